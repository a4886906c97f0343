using System.Text;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Browser.Tests;

/// <summary>A school moves in, and the first concern reaches the head: from the roll out of the MIS to the closing.</summary>
[Collection(Chromium.Name)]
public sealed class OpeningDayTests(Chromium chromium)
{
    private const string Account = "Zoë asked to follow the class account twice this week.";

    private const string Roll = """
        Adno,Forename,Surname,DOB,Year,Reg,Parent 1 name,Parent 1 email
        1,Olivia,Hughes,03/10/2018,3,Kestrels,Ann Hughes,ann@hughes.example
        2,Kamil,Nowak,14/02/2019,3,Kestrels,,
        3,Aisha,Begum,30/05/2019,3,Kestrels,,
        4,Noah,Williams,08/01/2016,6,Owls,,
        5,Temi,Ogunleye,21/11/2015,6,Owls,,
        6,Zoë,Ferreira,01/04/2018,3,Kestrels,Rui Ferreira,rui@ferreira.example
        """;

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Roll_is_imported_teacher_logs_on_a_phone_head_sees_it_dsl_acknowledges_and_closes(bool scripts) => chromium.Meet(async school =>
    {
        var office = await school.SignedIn(Role.Office, scripts: scripts);
        await ImportsAsync(office);

        // The child who came with the roll is known by name, and the teacher finds her among their own.
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        await teacher.OpensMenu();
        await teacher.Follows("My classes");
        await teacher.Reads("Zoë Ferreira");
        var code = await LogsAsync(teacher);

        var head = await school.SignedIn(Role.Headteacher, scripts: scripts);
        await head.GoesTo("/oversight");
        await head.Follows("1 waiting to be acknowledged");
        await head.Follows(code);
        await head.Reads(Account);
        await head.Reads("Zoë Ferreira");

        var dsl = await school.SignedIn(Role.Dsl, scripts: scripts);
        await dsl.GoesTo("/concerns");
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

    /// <summary>Somebody comes up behind: three presses of Escape, or the button, and Back does not bring it again.</summary>
    [BrowserFact]
    public Task Page_is_hidden_by_the_key_and_by_the_button() => chromium.Meet(async school =>
    {
        var dsl = await school.SignedIn(Role.Dsl, Screen.Phone);
        await dsl.GoesTo("/concerns/new");
        await dsl.Keys("Escape", "Escape");
        await dsl.Sees("Log a concern");
        await dsl.Keys("Escape");
        await dsl.Sees("Weights and measures");
        (await dsl.Page.TitleAsync()).ShouldBe("Weights and measures");
        await dsl.Page.GoBackAsync();
        await dsl.Sees("Home");

        await dsl.GoesTo("/concerns/new");
        await dsl.Follows("Hide this page");
        await dsl.Sees("Weights and measures");
    });

    [BrowserFact]
    public Task Page_is_hidden_by_the_button_without_scripts() => chromium.Meet(async school =>
    {
        var dsl = await school.SignedIn(Role.Dsl, scripts: false);
        await dsl.GoesTo("/concerns/new");
        await dsl.Follows("Hide this page");
        await dsl.Sees("Weights and measures");
        await dsl.Follows("Home");
        await dsl.Sees("Home");
    });

    /// <summary>The page warns two minutes before, says so to a screen reader, and goes when nobody answers; the server counts for itself.</summary>
    [BrowserFact]
    public Task Idle_person_is_warned_and_then_signed_out() => chromium.Meet(async school =>
    {
        var teacher = await school.SignedIn(Role.Teacher);
        await teacher.Page.Clock.InstallAsync();
        await teacher.GoesTo("/concerns/new/something-else");
        await teacher.Types("Tell us what you saw or heard", Account);
        var warning = teacher.Page.GetByRole(AriaRole.Dialog, new() { Name = "Are you still there?" });
        await teacher.Page.Clock.FastForwardAsync("12:30");
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await teacher.Page.Clock.FastForwardAsync("01:00");
        await Assertions.Expect(warning).ToBeVisibleAsync();
        await Assertions.Expect(warning).ToContainTextAsync("You will be signed out in");
        (await Axe.FaultsOn(teacher)).ShouldBeEmpty();
        await teacher.Presses("Stay signed in");
        await Assertions.Expect(warning).ToBeHiddenAsync();
        (await teacher.Page.GetByLabel("Tell us what you saw or heard").InputValueAsync()).ShouldBe(Account);
        await teacher.Page.Clock.FastForwardAsync("15:05");
        await teacher.Sees("Sign in");
        await teacher.GoesTo("/concerns/new");
        teacher.Address.ShouldStartWith("/sign-in");
    });

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Idle_sign_in_has_ended_whatever_the_page_shows(bool scripts) => chromium.Meet(async school =>
    {
        var teacher = await school.SignedIn(Role.Teacher, scripts: scripts);
        school.Time.Pass(TimeSpan.FromMinutes(14));
        await teacher.GoesTo("/concerns/new");
        await teacher.Sees("Log a concern");
        school.Time.Pass(TimeSpan.FromMinutes(16));
        await teacher.GoesTo("/concerns/new");
        teacher.Address.ShouldStartWith("/sign-in");
    });

    [BrowserFact]
    public Task Concern_is_acknowledged_and_closed_by_keyboard_alone() => chromium.Meet(async school =>
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, Account);
        var dsl = await school.SignedIn(Role.Dsl);
        await dsl.TabsTo("Concerns");
        await dsl.Keys("Enter");
        await dsl.Sees("Concerns");
        await dsl.TabsTo(concern.Code);
        await dsl.Keys("Enter");
        await dsl.Sees($"Concern {concern.Code}");
        await dsl.TabsTo("Acknowledge this concern");
        await dsl.Keys("Enter");
        await dsl.Reads("Being handled");
        await dsl.TabsTo("Close this concern");
        await dsl.Keys("Enter");
        await dsl.Sees($"Close concern {concern.Code}");
        foreach (var (field, words) in ((string, string)[])
        [
            ("What was the concern?", "A pupil asked to follow."), ("How was it followed up?", "Spoken to the child."), ("What did the person affected want to happen?", "To be left alone."), ("Why was that decided?", "No sign of harm."),
        ])
        {
            await dsl.Page.GetByLabel(field, new() { Exact = true }).FocusAsync();
            await dsl.Page.Keyboard.TypeAsync(words);
        }

        await dsl.Page.Keyboard.PressAsync("Home");
        await dsl.TabsBackTo("Referred outside school");
        await dsl.Keys("ArrowUp");
        (await dsl.Focused()).ShouldBe("Not referred outside school");
        await dsl.TabsTo("Why was that decided?");
        await dsl.Keys("Tab");
        await dsl.ArrowsTo("Advice given");
        await dsl.TabsTo("Close this concern");
        await dsl.Keys("Enter");
        await dsl.Reads("Closed: advice given");
    });

