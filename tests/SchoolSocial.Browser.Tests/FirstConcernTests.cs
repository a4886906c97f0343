using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Browser.Tests;

/// <summary>The main job of the product, as it is done.</summary>
[Collection(Chromium.Name)]
public sealed class FirstConcernTests(Chromium chromium)
{
    private const string Account = "Olivia asked to follow the class account twice this week.";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Teacher_logs_on_a_phone_head_sees_dsl_acknowledges_and_closes(bool scripts) => chromium.Meet(async school =>
    {
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        var code = await Logs(teacher);

        var head = await school.SignedIn(Role.Headteacher, scripts: scripts);
        await head.Reads($"Acknowledge {code}");
        await head.OpensMenu();
        await head.Follows("Oversight");
        await head.Follows("1 waiting to be acknowledged");
        await head.Sees("Concerns");
        await head.Follows(code);
        await head.Sees($"Concern {code}");
        await head.Reads(Account);

        var dsl = await school.SignedIn(Role.Dsl, scripts: scripts);
        await dsl.OpensMenu();
        await dsl.Follows("Concerns");
        await dsl.Follows(code);
        await dsl.Presses("Acknowledge this concern");
        await dsl.Reads("Being handled");
        foreach (var step in (string[])["Blocked", "Reported", "Logged in our safeguarding system"])
        {
            await dsl.Follows($"Record it : {step}");
            await dsl.Answers("Was it done?", "Yes");
            await dsl.Types("Details", "The same morning.");
            await dsl.Presses("Record this step");
            await dsl.Sees($"Concern {code}");
        }

        await dsl.Presses("Close this concern");
        await dsl.Sees($"Close concern {code}");
        await dsl.Types("What was the concern?", "A Year 3 pupil asked to follow the class account.");
        await dsl.Types("How was it followed up?", "Spoken to the child and the family.");
        if (await dsl.Page.GetByLabel("What did the person affected want to happen?").CountAsync() > 0) await dsl.Types("What did the person affected want to happen?", "To be left alone.");
        await dsl.Answers("Was it referred outside school?", "Not referred outside school");
        await dsl.Types("Why was that decided?", "No sign of harm.");
        await dsl.Answers("How did it end?", "Advice given");
        await dsl.Presses("Close this concern");
        await dsl.Sees($"Concern {code}");
        await dsl.Reads("Closed: advice given");

        await teacher.GoesTo($"/concerns/{code}/receipt");
        await teacher.Reads("Closed, thank you");
    });

    /// <summary>
    /// The whole way at the speed of a thumb: every letter is typed one by one, on a screen 375 px wide. At most five screens, and a minute
    /// for somebody who types five letters a second.
    /// </summary>
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Front_door_takes_at_most_five_screens_and_a_minute(bool scripts) => chromium.Meet(async school =>
    {
        const int msALetter = 200;
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        var screens = 0;
        teacher.Page.FrameNavigated += (_, _) => screens++;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await teacher.Follows("Log a concern");
        await teacher.Sees("What happened?");
        await teacher.Follows("Bullying among pupils");
        await teacher.Answers("Is anyone at immediate risk of harm?", "No");
        await TypeAsync("Tell us what you saw or heard", "Olivia cried over a group chat. Kamil had put her out of it. She showed me.");
        await TypeAsync("Who did it happen to?", "Olivia Hughes");
        await TypeAsync("Who may have done it?", "Kamil Nowak");
        await teacher.Answers("Is it about how an adult who works or helps here, or a governor, behaved?", "No");
        await teacher.Answers("How was it done?", "Instant message or group chat");
        await teacher.Presses("Look it over");
        await teacher.Sees("Look it over before you send it");
        await teacher.Reads("This will be seen by");
        await teacher.Presses("Send this concern");
        await teacher.Sees("Your report C-");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        screens.ShouldBeLessThanOrEqualTo(5);

        Task TypeAsync(string label, string words) => teacher.Page.GetByLabel(label, new() { Exact = true }).PressSequentiallyAsync(words, new() { Delay = msALetter, Timeout = 60_000 });
    });

