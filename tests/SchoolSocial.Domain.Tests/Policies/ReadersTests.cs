using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Tests.Policies;

public sealed class ReadersTests
{
    [Theory]
    [InlineData(Role.Teacher, Audience.Staff)]
    [InlineData(Role.Supply, Audience.Staff)]
    [InlineData(Role.Headteacher, Audience.Staff)]
    [InlineData(Role.Governor, Audience.Governors)]
    [InlineData(Role.Clerk, Audience.Governors)]
    [InlineData(Role.Volunteer, Audience.Helpers)]
    [InlineData(Role.TrustHr, Audience.CentralServices)]
    public void POL_50_Who_reads_what_follows_from_the_role(Role role, Audience audience) => Readers.AudienceOf(role).ShouldBe(audience);

    [Fact]
    public void POL_51_A_parents_clause_asks_no_staff_and_a_staff_clause_asks_them()
    {
        var story = new PolicyStory(SignOffRule.Headteacher).InForceWith(PolicyStory.First + "\n\nThey log it.\n@staff @must");
        story.Policy.MustHaveRead(Audience.Staff).ShouldBe(2);
        story.Policy.MustHaveRead(Audience.Governors).ShouldBeNull("it does not bind them");
        Readers.Owes(story.Policy, Audience.Staff, [new SignedAs(2, Audience.Staff)]).ShouldBeNull();

        story.InForceWith(PolicyStory.First.Replace("ask before", "always ask before", StringComparison.Ordinal) + "\n\nThey log it.\n@staff @must");
        Readers.Owes(story.Policy, Audience.Staff, [new SignedAs(2, Audience.Staff)]).ShouldBeNull();

        story.InForceWith(PolicyStory.First.Replace("must not", "must never", StringComparison.Ordinal).Replace("ask before", "always ask before", StringComparison.Ordinal) + "\n\nThey log it.\n@staff @must");
        Readers.Owes(story.Policy, Audience.Staff, [new SignedAs(2, Audience.Staff)]).ShouldBe(4);
    }

    /// <summary>A teacher who becomes a governor has not read what is asked of governors; what they have read as a teacher they are not asked again.</summary>
    [Fact]
    public void POL_58_Somebody_who_becomes_more_than_they_were_owes_what_is_asked_of_that_as_well()
    {
        var both = Audience.Staff | Audience.Governors;
        var story = new PolicyStory(SignOffRule.Headteacher, binding: both).InForceWith(PolicyStory.First + "\n\nThey log it.\n@staff @must\n\nGovernors ask the head.\n@governors @must");
        SignedAs[] asTeacher = [new(2, Audience.Staff)];
        Readers.Owes(story.Policy, Audience.Staff, asTeacher).ShouldBeNull();
        Readers.Owes(story.Policy, both, asTeacher).ShouldBe(2);
        Readers.Knows(story.Policy, both, asTeacher).ShouldBe(0, "they read it whole");
        SignedAs[] asBoth = [.. asTeacher, new(2, both)];
        Readers.Owes(story.Policy, both, asBoth).ShouldBeNull();

        var teacher = story.ActorOf(Role.Teacher);
        var reading = Reading.Of(story.Policy.Id, teacher.PersonId, teacher);
        reading.Sign(story.Policy.InForce!, new AcknowledgedWords(Audience.Staff, "Teacher", PolicyStory.Today, null, 0), teacher, story.Now);
        reading.CanSign(story.Policy.InForce!, Audience.Staff).IsAllowed.ShouldBeFalse();
        reading.CanSign(story.Policy.InForce!, both).IsAllowed.ShouldBeTrue();

        story.InForceWith(PolicyStory.First + "\n\nThey log it at once.\n@staff @must\n\nGovernors ask the head.\n@governors @must");
        Readers.Knows(story.Policy, both, asBoth).ShouldBe(2, "they are shown what changed since");
    }

    [Fact]
    public void POL_52_A_minor_change_asks_nobody_and_leaves_every_signature_standing()
    {
        var story = new PolicyStory(SignOffRule.Headteacher).InForceWith(PolicyStory.First + "\n\nThey log it.\n@staff @must");
        var signatures = story.Policy.Signatures.ToList();
        story.Write(PolicyStory.First + "\n\nThey, log it.\n@staff @must");
        story.Policy.MarkMinor("A comma", story.ActorOf(Role.Headteacher), story.Now);
        story.Policy.InForce!.Number.ShouldBe(3);
        story.Policy.MustHaveRead(Audience.Staff).ShouldBe(2);
        story.Policy.Signatures.ShouldBe(signatures);
        signatures.ShouldAllBe(signature => signature.VersionNumber == 2);
    }

    [Theory]
    [InlineData("2026-11-26", ReminderStep.Asked)]
    [InlineData("2026-11-27", ReminderStep.Soon)]
    [InlineData("2026-11-30", ReminderStep.Soon)]
    [InlineData("2026-12-01", ReminderStep.Late)]
    [InlineData("2026-12-07", ReminderStep.ToOwner)]
    [InlineData("2026-12-14", ReminderStep.ToHead)]
    public void POL_53_Reminders_climb(string today, ReminderStep step) =>
        Reminders.On(new DateOnly(2026, 11, 30), DateOnly.ParseExact(today, "yyyy-MM-dd", null)).ShouldBe(step);

    [Fact]
    public void POL_54_A_starter_s_days_begin_on_their_first_day()
    {
        var story = new PolicyStory(SignOffRule.Headteacher);
        Readers.DueOn(story.Policy, new DateOnly(2026, 11, 20), new DateOnly(2024, 9, 1)).ShouldBe(new DateOnly(2026, 12, 4));
        Readers.DueOn(story.Policy, new DateOnly(2026, 11, 20), new DateOnly(2027, 1, 4)).ShouldBe(new DateOnly(2027, 1, 18));
    }

    [Fact]
    public void POL_55_Nothing_is_overwritten_and_nobody_signs_one_version_twice()
    {
        var story = new PolicyStory(SignOffRule.Headteacher).InForceWith(PolicyStory.First + "\n\nThey log it.\n@staff @must");
        var teacher = story.ActorOf(Role.Teacher);
        var reading = Reading.Of(story.Policy.Id, teacher.PersonId, teacher);
        reading.Sign(story.Policy.InForce!, new AcknowledgedWords(Audience.Staff, "Teacher", PolicyStory.Today, null, 0), teacher, story.Now);
        reading.CanSign(story.Policy.InForce!, Audience.Staff).IsAllowed.ShouldBeFalse();
        story.InForceWith(PolicyStory.First + "\n\nThey log it at once.\n@staff @must");
        reading.Sign(story.Policy.InForce!, new AcknowledgedWords(Audience.Staff, "Teacher", PolicyStory.Today, null, 0), teacher, story.Now);
        reading.Acknowledgements.Select(each => each.VersionNumber).ShouldBe([2, 3]);
        reading.Acknowledgements[0].Fingerprint.ShouldBe(story.Policy.VersionOf(2)!.Fingerprint);
    }
}
