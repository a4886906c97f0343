using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Tests.Policies;

public sealed class SigningTests
{
    [Fact]
    public void POL_30_From_draft_to_force_every_status_follows_from_the_records()
    {
        var story = new PolicyStory(SignOffRule.HeadAndComputingLead);
        story.Status.ShouldBe(PolicyStatus.Draft);
        story.Policy.SendForReview(story.ActorOf(Role.Headteacher), story.Now);
        story.Status.ShouldBe(PolicyStatus.InReview);
        story.Policy.Agree(story.ActorOf(Role.Headteacher), story.Now);
        story.Status.ShouldBe(PolicyStatus.AgreedUnsigned);
        story.Sign(story.SignerOf(Role.Headteacher)).ShouldBeFalse();
        story.Status.ShouldBe(PolicyStatus.PartSigned);
        story.Sign(story.SignerOf(Role.ComputingLead)).ShouldBeTrue();
        story.Status.ShouldBe(PolicyStatus.InForce);
        story.Policy.StatusOf(story.Policy.Latest, new DateOnly(2027, 11, 1), PolicyStory.Calendar).ShouldBe(PolicyStatus.Due);
        story.Policy.StatusOf(story.Policy.Latest, new DateOnly(2027, 11, 21), PolicyStory.Calendar).ShouldBe(PolicyStatus.Overdue);
        var first = story.Policy.Latest;
        story.Write(PolicyStory.First + "\n\nMore.").Status.ShouldBe(PolicyStatus.Draft);
        story.Policy.StatusOf(first, PolicyStory.Today, PolicyStory.Calendar).ShouldBe(PolicyStatus.InForce);
        story.Policy.Withdraw("Replaced", story.ActorOf(Role.Headteacher), story.Now);
        story.Status.ShouldBe(PolicyStatus.Withdrawn);
    }

    [Fact]
    public void POL_31_One_of_two_joint_chairs_is_part_signed_and_nobody_signs_twice()
    {
        var story = new PolicyStory(SignOffRule.JointChairs).Agreed();
        var one = story.SignerOf(Role.JointChair);
        story.Sign(one).ShouldBeFalse();
        story.Status.ShouldBe(PolicyStatus.PartSigned);
        story.Policy.LineFor(one, story.Lines).ShouldBeNull();
        story.Policy.CanSign(one, story.Lines[1]).Refusal.ShouldBe("You have signed this text already. The other line is for somebody else.");
        var other = story.SignerOf(Role.JointChair, actor: new Actor(Guid.CreateVersion7(), PolicyStory.SchoolId, "Second chair", new HashSet<Role> { Role.JointChair }));
        story.Sign(other).ShouldBeTrue();
    }