    /// <summary>On paper there is the record and nothing to press; and Chromium makes a PDF of it.</summary>
    [BrowserFact]
    public Task Record_is_printed_without_its_bars_and_buttons() => chromium.Meet(async school =>
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, Account);
        var dsl = await school.SignedIn(Role.Dsl);
        await dsl.GoesTo($"/concerns/{concern.Code}");
        await dsl.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(dsl.Page.GetByText(Account)).ToBeVisibleAsync();
        await Assertions.Expect(dsl.Page.GetByRole(AriaRole.Button, new() { Name = "Acknowledge this concern" })).ToBeHiddenAsync();
        await Assertions.Expect(dsl.Page.GetByText("Hide this page")).ToBeHiddenAsync();
        var pdf = await dsl.Page.PdfAsync(new() { Format = "A4" });
        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        pdf.Length.ShouldBeGreaterThan(5_000);
    });

    private static async Task ImportsAsync(Person office)
    {
        await office.OpensMenu();
        await office.Follows("People");
        await office.Follows("Import the roll");
        await office.Presses("Import a roll");
        await office.Sees("Import a roll");
        await office.Page.Locator("input[value=Pupils]").CheckAsync(new() { Force = true });
        await office.Chooses("Yes, everybody of its kind");
        await office.Attaches("The file", new FilePayload { Name = "roll.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Roll) });
        await office.Presses("Upload and look it over");
        await office.Sees("Match the columns");
        await office.Presses("Read the file");
        await office.Waits("Ready to import");
        await office.Reads("What would be changed");
        await office.Presses("Import everything shown");
        await office.Waits("What was changed");
    }

    private static async Task<string> LogsAsync(Person teacher)
    {
        await teacher.Follows("Log a concern");
        await teacher.Follows("A pupil followed or commented");
        await teacher.Answers("Is anyone at immediate risk of harm?", "No");
        await teacher.Types("Tell us what you saw or heard", Account);
        await teacher.Types("Who did it happen to?", "Zoë Ferreira");
        await teacher.Answers("Is it about how an adult who works or helps here, or a governor, behaved?", "No");
        await teacher.Presses("Look it over");
        await teacher.Sees("Look it over before you send it");
        await teacher.Reads("Zoë Ferreira (on the roll)");
        await teacher.Presses("Send this concern");
        await teacher.Sees("Your report C-");
        return teacher.Address.Split('/')[2];
    }
}
