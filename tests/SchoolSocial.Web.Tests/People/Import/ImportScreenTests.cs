using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People.Import;

public sealed class ImportScreenTests
{
    private const string Headings = "Adno,Forename,Surname,DOB,Year,Reg,Parent 1 name,Parent 1 email\n";

    // The five children whom the story's school has already, and two new ones.
    private const string Roll = Headings
        + "1,Olivia,Hughes,03/10/2018,3,Kestrels,Ann Hughes,ann@hughes.example\n"
        + "2,Kamil,Nowak,14/02/2019,3,Kestrels,,\n"
        + "3,Aisha,Begum,30/05/2019,3,Kestrels,,\n"
        + "4,Noah,Williams,08/01/2016,6,Owls,,\n"
        + "5,Temi,Ogunleye,21/11/2015,6,Kestrels,,\n"
        + "6,Zoë,محمد,01/04/2018,3,Kestrels,,\n"
        + "7,Ivy 🌿,O’Brien,02/04/2021,R,Acorns,,\n";

    [Theory]
    [InlineData(Role.Office)]
    [InlineData(Role.ComputingLead)]
    [InlineData(Role.Headteacher)]
    [Trait("Rule", "IMP-30")]
    public async Task A_roll_is_uploaded_matched_shown_and_imported(Role role)
    {
        using var school = new School();
        var person = await school.As(role);
        var columns = await person.Follow(await UploadAsync(person, Roll));
        columns.Heading.ShouldStartWith("Match the columns");
        Chosen(columns, "Form.Columns[1]").ShouldBe("given-name");
        Chosen(columns, "Form.Columns[7]").ShouldBe("guardian1.email");
        columns.Text.ShouldContain("For example: Olivia, Kamil, Aisha");

        var ready = await SettledAsync(person, await person.Follow(await person.Press(columns, "Read the file")));
        ready.Text.ShouldContain("Ready to import");
        Counts(ready).ShouldBe(["Pupils 2 5 0 0 0", "Parents and carers 1 0 0 0 0", "Classes 1 0 0 0 2"]);
        (await school.With(db => db.Pupils.CountAsync())).ShouldBe(5);

        var done = await SettledAsync(person, await person.Follow(await person.Press(ready, "Import everything shown")));
        done.Text.ShouldContain("Imported");
        done.Text.ShouldContain("What was changed");
        var pupils = await school.With(db => db.Pupils.AsNoTracking().Include(pupil => pupil.Memberships).OrderBy(pupil => pupil.SourceId).ToListAsync());
        pupils.Select(pupil => pupil.Name).ShouldBe(["Olivia Hughes", "Kamil Nowak", "Aisha Begum", "Noah Williams", "Temi Ogunleye", "Zoë محمد", "Ivy 🌿 O’Brien"]);
        pupils[4].Memberships.Count.ShouldBe(2);
        var applied = await school.With(db => db.AuditEntries.SingleAsync(entry => entry.Action == "import.applied"));
        applied.ActorId.ShouldBe(SchoolStory.PersonId(role));
    }