    [Fact]
    public void POL_31_One_name_does_not_stand_on_two_lines_of_a_signed_page()
    {
        var story = new PolicyStory(SignOffRule.JointChairs).Agreed();
        story.Policy.EnterPaperSignature(story.Lines[0], new SigningWords(null, "Ann Lee", null, PolicyStory.Today), PolicyStory.Today, story.ActorOf(Role.Clerk), story.Now);
        story.Policy.CanEnterPaperSignature(story.Lines[1], "ann  lee", PolicyStory.Today, PolicyStory.Today).Refusal.ShouldNotBeNull().ShouldEndWith("has signed this text already. The other line is for somebody else.");
        story.Policy.CanEnterPaperSignature(story.Lines[1], "Ben Lee", PolicyStory.Today, PolicyStory.Today).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void POL_18_Once_somebody_has_signed_who_signs_stays_until_a_newer_text_is_agreed()
    {
        var story = new PolicyStory(SignOffRule.HeadAndChair).Agreed();
        var headAlone = story.Policy.Details with { SignOff = SignOffRule.Headteacher };
        story.Policy.CanChange(headAlone, []).IsAllowed.ShouldBeTrue("nobody has signed yet");
        story.Sign(story.SignerOf(Role.Headteacher)).ShouldBeFalse();
        story.Policy.CanChange(headAlone, []).Refusal.ShouldBe("The text that waits has been signed already, so who signs it cannot change now. Agree a newer text first.");
        Should.Throw<InvalidOperationException>(() => story.Policy.Change(headAlone, [], story.Text, story.ActorOf(Role.Headteacher), story.Now));
        story.Policy.CanChange(story.Policy.Details with { Number = "S12" }, []).IsAllowed.ShouldBeTrue("only who signs stays");
        story.Write(PolicyStory.First + "\n\nThey log it.\n@staff @must").Agreed();
        story.Policy.CanChange(headAlone, []).IsAllowed.ShouldBeTrue("the newer text bears no signature");
    }

    [Fact]
    public void POL_32_The_full_governing_body_also_needs_its_meeting()
    {
        var story = new PolicyStory(SignOffRule.FullGoverningBody).Agreed();
        story.Sign(story.SignerOf(Role.Chair)).ShouldBeFalse();
        story.Sign(story.SignerOf(Role.Headteacher)).ShouldBeFalse();
        story.Policy.Awaits(story.Lines).ShouldBe(["the date of the meeting that agreed it"]);
        story.Policy.CanApprove(ApprovalKind.Meeting, PolicyStory.Today.AddDays(1), PolicyStory.Today).IsAllowed.ShouldBeFalse();
        story.Policy.Approve(ApprovalKind.Meeting, "Full Governing Body", PolicyStory.Today, "7.2", null, PolicyStory.Today, story.ActorOf(Role.Clerk), story.Now);
        story.TakeForce().ShouldBeTrue();
    }

    [Fact]
    public void POL_33_Chair_s_action_puts_it_in_force_and_waits_to_be_ratified()
    {
        var story = new PolicyStory(SignOffRule.FullGoverningBody).Agreed();
        story.Policy.CanApprove(ApprovalKind.Ratification, PolicyStory.Today, PolicyStory.Today).IsAllowed.ShouldBeFalse();
        story.Policy.Approve(ApprovalKind.ChairsAction, "Full Governing Body", PolicyStory.Today, null, "A new platform over half term", PolicyStory.Today, story.ActorOf(Role.Clerk), story.Now);
        story.Sign(story.SignerOf(Role.Chair));
        story.Sign(story.SignerOf(Role.Headteacher)).ShouldBeTrue();
        story.Policy.AwaitsRatification.ShouldNotBeNull();
        story.Policy.Approve(ApprovalKind.Ratification, "Full Governing Body", PolicyStory.Today, "3.1", null, PolicyStory.Today, story.ActorOf(Role.Clerk), story.Now);
        story.Policy.AwaitsRatification.ShouldBeNull();
    }

    [Fact]
    public void POL_34_A_committee_signs_by_a_member_after_its_meeting()
    {
        var story = new PolicyStory(SignOffRule.Committee).Agreed();
        story.Policy.LineFor(story.SignerOf(Role.Chair), story.Lines).ShouldBeNull();
        story.Sign(story.SignerOf(Role.Governor)).ShouldBeFalse();
        story.Policy.Approve(ApprovalKind.Meeting, "Curriculum Committee", PolicyStory.Today, "4", null, PolicyStory.Today, story.ActorOf(Role.Clerk), story.Now);
        story.TakeForce().ShouldBeTrue();
    }

    [Fact]
    public void POL_35_A_federation_s_policy_is_signed_at_both_schools()
    {
        var story = new PolicyStory(SignOffRule.Federation, federated: true).Agreed();
        story.Lines.Count.ShouldBe(2);
        story.Sign(story.SignerOf(Role.Chair)).ShouldBeFalse();
        story.Policy.LineFor(story.SignerOf(Role.Headteacher), story.Lines).ShouldBeNull("the line of that school is signed");
        story.Sign(story.SignerOf(Role.Headteacher, PolicyStory.OtherSchoolId)).ShouldBeTrue();
    }

    [Fact]
    public void POL_36_The_vice_chair_signs_in_the_chair_s_place_with_a_reason_and_their_own_position()
    {
        var story = new PolicyStory(SignOffRule.HeadAndChair).Agreed();
        var vice = story.SignerOf(Role.ViceChair);
        var line = story.Policy.LineFor(vice, story.Lines)!;
        line.Key.ShouldBe("chair");
        story.Policy.StandsIn(line, vice).ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => story.Policy.Sign(vice, line, "Vice-chair", null, PolicyStory.Today, story.Now));
        story.Policy.Sign(vice, line, "Vice-chair", "The chair is away", PolicyStory.Today, story.Now).InPlaceReason.ShouldBe("The chair is away");
    }

    [Fact]
    public void POL_37_A_named_person_signs_with_a_position_or_none()
    {
        var named = Guid.CreateVersion7();
        var story = new PolicyStory(SignOffRule.Named, [new NamedLine(null, named), new NamedLine("School nurse", null)]).Agreed();
        var signer = story.SignerOf(Role.Teacher, actor: new Actor(named, PolicyStory.SchoolId, "Amelia Hart", new HashSet<Role> { Role.Teacher }));
        story.Policy.Sign(signer, story.Policy.LineFor(signer, story.Lines)!, null, null, PolicyStory.Today, story.Now).Position.ShouldBeNull();
        story.Policy.EnterPaperSignature(story.Lines[1], new SigningWords(null, "Jo Bell", "School nurse", new DateOnly(2026, 11, 19)), PolicyStory.Today, story.ActorOf(Role.Clerk), story.Now);
        story.TakeForce().ShouldBeTrue();
    }

    [Fact]
    public void POL_38_A_document_that_names_nobody_cannot_be_agreed_until_it_does()
    {
        var story = new PolicyStory(SignOffRule.Nobody);
        story.Policy.SendForReview(story.ActorOf(Role.Headteacher), story.Now);
        story.Policy.CanAgree(story.ActorOf(Role.Headteacher)).Refusal.ShouldBe("This cannot be agreed yet. The policy does not say: who signs it.");
    }

    [Fact]
    public void POL_39_Only_the_text_that_was_agreed_takes_force()
    {
        var story = new PolicyStory(SignOffRule.Headteacher).Agreed();
        story.Policy.Sign(story.SignerOf(Role.Headteacher), story.Lines[0], null, null, PolicyStory.Today, story.Now);
        Should.Throw<InvalidOperationException>(() => story.Policy.TakeForceIfComplete(story.Lines, PolicyText.Read("Another."), null, story.ActorOf(Role.Headteacher), story.Now));
    }

    [Fact]
    public void POL_40_Every_edit_is_a_version_and_the_same_again_is_none()
    {
        var story = new PolicyStory(SignOffRule.Headteacher);
        story.Write(PolicyStory.First.Replace("friends.", "friends,.", StringComparison.Ordinal)).Policy.Latest.Number.ShouldBe(2);
        story.Policy.Write(story.Text, null, story.ActorOf(Role.Headteacher), story.Now).ShouldBeNull();
        story.Policy.Versions.Count.ShouldBe(2);
    }
}
