using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>CON-20: whatever two people do at once, an answer of "added" is an entry, and an answer of "send again" keeps the words.</summary>
public sealed class AtTheSameMomentTests
{
    [Fact]
    public async Task Entries_written_at_once_are_each_kept_or_given_back()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        var head = await school.As(Role.Headteacher);
        var pages = new List<(Visitor Who, Page Page, string Words)>();
        foreach (var number in Enumerable.Range(1, 8))
        {
            var who = number % 2 == 0 ? dsl : head;
            pages.Add((who, await who.See($"/concerns/{concern.Code}/entries/new"), $"Entry number {number} of eight"));
        }

        var answers = await Task.WhenAll(pages.Select(async each =>
            (each.Words, Answer: await each.Who.Press(each.Page, "Add this entry", ("Form.Kind", "Fact"), ("Form.Words", each.Words)))));
        foreach (var (words, answer) in answers.Where(each => each.Answer.Status != HttpStatusCode.Redirect))
        {
            answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Text);
            answer.Errors.ShouldContain(error => error.Contains("What you wrote is still here"));
            answer.Html.QuerySelector("[name='Form.Words']")!.TextContent.ShouldContain(words);
        }

        var added = answers.Count(each => each.Answer.Status == HttpStatusCode.Redirect);
        added.ShouldBeGreaterThan(0);
        (await school.With(db => db.Set<ConcernEntry>().CountAsync())).ShouldBe(added);
    }

    [Fact]
    public async Task Second_to_acknowledge_is_told_and_nothing_is_done_twice()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        var head = await school.As(Role.Headteacher);
        var first = await dsl.See($"/concerns/{concern.Code}");
        var second = await head.See($"/concerns/{concern.Code}");
        await dsl.Follow(await dsl.Press(first, "Acknowledge this concern"));
        (await head.Follow(await head.Press(second, "Acknowledge this concern"))).Text.ShouldContain("already been acknowledged");
        (await school.With(db => db.Set<Acknowledgement>().CountAsync())).ShouldBe(1);
    }
}
