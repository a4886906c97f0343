using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

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
        await ConsentsAsync(school, dsl);
    }

    private static async Task ConsentsAsync(School school, Visitor dsl)
    {
        var head = await school.As(Role.Headteacher);
        var basis = await head.Follow(await head.Press(await head.See("/consents/channels/new"), "Add this channel", ("Form.Name", "School website"), ("Form.Kind", "Website")));
        await head.Follow(await head.Press(basis, "Record this decision", ("Form.Basis", "Consent"), ("Form.Reason", "Advice of our data protection officer.")));
        await head.Follow(await head.Press(await head.See("/consents/wordings/new"), "Record this version", ("Form.Title", "Photos of your child"), ("Form.Text", "You can change your mind at any time.")));
        var children = await dsl.See("/consents");
        var child = children.Html.QuerySelector("a[href^='/consents/pupils/']")!.GetAttribute("href")!;
        await dsl.Follow(await dsl.Press(await dsl.See($"{child}/protection/new"), "Mark as protected", ("Form.Reason", "A court order.")));
        await WalkPosts.TellAsync(school);
    }
}
