using SchoolSocial.Domain.Settings;
using System.Diagnostics;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Tests.Consents;

namespace SchoolSocial.Browser.Tests;

/// <summary>"Can we post this?" on a phone: three screens, and far less than two minutes (WH40).</summary>
[Collection(Chromium.Name)]
public sealed class PostCheckTests(Chromium chromium)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task PST_21_Whole_check_takes_three_screens_and_less_than_forty_seconds(bool scripts) => chromium.Meet(async school =>
    {
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        foreach (var child in (string[])["Olivia", "Kamil"]) await scene.AnswerAsync(child, Answer.Yes, scene.Website);
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        var started = Stopwatch.GetTimestamp();
        var screens = new HashSet<string>();
        var looking = TimeSpan.Zero;
        await teacher.Follows("Can we post this?");
        await Look("Can we post this?");
        await teacher.Answers("Where will it be posted?", "School website");
        await teacher.Answers("What goes with the words?", "A photo");
        await teacher.Chooses("Olivia Hughes");
        await teacher.Chooses("Kamil Nowak");
        await teacher.Presses("Go on to the words");
        await Look("The words and the picture");
        await teacher.Types("The words", "A very windy walk to the top of the hill #OakfieldPrimary");
        await teacher.Answers("How much of a child can be recognised?", "From behind or far off");
        await teacher.Answers("What was it taken with?", "A school device");
        await teacher.Types("Which school device?", "OAK-021");
        await teacher.Answers("Who made the words and pictures?", "Our own words and pictures");
        await teacher.Chooses("The background shows no screens, registers, door codes or badges");
        await teacher.Chooses("I have read it as a stranger would");
        await teacher.Presses("Can we post this?");
        await Look("Yes: School website");
        await teacher.Reads("Not this picture Facebook");
        var taken = Stopwatch.GetElapsedTime(started) - looking;
        screens.Count.ShouldBe(3);
        taken.ShouldBeLessThan(Longest);

        async Task Look(string heading)
        {
            await teacher.Sees(heading);
            screens.Add(heading);
            var began = Stopwatch.GetTimestamp();
            if (scripts) (await Axe.FaultsOn(teacher)).ShouldBeEmpty();
            looking += Stopwatch.GetElapsedTime(began);
        }
    });
}