    [Theory]
    [Trait("Rule", "IMP-30")]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Dsl)]
    [InlineData(Role.DeputyHead)]
    [InlineData(Role.Governor)]
    public async Task Others_are_refused(Role role)
    {
        using var school = new School();
        var person = await school.As(role);
        foreach (var path in new[] { "/people/imports", "/people/imports/new", "/people/imports/I-000000", "/people/imports/I-000000/bad-lines.csv" })
        {
            (await person.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    [Trait("Rule", "IMP-15")]
    public async Task A_OneRoster_zip_needs_no_matching()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var files = RollText.SmallZip(("orgs.csv", RollText.SmallZipText("orgs.csv").Replace("123456", "100001", StringComparison.Ordinal)));
        using var zip = RollText.Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);
        var ready = await SettledAsync(office, await office.Follow(await UploadAsync(office, zip.ToArray(), RollKind.OneRoster, "export.zip", whole: false)));
        Counts(ready).ShouldBe(["Pupils 3 0 0 0 0", "Parents and carers 2 0 0 0 0", "Staff 2 0 0 0 0", "Classes 2 0 0 0 0"]);
        (await SettledAsync(office, await office.Follow(await office.Press(ready, "Import everything shown")))).Text.ShouldContain("Imported");
        (await office.See("/people/imports")).Text.ShouldContain("export.zip");
    }

    [Fact]
    [Trait("Rule", "IMP-22")]
    public async Task So_many_leavers_and_bad_lines_must_be_ticked_and_nothing_typed_is_lost()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var ready = await ReadyAsync(office, Headings + "1,Olivia,Hughes,03/10/2018,3,Kestrels,,\n9,Bad,Line,31/02/2018,3,Kestrels,,\n");
        ready.Text.ShouldContain("4 of 5 pupils on roll would be marked as left.");
        ready.Text.ShouldContain("There is no 31 February 2018.");
        var refused = await office.Press(ready, "Import everything shown", ("Form.MeansLeavers", "true"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldHaveSingleItem().ShouldStartWith("Some lines cannot be used.");
        refused.Html.QuerySelector("input[name='Form.MeansLeavers'][value=true]")!.HasAttribute("checked").ShouldBeTrue();
        var again = await office.Press(refused, "Import everything shown", ("Form.LeavesOutBadLines", "true"), ("Form.MeansLeavers", "false"));
        again.Errors.ShouldHaveSingleItem().ShouldStartWith("More than a fifth would be marked as left.");
        (await school.With(db => db.Pupils.CountAsync(pupil => pupil.LeftOn != null))).ShouldBe(0);
        await SettledAsync(office, await office.Follow(await office.Press(again, "Import everything shown", ("Form.LeavesOutBadLines", "true"), ("Form.MeansLeavers", "true"))));
        (await school.With(db => db.Pupils.CountAsync(pupil => pupil.LeftOn != null))).ShouldBe(4);
        (await school.With(db => db.Pupils.CountAsync())).ShouldBe(5);
    }

    [Fact]
    [Trait("Rule", "IMP-30")]
    public async Task Bad_lines_are_listed_and_taken_as_a_safe_CSV_which_is_recorded()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var ready = await ReadyAsync(office, Headings + string.Concat(Enumerable.Range(0, 60).Select(i => $"{i},Given{i},Family{i},=HYPERLINK(1),3,Kestrels,,\n")), whole: false);
        ready.Html.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        var code = ready.Address.Split('/')[^1];
        var second = await office.See($"/people/imports/{code}/bad-lines?page=2");
        second.Html.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
        second.Text.ShouldContain("This is not a date.");
        using var answer = await office.Client.GetAsync(new Uri($"/people/imports/{code}/bad-lines.csv", UriKind.Relative));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var csv = await answer.Content.ReadAsStringAsync();
        csv.Split("\r\n").Length.ShouldBe(62);
        csv.ShouldContain("'=HYPERLINK(1)");
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "import.bad-lines-exported"))).ShouldBe(1);
    }

    [Fact]
    [Trait("Rule", "IMP-20")]
    public async Task Every_change_can_be_looked_at_field_by_field()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var ready = await ReadyAsync(office, Headings + "5,Temi,Ogunleye,21/11/2015,6,Kestrels,,\n", whole: false);
        var code = ready.Address.Split('/')[^1];
        var changed = await office.See($"/people/imports/{code}/changes?subject=Pupil&kind=Changed");
        var row = changed.Html.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        Page.Plain(row.TextContent).ShouldBe("Temi Ogunleye Pupil Changed Id in the MIS: 5 Class: Owls → Kestrels roll.csv, line 2");
        (await office.See($"/people/imports/{code}/changes?kind=Added")).Text.ShouldContain("No change is of this kind.");
    }

    [Theory]
    [Trait("Rule", "IMP-04")]
    [InlineData("Forename,Town\nAmy,Leeds\n", "No column is matched to the pupil's id or UPN.")]
    public async Task A_match_that_is_not_enough_comes_back_with_what_is_missing(string csv, string error)
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var columns = await office.Follow(await UploadAsync(office, csv));
        var refused = await office.Press(columns, "Read the file", ("Form.Columns[1]", "family-name"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldContain(found => found.StartsWith(error, StringComparison.Ordinal));
        Chosen(refused, "Form.Columns[1]").ShouldBe("family-name");
        var twice = await office.Press(columns, "Read the file", ("Form.Columns[1]", "given-name"));
        twice.Errors.ShouldContain("First name is matched to 2 columns (Forename, Town). Choose one.");
    }

    [Fact]
    [Trait("Rule", "IMP-01")]
    public async Task A_form_without_answers_or_with_a_file_that_is_no_roll_comes_back_in_words()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var page = await office.See("/people/imports/new");
        var empty = await office.Upload(page, "Upload and look it over", ("Form.File", "roll.csv", []));
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Errors.ShouldBe(["Say what is in the file", "Say whether the file holds everybody", "Choose a file that is not empty"]);
        var workbook = await UploadAsync(office, [0x50, 0x4B, 3, 4, 0, 0], RollKind.Pupils, "roll.xlsx");
        workbook.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        workbook.Errors.ShouldHaveSingleItem().ShouldStartWith("roll.xlsx is a zip or an Excel workbook, not a CSV.");
        var zip = await SettledAsync(office, await office.Follow(await UploadAsync(office, "no zip"u8.ToArray(), RollKind.OneRoster, "..\\..\\export\u202E.zip")));
        zip.Text.ShouldContain("Cannot be used");
        zip.Text.ShouldContain("The zip cannot be opened: it is damaged, or it is no zip.");
        zip.Fact("File").ShouldBe("export.zip");
    }

    [Fact]
    [Trait("Rule", "IMP-29")]
    public async Task A_form_sent_twice_makes_one_import()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var page = await office.See("/people/imports/new");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => UploadAsync(office, page, Encoding.UTF8.GetBytes(Roll), RollKind.Pupils, "roll.csv", true)));
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        (await school.With(db => db.ImportRuns.CountAsync())).ShouldBe(1);
        var ready = await SettledAsync(office, await office.Follow(await office.Press(await office.Follow(answers.First(answer => answer.Location!.EndsWith("/columns", StringComparison.Ordinal))), "Read the file")));
        var confirmed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.Press(ready, "Import everything shown")));
        confirmed.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        await SettledAsync(office, await office.Follow(confirmed[0]));
        (await school.With(db => db.Pupils.CountAsync())).ShouldBe(7);
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "import.confirmed"))).ShouldBe(1);
    }

    [Fact]
    [Trait("Rule", "IMP-28")]
    public async Task While_it_goes_on_the_page_says_how_far_it_is_and_reloads_itself_without_scripts()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var columns = await office.Follow(await UploadAsync(office, Roll));
        var turn = Path.Combine(school.Folder, "files", "imports", "turn.lock");
        Page waiting;
        await using (await HoldAsync(turn))
        {
            waiting = await office.Follow(await office.Press(columns, "Read the file"));
            waiting.Text.ShouldContain("Being read");
            waiting.Html.QuerySelector("[data-waiting]")!.TextContent.ShouldContain("Waiting for its turn.");
            waiting.Body.ShouldContain("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>");
            waiting.Html.QuerySelectorAll("form button").Select(button => Page.Plain(button.TextContent)).ShouldNotContain("Give this import up");
        }

        // Whoever had the turn is gone; the bell rings for the next upload and both are done.
        await office.Press(await office.Follow(await UploadAsync(office, Roll)), "Read the file");
        (await SettledAsync(office, waiting)).Text.ShouldContain("Ready to import");
    }

    [Fact]
    [Trait("Rule", "IMP-28")]
    public async Task What_a_killed_program_left_is_shown_as_stopped_and_can_be_looked_at_again()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var columns = await office.Follow(await UploadAsync(office, Roll));
        var turn = Path.Combine(school.Folder, "files", "imports", "turn.lock");
        Page waiting;
        await using (var held = await HoldAsync(turn))
        {
            waiting = await office.Follow(await office.Press(columns, "Read the file"));
            var id = await school.With(db => db.ImportRuns.Select(run => run.Id).SingleAsync());
            held.Write(id.ToByteArray());
        }

        await UploadAsync(office, Roll);
        var stopped = await SettledAsync(office, waiting);
        stopped.Text.ShouldContain("Stopped. Nothing was changed.");
        stopped.Text.ShouldContain("The program was ended while it worked on this import.");
        var ready = await SettledAsync(office, await office.Follow(await office.Press(stopped, "Look again")));
        ready.Text.ShouldContain("Ready to import");
        var given = await office.Follow(await office.Press(ready, "Give this import up"));
        given.Text.ShouldContain("Given up");
        (await office.Open($"{given.Address}/changes")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Rule", "IMP-30")]
    public async Task Another_schools_import_is_not_found()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var other = Guid.CreateVersion7();
        var code = await school.With(async db =>
        {
            var head = new Actor(Guid.CreateVersion7(), other, "Somebody", new HashSet<Role> { Role.Headteacher });
            var at = school.Time.Now;
            db.Add(Domain.Schools.School.Open(other, new("Elsewhere", null, Domain.Schools.Nation.England, Domain.Schools.Phase.Primary, "elsewhere.example", Domain.Schools.SchoolColour.Default), head, at));
            var run = ImportRun.Upload(Guid.CreateVersion7(), RollKind.OneRoster, "x.zip", null, true, head, at);
            run.Withdraw(head, at);
            db.Add(run);
            await db.SaveChangesAsync();
            return run.Code;
        });
        foreach (var path in new[] { "", "/columns", "/changes", "/bad-lines", "/bad-lines.csv" })
        {
            (await office.Open($"/people/imports/{code}{path}")).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await office.See("/people/imports")).Text.ShouldNotContain(code);
    }

    [Fact]
    [Trait("Rule", "IMP-17")]
    public async Task A_file_beyond_the_limit_is_refused_in_words()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var answer = await UploadAsync(office, new byte[33 * 1024 * 1024], RollKind.Pupils, "roll.csv");
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldBe(["The file is larger than 32 MB. No school’s roll is so large"]);
        (await school.With(db => db.ImportRuns.CountAsync())).ShouldBe(0);
    }

    private static async Task<Page> UploadAsync(Visitor visitor, string csv, bool whole = true) =>
        await UploadAsync(visitor, Encoding.UTF8.GetBytes(csv), RollKind.Pupils, "roll.csv", whole);

    private static async Task<Page> UploadAsync(Visitor visitor, byte[] file, RollKind kind, string name, bool whole = true) =>
        await UploadAsync(visitor, await visitor.See("/people/imports/new"), file, kind, name, whole);

    private static Task<Page> UploadAsync(Visitor visitor, Page page, byte[] file, RollKind kind, string name, bool whole) =>
        visitor.Upload(page, "Upload and look it over", ("Form.File", name, file), ("Form.Kind", kind.ToString()), ("Form.IsWhole", whole ? "true" : "false"));

    private static async Task<Page> ReadyAsync(Visitor visitor, string csv, bool whole = true)
    {
        var columns = await visitor.Follow(await UploadAsync(visitor, csv, whole));
        return await SettledAsync(visitor, await visitor.Follow(await visitor.Press(columns, "Read the file")));
    }

    /// <summary>Looks at the page until the work behind it is done.</summary>
    private static async Task<Page> SettledAsync(Visitor visitor, Page page)
    {
        for (var tries = 0; tries < 600 && page.Html.QuerySelector("[data-waiting]") is not null; tries++)
        {
            await Task.Delay(50);
            page = await visitor.See(page.Address);
        }

        page.Html.QuerySelector("[data-waiting]").ShouldBeNull();
        return page;
    }

    /// <summary>Takes the turn as another process would, once the school's own worker has let go of it.</summary>
    private static async Task<FileStream> HoldAsync(string turn)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 200)
            {
                await Task.Delay(25);
            }
        }
    }

    private static string? Chosen(Page page, string name) => page.Html.QuerySelector($"select[name='{name}'] option[selected]")?.GetAttribute("value");

    private static List<string> Counts(Page page) => [.. page.Html.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(row =>
        string.Join(' ', row.Children.Select(cell => Page.Plain(cell.QuerySelector("a")?.FirstChild?.TextContent ?? cell.TextContent))))];
}
