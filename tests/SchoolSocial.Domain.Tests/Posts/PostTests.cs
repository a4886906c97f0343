using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Posts;

/// <summary>PST-06 to PST-12: what becomes of a receipt.</summary>
public sealed class PostTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Guid Channel = Guid.CreateVersion7();
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Actor Teacher = Someone("Amelia Hart", Role.Teacher);
    private static readonly Actor Office = Someone("Maureen Doyle", Role.Office);
    private static readonly Actor Leader = Someone("Farah Siddiqui", Role.SeniorLeader);

    [Theory]
    [InlineData(ApprovalRule.Nobody, PostStatus.Cleared)]
    [InlineData(ApprovalRule.SecondPair, PostStatus.Waiting)]
    [InlineData(ApprovalRule.SeniorLeader, PostStatus.Waiting)]
    public void PST_07_rule_says_whether_it_waits(ApprovalRule rule, PostStatus status) => Checked(rule).Status.ShouldBe(status);

    [Fact]
    public void PST_07_maker_is_never_checker()
    {
        var post = Checked(ApprovalRule.SecondPair, Leader);
        post.CanReview(Leader).Refusal.ShouldBe("You made this, so somebody else must approve it.");
        post.CanReview(Office).IsAllowed.ShouldBeTrue();
        post.CanPublish(Leader).IsAllowed.ShouldBeFalse();
        post.Approve(Office, At);
        post.CanPublish(Leader).IsAllowed.ShouldBeTrue();
        post.CanReview(Office).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void PST_07_senior_leader_alone_approves_where_the_rule_says_so()
    {
        var post = Checked(ApprovalRule.SeniorLeader);
        post.CanReview(Office).Refusal.ShouldBe("Posts here are approved by a senior leader.");
        post.CanReview(Leader).IsAllowed.ShouldBeTrue();
        post.Refuse(Guid.CreateVersion7(), new Sealed("x"), Leader, At);
        post.Status.ShouldBe(PostStatus.Refused);
        post.CanPublish(Teacher).Refusal.ShouldBe("This was not approved. Check a changed one instead.");
    }

    [Fact]
    public void PST_06_receipt_runs_from_check_to_taking_down_and_tells_each_step_once()
    {
        var post = Checked(ApprovalRule.Nobody);
        post.Code.ShouldStartWith("P-");
        post.CanTakeDown.Refusal.ShouldBe("This has not been published.");
        post.Publish(Guid.CreateVersion7(), new Sealed("x"), new DateOnly(2026, 11, 20), Teacher, At);
        post.CanPublish(Teacher).IsAllowed.ShouldBeFalse();
        post.TakeItDown(Guid.CreateVersion7(), TakeDownReason.OutOfDate, null, Teacher, At);
        post.CanTakeDown.Refusal.ShouldBe("This has been taken down already.");
        post.Facts.Select(fact => fact.Action).ShouldBe(["post.checked", "post.published", "post.taken-down"]);
        Should.Throw<InvalidOperationException>(() => post.Publish(Guid.CreateVersion7(), new Sealed("x"), new DateOnly(2026, 11, 20), Teacher, At));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void PST_09_five_children_alone_are_probing(int children, bool isProbing) => Probe.IsOne(children).ShouldBe(isProbing);

    [Fact]
    public void PST_10_ripple_finds_each_live_post_of_the_child_once_and_says_why_to_the_record_alone()
    {
        var (child, sibling, first, second, asked) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        Shown[] live = [new(first, child, true, Channel, Medium.Photo), new(first, sibling, true, Channel, Medium.Photo), new(second, child, true, Channel, Medium.Video), new(asked, child, true, Channel, Medium.Photo)];
        foreach (var (standing, cause) in ((Standing, TakeDownCause)[])
        [
            (Standing.Withdrawn, TakeDownCause.Withdrawn), (Standing.Refused, TakeDownCause.Withdrawn), (Standing.Disagreement, TakeDownCause.Withdrawn), (Standing.ChildRefused, TakeDownCause.Withdrawn),
            (Standing.Protected, TakeDownCause.Protected), (Standing.Left, TakeDownCause.Left), (Standing.Lapsed, TakeDownCause.Lapsed), (Standing.Unanswered, TakeDownCause.Other),
        ])
        {
            Ripple.Find(live, each => each.Who == child ? new ConsentState(false, standing) : new ConsentState(true, Standing.Yes), new HashSet<(Guid, Guid)> { (asked, child) })
                .ShouldBe([new RippleLine(first, child, true, cause), new RippleLine(second, child, true, cause)]);
        }
    }

    [Fact]
    public void PST_12_meter_counts_faces_that_are_out_by_channel_and_age()
    {
        var today = new DateOnly(2026, 11, 20);
        ShownPicture[] pictures =
        [
            new("P-1", "Facebook", Exposure.FaceOn, today.AddDays(-3)), new("P-2", "Facebook", Exposure.CloseUp, today.AddDays(-200)), new("P-3", "Website", Exposure.FaceOn, today.AddDays(-800)),
            new("P-4", "Facebook", Exposure.SideOrGroup, today.AddDays(-3)), new("P-5", "Facebook", Exposure.FaceOn, today.AddDays(-100), DownOn: today.AddDays(-1)), new("P-6", "Website", Exposure.BackOrDistance, today.AddDays(-9)),
        ];
        var meter = ExposureMeter.Of(pictures, today);
        meter.Faces.ShouldBe(3);
        meter.Lines.ShouldBe([new ExposureLine("Facebook", 1, 1, 0), new ExposureLine("Website", 0, 0, 1)]);
        meter.Trend.Count.ShouldBe(13);
        meter.Trend[^1].Faces.ShouldBe(3);
        meter.Trend[^2].Faces.ShouldBe(3, "a month ago the one since taken down was out, and the newest was not");
        var down = ExposureMeter.Of([.. pictures.Select(picture => picture.Code == "P-2" ? picture with { DownOn = today } : picture)], today);
        down.Faces.ShouldBe(2, "taking one down lowers it");
        ExposureMeter.Audit(pictures, new DateOnly(2026, 9, 2)).Select(picture => picture.Code).ShouldBe(["P-2", "P-3", "P-1", "P-4"]);
        ExposureMeter.Audit([pictures[0] with { LookedOn = today }, pictures[1] with { LookedOn = new DateOnly(2026, 7, 1) }], new DateOnly(2026, 9, 2)).Select(picture => picture.Code).ShouldBe(["P-2"]);
    }

    private static Post Checked(ApprovalRule rule, Actor? author = null)
    {
        var draft = new PostDraft { ChannelId = Channel, Picture = PictureKind.Photo, Exposure = Exposure.SideOrGroup, Children = [Guid.CreateVersion7()] };
        var verdict = new PostVerdict([new ChannelLine(Channel, "Facebook", true)], Channel, [], [], []);
        return Post.Check(Guid.CreateVersion7(), draft, verdict, new SealedPost(new Sealed("x"), null, new Sealed("x"), []), rule, author ?? Teacher, At);
    }

    private static Actor Someone(string name, Role role) => new(Guid.CreateVersion7(), SchoolId, name, new HashSet<Role> { role });
}
