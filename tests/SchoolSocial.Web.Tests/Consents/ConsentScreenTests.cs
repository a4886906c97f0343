using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Consents;

/// <summary>What families have agreed to: recorded, shown, and hidden from those who need not know (WD57, WD58, WH42).</summary>
public sealed class ConsentScreenTests
{
    [Fact]
    public async Task CST_11_office_records_an_answer_for_many_channels_at_once()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var olivia = await scene.PupilAsync("Olivia");
        var mother = await school.With(db => db.Guardians.Where(guardian => guardian.Name == "Mary Hughes").Select(guardian => guardian.Id).SingleAsync());
        var office = await school.As(Role.Office);
        var form = await office.See($"/consents/pupils/{olivia}/answers/new");
        var empty = await office.Press(form, "Record these answers");
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Errors.ShouldBe(["Say who answered", "Choose at least one answer"], ignoreOrder: true);
        var done = await office.Follow(await office.Press(form, "Record these answers",
            ("Form.Giver", mother.ToString()), ("Form.Evidence", "Blue folder"), ($"Form.Answers[{scene.Website:N}-Photo]", "Yes"), ($"Form.Answers[{scene.Facebook:N}-Photo]", "No")));
        done.Text.ShouldContain("Mary Hughes");
        done.Text.ShouldContain("Yes: School website, photo; No: Facebook, photo");
        done.Text.ShouldContain("until 31 Aug 2027");
        done.Text.ShouldContain("Blue folder");
        (await school.ActionsOn(nameof(ConsentRecord))).ShouldBe(["consent.recorded"]);

