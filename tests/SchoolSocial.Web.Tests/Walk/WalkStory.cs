using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Policies;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>Something of every kind and in every state, made through the screens themselves, so that every page has a link to it.</summary>
public static class WalkStory
{
    public static async Task TellAsync(School school)
    {
        await school.Given.ConcernAsync(Role.Teacher, "Somebody not on the roll asks to follow the class account.");
        var acknowledged = await school.Given.ConcernAsync(Role.TeachingAssistant, "Two children talk of a message they got.");
        var ready = await school.Given.ConcernAsync(Role.Teacher, "A parent's post names a child of another family.");
        var closed = await school.Given.ConcernAsync(Role.Supply, "A picture of sports day with a name under it.");
        await school.Given.ConcernAsync(Role.DeputyHead, "A comment under a parent's post.", about: Role.Headteacher);
        await school.Given.ConcernAsync(Role.Teacher, "A private message to a pupil.", about: Role.TeachingAssistant);
        var dsl = await school.As(Role.Dsl);
        foreach (var concern in (Concern[])[acknowledged, ready, closed])
        {
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}"), "Acknowledge this concern"));
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/entries/new"), "Add this entry",
                ("Form.Kind", "Fact"), ("Form.Words", "Spoke to both children at break.")));
        }

        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{acknowledged.Code}/actions/new"), "Give this action",
            ("Form.Task", "Ring both families"), ("Form.OwnerId", SchoolStory.PersonId(Role.DeputyDsl).ToString()),
            ("Form.DueOn.Day", "24"), ("Form.DueOn.Month", "11"), ("Form.DueOn.Year", "2026")));
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{closed.Code}/closure"), "Close this concern",
            ("Form.Summary", "A caption with a name."), ("Form.FollowUp", "The picture was taken down."), ("Form.Referral", "NotReferred"),
            ("Form.Reason", "No sign of harm."), ("Form.Outcome", "AdviceGiven")));
        await PoliciesAsync(school);
    }

    /// <summary>One in force with a newer text in review, and one that waits for signatures and a meeting.</summary>
    private static async Task PoliciesAsync(School school)
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        await head.Follow(await head.Press(await head.See($"/policies/{code}"), "Put it on the public page"));
        await head.Write(code, PolicyScene.Text + "\n\nGovernors may follow the school.\n@governors @tip");
        var page = await head.See($"/policies/{code}");
        await head.Follow(await head.Press(page, PolicyScene.ButtonOf(page, "Send version")));
        var imported = await head.BeginPolicy("Online safety policy", "Headteacher");
        await head.Follow(await head.Upload(await head.See($"/policies/{imported}/import"), "Read this file into clauses", ("Form.File", "policy.md", "Staff keep their screens locked."u8.ToArray())));
        await head.Agree(await head.BeginPolicy("Acceptable use policy", "FullGoverningBody"));
    }
}
