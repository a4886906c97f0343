using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>
/// PST-14: the same child and the same pages on three copies of one database, in which the family refused, never answered, and agreed to
/// everything while the child is protected. A teacher cannot tell them apart by a single byte; the safeguarding lead can.
/// </summary>
public sealed partial class SameForTeacherTests
{
    private const string Child = "Aisha";

    /// <summary>Also to leaders who approve and oversee posts, but need not know what families answered.</summary>
    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.SeniorLeader)]
    [InlineData(Role.ComputingLead)]
    public async Task PST_14_refused_unanswered_and_protected_are_byte_for_byte_alike(Role role)
    {
        using var first = new School();
        var scene = await ConsentScene.SetAsync(first);
        await scene.AnswerAsync("Olivia", Answer.Yes, scene.Website, scene.Facebook, scene.Instagram);
        using var refused = await first.CopyAsync();
        using var unanswered = await first.CopyAsync();
        using var marked = await first.CopyAsync();
        await scene.In(refused).AnswerAsync(Child, Answer.No, scene.Website, scene.Facebook, scene.Instagram);
        await scene.In(marked).AnswerAsync(Child, Answer.Yes, scene.Website, scene.Facebook, scene.Instagram);
        await scene.In(marked).ProtectAsync(Child);

        var teachers = new List<IReadOnlyList<string>>();
        var leads = new List<IReadOnlyList<string>>();
        foreach (var school in (School[])[refused, unanswered, marked])
        {
            teachers.Add(await WalkAsync(school, await school.As(role), role, scene));
            var aisha = await scene.PupilAsync(Child);
            leads.Add([Blank((await (await school.As(Role.Dsl)).See($"/consents/pupils/{aisha}")).Body)]);
        }

        teachers[0].Count.ShouldBeGreaterThan(10);
        teachers[0].ShouldContain(page => page.Contains("Aisha Begum", StringComparison.Ordinal) && page.Contains("Not this picture", StringComparison.Ordinal));
        for (var page = 0; page < teachers[0].Count; page++)
        {
            teachers[1][page].ShouldBe(teachers[0][page], $"page {page}: unanswered and refused");
            teachers[2][page].ShouldBe(teachers[0][page], $"page {page}: protected and refused");
        }

        leads.Select(pages => pages[0]).Distinct().Count().ShouldBe(3, "the safeguarding lead's differ");
    }

    /// <summary>Every page on which the child or a picture of the child can stand, refusals and lists included.</summary>
    private static async Task<IReadOnlyList<string>> WalkAsync(School school, Visitor teacher, Role role, ConsentScene scene)
    {
        var (aisha, kestrels) = (await scene.PupilAsync(Child), await scene.ClassAsync("Kestrels"));
        var pages = new List<Page> { await teacher.See("/posts/new"), await teacher.See("/consents/cards"), await teacher.See($"/consents/classes/{kestrels}/card"), await teacher.See($"/consents/classes/{kestrels}/trip") };
        foreach (var children in (string[][])[[Child], [Child, "Olivia"]])
        {
            foreach (var channel in (Guid[])[scene.Website, scene.Facebook])
            {
                // Only the teacher has a part on the account there.
                if (channel == scene.Facebook && role != Role.Teacher) continue;

                // Each check at its own minute, the same in every copy: a list has them in one order.
                school.Time.Pass(TimeSpan.FromMinutes(1));
                var answer = await teacher.CheckAsync(scene, channel, children);
                var receipt = await teacher.Follow(answer);
                pages.Add(answer);
                pages.Add(receipt);
                pages.Add(await teacher.Open($"/posts/{PostScene.CodeOf(receipt)}/publication"));
                pages.Add(await teacher.Open($"/posts/{PostScene.CodeOf(receipt)}/take-down"));
            }
        }

        pages.Add(await teacher.See("/posts"));
        pages.Add(await teacher.See("/posts/tasks"));
        pages.Add(await teacher.See("/"));
        foreach (var path in (string[])["/posts/exposure", "/search?q=Aisha", "/accounts/due", $"/consents/pupils/{aisha}", "/consents/outstanding", "/consents/protected", $"/people/pupils/{aisha}", "/posts/letters", "/posts/probes"]) pages.Add(await teacher.Open(path));
        return [.. pages.Select(page => $"{(int)page.Status} {Blank(page.Location ?? "")}\n{Blank(page.Body)}")];
    }

    /// <summary>What differs from one answer to the next in any case: the antiforgery token, a new form's id, the receipt's and an error's reference.</summary>
    private static string Blank(string body) =>
        TraceId().Replace(FormId().Replace(Receipt().Replace(Token().Replace(body, "token"), "P-"), "id"), "trace");

    [GeneratedRegex("(?<=(?:__RequestVerificationToken|__Writer)\" type=\"hidden\" value=\")[^\"]+")]
    private static partial Regex Token();

    [GeneratedRegex("P-[0-9A-Z]{6}")]
    private static partial Regex Receipt();

    [GeneratedRegex("(?<=name=\"Form.Id\" value=\")[0-9a-f-]{36}")]
    private static partial Regex FormId();

    [GeneratedRegex("0H[0-9A-Z]{11}(:[0-9A-F]{8})?")]
    private static partial Regex TraceId();
}