        // The same form again is nothing new.
        await office.Press(form, "Record these answers", ("Form.Giver", mother.ToString()), ($"Form.Answers[{scene.Website:N}-Photo]", "Yes"));
        (await school.With(db => db.Set<ConsentAnswer>().CountAsync())).ShouldBe(2);
    }

    /// <summary>The page said "recorded", and the child could still be shown.</summary>
    [Fact]
    public async Task CST_17_withdrawal_on_an_older_form_stands_from_the_day_it_is_recorded()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var olivia = await scene.PupilAsync("Olivia");
        var office = await school.As(Role.Office);
        await RecordAsync("Yes", 18);
        school.Time.Pass(TimeSpan.FromMinutes(1));
        (await RecordAsync("Withdrawn", 16)).Text.ShouldContain("School website, photo No, withdrawn");

        // Once more with the day of today: it stands already, and nothing is written twice.
        school.Time.Pass(TimeSpan.FromMinutes(1));
        (await RecordAsync("Withdrawn", 20)).Text.ShouldContain("School website, photo No, withdrawn");
        (await school.With(db => db.Set<ConsentAnswer>().CountAsync())).ShouldBe(2);

        async Task<Page> RecordAsync(string answer, int day) => await office.Follow(await office.Press(await office.See($"/consents/pupils/{olivia}/answers/new"), "Record these answers",
            [("Form.Giver", "family"), ($"Form.Answers[{scene.Website:N}-Photo]", answer), .. Typed.On("Form.FromOn", day, 11, 2026)]));
    }

    [Fact]
    public async Task CST_11_office_enters_the_forms_of_a_class()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var (olivia, kamil, kestrels) = (await scene.PupilAsync("Olivia"), await scene.PupilAsync("Kamil"), await scene.ClassAsync("Kestrels"));
        var office = await school.As(Role.Office);
        var list = await office.Follow(await office.Press(await office.See($"/consents/classes/{kestrels}/answers"), "Record these answers",
            ($"Form.Answers[{olivia:N}-{scene.Website:N}-Photo]", "Yes"), ($"Form.Answers[{olivia:N}-{scene.Facebook:N}-Video]", "Yes"), ($"Form.Answers[{kamil:N}-{scene.Website:N}-Photo]", "No")));
        Row(list, "Olivia Hughes").ShouldBe(["Yes", "Not answered", "Not answered", "Yes", "Not answered", "Not answered"]);
        Row(list, "Kamil Nowak").ShouldBe(["No", "Not answered", "Not answered", "Not answered", "Not answered", "Not answered"]);
        var open = await office.See("/consents/outstanding");
        open.Text.ShouldContain("School website, video; Facebook, photo");
        open.Text.ShouldContain("Aisha Begum");
    }

    /// <summary>CST-12: a protected child reads as an ordinary no; the yes it overrides and the reason are for two people.</summary>
    [Fact]
    public async Task CST_12_protected_mark_overrides_a_yes_and_its_reason_is_for_the_lead_and_the_head()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        await scene.AnswerAsync("Aisha", Answer.Yes, scene.Website, scene.Facebook, scene.Instagram);
        await scene.AnswerAsync("Kamil", Answer.No, scene.Website, scene.Facebook, scene.Instagram);
        var aisha = await scene.PupilAsync("Aisha");
        var dsl = await school.As(Role.Dsl);
        var marked = await dsl.Follow(await dsl.Press(await dsl.See($"/consents/pupils/{aisha}/protection/new"), "Mark as protected", ("Form.Reason", "A court order of 3 March.")));
        marked.Text.ShouldContain("A court order of 3 March.");
        marked.Text.ShouldContain("No, protected");
        (await school.ActionsOn(nameof(Protection))).ShouldBe(["protection.placed"]);
        (await (await school.As(Role.Headteacher)).See($"/consents/pupils/{aisha}")).Text.ShouldContain("A court order of 3 March.");
        foreach (var role in (Role[])[Role.Office, Role.DeputyDsl, Role.DeputyHead, Role.Dpo])
        {
            var other = await school.As(role);
            var page = await other.See($"/consents/pupils/{aisha}");
            page.Body.ShouldNotContain("rotected");
            page.Body.ShouldNotContain("court order");
            page.Text.ShouldNotContain("Yes");
            page.Text.ShouldContain("School website, photo No");
            var list = await other.See("/consents");
            Row(list, "Aisha Begum").ShouldBe(Row(list, "Kamil Nowak"));
            (await other.See("/consents/outstanding")).Text.ShouldNotContain("Aisha Begum");
            (await other.Open("/consents/protected")).Status.ShouldBe(HttpStatusCode.Forbidden);
            (await other.Open($"/consents/pupils/{aisha}/protection/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        var lifted = await dsl.Follow(await dsl.Press(await dsl.See(marked.Html.QuerySelector("a[href$='/lift']")!.GetAttribute("href")!), "Lift the mark", ("Form.Reason", "The order has ended.")));
        lifted.Text.ShouldContain("School website, photo Yes");
        (await school.ActionsOn(nameof(Protection))).ShouldBe(["protection.placed", "protection.lifted"]);
    }

    [Fact]
    public async Task CST_10_lawful_basis_is_a_decision_with_a_name_and_a_reason()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var basis = await head.Follow(await head.Press(await head.See("/consents/channels/new"), "Add this channel",
            ("Form.Name", "Prospectus"), ("Form.Kind", "Prospectus")));
        basis.Heading.ShouldBe("Lawful basis of Prospectus");
        (await (await school.As(Role.Office)).See("/consents/channels")).Text.ShouldContain("Not decided: only a yes will do");
        var list = await head.Follow(await head.Press(basis, "Record this decision", ("Form.Basis", "LegitimateInterests"), ("Form.Reason", "Advice of our data protection officer.")));
        list.Text.ShouldContain("Legitimate interests");
        list.Text.ShouldContain("Helen Ashworth");
        (await school.ActionsOn(nameof(ConsentChannel))).ShouldBe(["channel.opened", "channel.basis-decided"]);
        var again = await head.Press(await head.See("/consents/channels/new"), "Add this channel", ("Form.Name", "prospectus"), ("Form.Kind", "Prospectus"));
        again.Errors.ShouldContain("Another channel has this name");
    }

    [Fact]
    public async Task CST_11_wording_is_written_version_after_version()
    {
        using var school = new School();
        await ConsentScene.SetAsync(school);
        var head = await school.As(Role.Headteacher);
        var form = await head.See("/consents/wordings/new");
        form.Heading.ShouldBe("Version 2 of the wording");
        var list = await head.Follow(await head.Press(form, "Record this version", ("Form.Text", "We ask anew each year.")));
        list.Text.ShouldContain("Version 2: Photos and videos of your child (in use)");
        list.Text.ShouldContain("You can change your mind at any time.");
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.TeachingAssistant)]
    [InlineData(Role.Supply)]
    [InlineData(Role.SeniorLeader)]
    [InlineData(Role.ComputingLead)]
    [InlineData(Role.Governor)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Volunteer)]
    public async Task Roles_that_need_not_know_see_no_answer(Role role)
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var (olivia, kestrels) = (await scene.PupilAsync("Olivia"), await scene.ClassAsync("Kestrels"));
        var other = await school.As(role);
        foreach (var path in (string[])[$"/consents/pupils/{olivia}", $"/consents/pupils/{olivia}/answers/new", $"/consents/classes/{kestrels}/answers", "/consents/outstanding", "/consents/channels", "/consents/wordings", "/consents/protected"])
        {
            (await other.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task Child_of_another_school_is_not_found()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        (await office.Open($"/consents/pupils/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.Open($"/consents/classes/{Guid.CreateVersion7()}/answers")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static List<string> Row(Page page, string child) => [.. page.Html.QuerySelectorAll("tbody tr")
        .Single(row => Page.Plain(row.QuerySelector("th")!.TextContent) == child).QuerySelectorAll("td").Select(cell => Page.Plain(cell.TextContent))];

    /// <summary>Whoever places a mark writes why; the trail tells of it to those who read marks, and to nobody else who reads the trail.</summary>
    [Fact]
    public async Task CST_12_mark_stands_in_the_trail_for_the_head_and_not_for_the_data_protection_officer()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        await scene.ProtectAsync("Olivia");
        var head = await school.As(Role.Headteacher);
        (await head.See("/audit")).Text.ShouldContain("Protected mark");
        var officer = await (await school.As(Role.Dpo)).See("/audit");
        officer.Text.ShouldNotContain("Protected mark");
        officer.Text.ShouldNotContain("court order");
        (await (await school.As(Role.Dpo)).See("/audit?action=protection.placed")).Text.ShouldNotContain("court order");
    }
}
