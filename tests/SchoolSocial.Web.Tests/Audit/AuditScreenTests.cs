using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Audit;

/// <summary>The trail as its readers meet it: who may, what of it, and nothing that hints at the rest.</summary>
public sealed class AuditScreenTests
{
    public static TheoryData<Role> Refused => [.. Roles.All.Where(role => role is not (Role.Headteacher or Role.ActingHead or Role.Dpo))];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task AUS_01_Only_the_head_and_the_data_protection_officer_read_the_trail(Role role)
    {
        using var school = new School();
        var visitor = await school.As(role);
        (await visitor.Open("/audit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Open("/audit/list.csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Who is excluded from a concern finds no row, no count and no line of a file about it, while those who handle it do.</summary>
    [Fact]
    public async Task AUS_02_Rows_about_a_concern_are_not_there_for_who_may_not_see_it()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var before = Page.Plain((await head.See("/audit")).Html.QuerySelector("h1 .govuk-caption-m")!.TextContent);
        var hidden = await school.Given.ConcernAsync(Role.DeputyHead, "A comment under a parent's post.", about: Role.Headteacher);
        await PlaceHoldAsync(school, hidden);
        var page = await head.See("/audit");
        Page.Plain(page.Html.QuerySelector("h1 .govuk-caption-m")!.TextContent).ShouldBe(before);
        page.Text.ShouldNotContain(hidden.Code);
        page.Text.ShouldNotContain("Daniel Reyes signed", Case.Insensitive);
        (await head.See($"/audit?record={hidden.Code}")).Text.ShouldContain("No row matches.");
        (await head.See("/audit?kind=Concern")).Text.ShouldContain("No row matches.");
        (await head.See($"/audit?kind=LegalHold")).Text.ShouldContain("No row matches.");
        (await head.See($"/audit?person={SchoolStory.PersonId(Role.DeputyHead)}")).Text.ShouldContain("No row matches.");
        (await CsvAsync(head, "/audit/list.csv")).ShouldNotContain(hidden.Code);

        var seen = await school.Given.ConcernAsync(Role.Teacher);
        await PlaceHoldAsync(school, seen);
        page = await head.See("/audit?kind=Concern");
        Rows(page).ShouldBe([$"20 Nov 2026, 9:30am Amelia Hart Concern raised Concern {seen.Code}"]);
        Rows(await head.See($"/audit?record={seen.Code.ToLowerInvariant()}")).Count.ShouldBe(2);

        // The data protection officer reads the trail, and no concern.
        var dpo = await school.As(Role.Dpo);
        (await dpo.See("/audit?kind=Concern")).Text.ShouldContain("No row matches.");
        (await dpo.See($"/audit?record={seen.Code}")).Text.ShouldContain("No row matches.");
        (await dpo.See("/audit?kind=Person")).Text.ShouldContain("Person");
    }

    [Fact]
    public async Task AUS_03_No_page_shows_where_a_row_stands_in_the_chain()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await school.Given.ConcernAsync(Role.DeputyHead, about: Role.Headteacher);
        var last = await school.With(db => db.AuditEntries.MaxAsync(entry => entry.Position));
        var page = await head.See("/audit");
        page.Html.QuerySelector("main")!.OuterHtml.ShouldNotContain($">{last}<");
        var heads = page.Html.QuerySelectorAll("main th[scope=col]").Select(each => Page.Plain(each.TextContent));
        heads.ShouldBe(["When", "Who", "What", "Record"]);
        (await CsvAsync(head, "/audit/list.csv")).Split("\r\n")[0].ShouldBe("\uFEFFWhen,Who,What,Kind of record,Record");
    }

    [Fact]
    public async Task AUS_04_Reasons_are_opened_for_who_may_see_the_record_and_stay_out_of_files()
    {
        using var school = new School();
        var dpo = await school.As(Role.Dpo);
        var path = $"/people/{SchoolStory.PersonId(Role.Teacher)}";
        await dpo.Press(await dpo.See($"{path}/hold"), "Put under legal hold", ("Form.Reason", "Access request of 3 November"));
        (await dpo.See("/audit?act=hold.placed")).Text.ShouldContain("“Access request of 3 November”");
        (await CsvAsync(dpo, "/audit/list.csv?act=hold.placed")).ShouldNotContain("Access request");
        (await school.With(db => db.AuditEntries.SingleAsync(entry => entry.Action == "hold.placed"))).Reason!.Cipher.ShouldNotContain("Access");

        // Searching for the person finds the hold on them as well.
        (await dpo.See("/audit?record=hart%20amelia&act=hold.placed")).Text.ShouldContain("Access request");
    }

    [Fact]
    public async Task AUS_05_What_changed_is_told_in_words()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var path = $"/people/{SchoolStory.PersonId(Role.Teacher)}";
        await office.Press(await office.See($"{path}/edit"), "Save the details", ("Form.FamilyName", "Hartley"));
        var head = await school.As(Role.Headteacher);
        var page = await head.See("/audit?act=person.changed");
        page.Text.ShouldContain("Maureen Doyle Person changed What changed Family name: Hart → Hartley Person Amelia Hartley");
        page.Text.ShouldNotContain("HARTLEY", Case.Sensitive);
        page.HasLink("Amelia Hartley").ShouldBeTrue();
    }

