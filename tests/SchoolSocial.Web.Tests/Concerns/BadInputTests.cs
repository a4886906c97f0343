using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Whatever is typed at the front door, it is either kept whole or given back with the reason.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Words_of_every_script_are_kept_whole()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        const string words = "שרה said “no” 🐹👩‍👧 and Zażółć left\nat 3pm = 2 + 1";
        var receipt = await Send(teacher, ("Form.Account", words), ("Form.Targets", "Đorđe Ñandú 🦉\nمحمد"));
        var code = receipt.Heading.Split(' ')[^1];
        var record = await (await school.As(Role.Dsl)).See($"/concerns/{code}");
        record.Body.Replace("\r\n", "\n", StringComparison.Ordinal).ShouldNotContain("???");
        record.Html.QuerySelectorAll(".school-words").Select(each => each.TextContent).ShouldContain(words);
        record.Text.ShouldContain("Đorđe Ñandú 🦉");
        record.Text.ShouldContain("محمد");
    }

    [Fact]
    public async Task Overlong_words_are_given_back_with_their_length()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var words = new string('a', Concern.AccountMaxLength + 1);
        var answer = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", [.. Without("Form.Account"), ("Form.Account", words)]);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain("What you saw or heard must be 10,000 characters or fewer. You have used 10,001.");
        answer.Html.QuerySelector("[name='Form.Account']")!.TextContent.Trim().ShouldBe(words);
    }

    /// <summary>The first and the last day there are in an address: a list, and no error.</summary>
    [Theory]
    [InlineData("/concerns?from=0001-01-01&to=9999-12-31", 1)]
    [InlineData("/concerns?to=9999-12-31&kind=SomethingElse", 1)]
    [InlineData("/concerns?from=9999-12-31", 0)]
    [InlineData("/concerns?to=0001-01-01", 0)]
    [InlineData("/concerns?closedFrom=0001-01-01&closedTo=9999-12-31", 0)]
    [InlineData("/concerns?closedTo=9999-12-31&words=upset", 0)]
    public async Task Days_at_the_ends_of_the_calendar_narrow_the_list_like_any_other(string address, int found)
    {
        using var school = new School();
        await school.Given.ConcernAsync(Role.Teacher, ConcernKind.SomethingElse, null);
        (await (await school.As(Role.Dsl)).See(address)).Text.ShouldContain($"{found} found");
    }

    /// <summary>No browser sends one; a program that does is refused before the form is read.</summary>
    [Fact]
    public async Task Form_with_a_nul_in_it_is_refused()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var answer = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", [.. Without("Form.Account"), ("Form.Account", "nothing\0after")]);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Heading.ShouldBe("That did not arrive as it should");
    }

    [Theory]
    [InlineData("bell \u0007 rings")]
    public async Task Control_characters_are_refused_in_words(string words)
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var answer = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", [.. Without("Form.Account"), ("Form.Account", words)]);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain("What you saw or heard contains a character that cannot be kept. Type it again instead of pasting it.");
        (await school.With(db => db.Concerns.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Markup_is_shown_as_the_words_it_is()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var receipt = await Send(teacher, ("Form.Account", "<script>alert(1)</script><img src=x onerror=alert(1)>"));
        receipt.Html.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        receipt.Text.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task Day_in_the_future_is_refused()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var answer = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over",
            [.. FirstConcernTests.Filled, ("Form.HappenedOn.Day", "21"), ("Form.HappenedOn.Month", "11"), ("Form.HappenedOn.Year", "2026")]);
        answer.Errors.ShouldContain("The day it happened cannot be later than today");
    }

    [Fact]
    public async Task Database_that_cannot_be_written_loses_no_words()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", FirstConcernTests.Filled);

        // What a full disk does, done by the database itself: every write of a concern fails.
        await school.With(db => Sql(db, "CREATE TRIGGER full BEFORE INSERT ON Concerns BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"));
        var answer = await teacher.Press(check, "Send this concern");
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Errors.ShouldContain(error => error.Contains("What you wrote is still here"));
        await school.With(db => Sql(db, "DROP TRIGGER full"));
        (await teacher.Follow(await teacher.Press(answer, "Send this concern"))).Fact("Status").ShouldBe("Received");
    }

    private static IEnumerable<(string, string)> Without(string field) => FirstConcernTests.Filled.Where(each => each.Item1 != field);

    private static async Task<Page> Send(Visitor who, params (string Field, string Value)[] typed)
    {
        var fields = FirstConcernTests.Filled.Where(each => typed.All(other => other.Field != each.Item1)).Concat(typed).ToArray();
        var check = await who.Press(await who.See("/concerns/new/something-else"), "Look it over", fields);
        check.Status.ShouldBe(HttpStatusCode.OK, check.Text);
        return await who.Follow(await who.Press(check, "Send this concern"));
    }

    private static async Task Sql(SchoolDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