    /// <summary>A question that is only for some is there when it is called for; without scripts it is always there.</summary>
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Adult_is_asked_for_when_it_is_about_one(bool scripts) => chromium.Meet(async school =>
    {
        var assistant = await school.SignedIn(Role.TeachingAssistant, Screen.Phone, scripts);
        await assistant.Follows("Log a concern");
        await assistant.Follows("Something else");
        (await assistant.CanFill("Their name, if they are not in the list")).ShouldBe(!scripts);
        await assistant.Answers("Is it about how an adult who works or helps here, or a governor, behaved?", "Yes");
        (await assistant.CanFill("Their name, if they are not in the list")).ShouldBeTrue();
        await assistant.Types("Their name, if they are not in the list", "a man from the print firm");
        await assistant.Answers("Is anyone at immediate risk of harm?", "No");
        await assistant.Types("Tell us what you saw or heard", "He asked two children for their gamer names.");
        await assistant.Presses("Look it over");
        await assistant.Sees("Look it over before you send it");
        await assistant.Reads("a man from the print firm");
    });

    [BrowserFact]
    public Task Concern_is_logged_by_keyboard_alone() => chromium.Meet(async school =>
    {
        var supply = await school.SignedIn(Role.Supply);
        await supply.TabsTo("Log a concern");
        await supply.Keys("Enter");
        await supply.Sees("What happened?");
        await supply.TabsTo("A parent or someone else posted about us");
        await supply.Keys("Enter");
        await supply.Sees("A parent or someone else posted about us");
        await supply.TabsTo("Yes");
        await supply.Keys("ArrowRight", "Space");
        (await supply.Focused()).ShouldBe("I am not sure");
        await supply.TabsTo("Tell us what you saw or heard");
        await supply.Page.Keyboard.TypeAsync("A father showed me a post about the trip.");
        await supply.TabsTo("No");
        await supply.Keys("Space");
        await supply.TabsTo("Look it over");
        await supply.Keys("Enter");
        await supply.Sees("Look it over before you send it");
        await supply.Reads("If a child is in danger now, call 999 first");
        await supply.TabsTo("Send this concern");
        await supply.Keys("Enter");
        await supply.Sees("Your report C-");
    });

    /// <summary>What is wrong is said on top with a way to each answer, and nothing typed is lost.</summary>
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Forgotten_answer_is_said_on_top_and_nothing_is_lost(bool scripts) => chromium.Meet(async school =>
    {
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        await teacher.Follows("Log a concern");
        await teacher.Follows("A pupil followed or commented");
        await teacher.Types("Tell us what you saw or heard", Account);
        await teacher.Presses("Look it over");
        await teacher.Reads("There is a problem");
        (await teacher.Page.TitleAsync()).ShouldStartWith("Error: ");
        if (scripts)
        {
            (await teacher.Focused()).ShouldContain("There is a problem");
            (await Axe.FaultsOn(teacher)).ShouldBeEmpty();
        }

        (await teacher.Page.GetByLabel("Tell us what you saw or heard").InputValueAsync()).ShouldBe(Account);
        await teacher.Follows("Say whether anyone is at immediate risk");
        if (scripts) (await teacher.Focused()).ShouldBe("Yes");
    });

    /// <summary>Enter pressed twice, or a slow line and an impatient thumb.</summary>
    [BrowserFact]
    public Task Button_pressed_twice_makes_one_record() => chromium.Meet(async school =>
    {
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone);
        await FillsIn(teacher);
        await teacher.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Send this concern" }).DblClickAsync();
        await teacher.Sees("Your report C-");
        await teacher.GoesTo("/concerns/mine");
        (await teacher.LinksOnPage()).Count(link => link.EndsWith("/receipt", StringComparison.Ordinal)).ShouldBe(1);
    });

    private static async Task<string> Logs(Person teacher)
    {
        await FillsIn(teacher);
        await teacher.Presses("Send this concern");
        await teacher.Sees("Your report C-");
        return teacher.Address.Split('/')[2];
    }

    private static async Task FillsIn(Person teacher)
    {
        await teacher.Follows("Log a concern");
        await teacher.Follows("A pupil followed or commented");
        await teacher.Answers("Is anyone at immediate risk of harm?", "No");
        await teacher.Types("Tell us what you saw or heard", Account);
        await teacher.Types("The child's own words, if they told you", "I only wanted to see the hamster.");
        await teacher.Types("Who did it happen to?", "Olivia Hughes");
        await teacher.Answers("Is it about how an adult who works or helps here, or a governor, behaved?", "No");
        await teacher.Presses("Look it over");
        await teacher.Sees("Look it over before you send it");
        await teacher.Reads("Olivia Hughes (on the roll)");
    }
}