    [Fact]
    public async Task AUS_06_The_trail_is_narrowed_by_person_and_day_sorted_and_read_a_page_at_a_time()
    {
        using var school = new School();
        for (var i = 0; i < 20; i++)
        {
            await school.Given.ConcernAsync(Role.Teacher);
            school.Time.Pass(TimeSpan.FromMinutes(1));
        }

        var head = await school.As(Role.Headteacher);
        var page = await head.See($"/audit?person={SchoolStory.PersonId(Role.Teacher)}");
        page.Heading.ShouldBe("Audit 20 rows");
        Rows(page).Count.ShouldBe(AuditPage.PageLength);
        Rows(page)[0].ShouldStartWith("20 Nov 2026, 9:49am");
        var second = await head.See(page.Html.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);
        Rows(second).Count.ShouldBe(20 - AuditPage.PageLength);
        Rows(second)[^1].ShouldStartWith("20 Nov 2026, 9:30am");
        Rows(await head.See(page.Html.QuerySelector("th a.school-sort")!.GetAttribute("href")!))[0].ShouldStartWith("20 Nov 2026, 9:30am");
        (await head.See($"/audit?person={SchoolStory.PersonId(Role.Teacher)}&from=2026-11-21")).Text.ShouldContain("No row matches.");
        (await head.See($"/audit?person={SchoolStory.PersonId(Role.Teacher)}&from=2026-11-20&to=2026-11-20")).Heading.ShouldBe("Audit 20 rows");
    }

    [Fact]
    public async Task AUS_06_Any_record_that_has_a_reference_is_found_by_it()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var code = await school.With(db => db.Accounts.Where(account => account.Id == scene.OnFacebook).Select(account => account.Code).SingleAsync());
        var rows = Rows(await (await school.As(Role.Headteacher)).See($"/audit?record={code.ToLowerInvariant()}"));
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Contains($"Account {code}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AUS_07_Taking_the_trail_out_is_itself_in_the_trail()
    {
        using var school = new School();
        var dpo = await school.As(Role.Dpo);
        (await CsvAsync(dpo, "/audit/list.csv?kind=School&from=2020-01-01")).ShouldContain("School opened");
        var page = await dpo.See("/audit?act=audit.exported");
        Rows(page).Single().ShouldContain("Audit exported “2 lines: records of the kind School, from 1 January 2020”");
    }

    [Fact]
    public async Task AUS_08_The_chain_is_checked_from_the_page_and_a_broken_one_is_said_to_be()
    {
        using var school = new School();
        var dpo = await school.As(Role.Dpo);
        (await dpo.See("/audit")).Text.ShouldContain("Nobody has checked the chain on this page yet.");
        var page = await dpo.Follow(await dpo.Press(await dpo.See("/audit"), "Check the chain now"));
        page.Text.ShouldContain("The chain is whole: every row was checked on Friday 20 November 2026");
        (await dpo.Follow(await dpo.Press(page, "Check the chain now"))).Text.ShouldContain("The chain was checked a moment ago.");
        (await school.With(db => db.ChainChecks.CountAsync())).ShouldBe(1);

        await school.With(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEntries_no_update");
            await db.Database.ExecuteSqlRawAsync("UPDATE AuditEntries SET Action = 'person.changed' WHERE Position = 3");
        });
        school.Time.Pass(TimeSpan.FromMinutes(2));
        page = await dpo.Follow(await dpo.Press(await dpo.See("/audit"), "Check the chain now"));
        page.Text.ShouldContain("The chain was broken when");
        page.Text.ShouldContain("verify-audit");
        page.Text.ShouldNotContain("row 3");
    }

    /// <summary>A kind that nobody thought of is shown to nobody; this makes somebody think of it.</summary>
    [Fact]
    public async Task AUS_09_Every_kind_of_record_says_who_may_read_its_rows()
    {
        using var school = new School();
        var kinds = await school.With(db => Task.FromResult(db.Model.GetEntityTypes().Select(entity => entity.ClrType)
            .Where(type => typeof(Root).IsAssignableFrom(type)).Select(type => type.Name).ToList()));
        kinds.ShouldContain(nameof(Concern));

        // What stands above schools has a chain of its own, which is no school's to read.
        kinds.Except([.. AuditKinds.All.Select(kind => kind.Name), nameof(Domain.Schools.Federation)]).ShouldBeEmpty("add a line to AuditKinds");
        AuditKinds.All.Select(kind => kind.Name).Except(kinds).ShouldBeEmpty("no such record");
        AuditKinds.All.ShouldAllBe(kind => kind.Words.Length > 0);
    }

    internal static List<string> Rows(Page page) => [.. page.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.TextContent))];

    private static async Task<string> CsvAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }

    private static Task PlaceHoldAsync(School school, Concern concern) => school.With(async db =>
    {
        var vault = school.Services.GetRequiredService<Vault>();
        var id = Guid.CreateVersion7();
        db.Add(LegalHold.Place(id, concern, vault.Seal("Inquiry", id), SchoolStory.Actor(Role.Chair), school.Time.Now));
        await db.SaveChangesAsync();
    });
}
