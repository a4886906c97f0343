using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.Concerns;

/// <summary>Rules CON-17 and CON-28 to CON-35: who sees one concern, and how that changes.</summary>
public sealed class ConcernSightTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Sealed Words = new("1:sealed");
    private static readonly Actor Teacher = Person(Role.Teacher);
    private static readonly Actor Head = Person(Role.Headteacher);
    private static readonly Actor Dsl = Person(Role.Dsl);
    private static readonly Actor Chair = Person(Role.Chair);
    private static readonly Actor Deputy = Person(Role.DeputyHead);
    private static readonly Actor Outsider = Person(Role.Teacher);
    private static readonly RoleHolder[] Holders = [.. ((Actor[])[Teacher, Head, Dsl, Chair, Deputy]).Select(person => new RoleHolder(person.PersonId, person.Roles.Single()))];

    [Fact]
    public void CON_17_Whom_it_is_about_never_sees_it_whatever_they_come_to_hold()
    {
        var concern = About(Teacher);
        Sees(concern, Head).ShouldBeTrue();
        Sees(concern, Teacher with { Roles = new HashSet<Role> { Role.Headteacher } }).ShouldBeFalse();
        concern.SeenBy([new RoleHolder(Teacher.PersonId, Role.Headteacher)]).ShouldBeEmpty();
    }

    [Fact]
    public void CON_19_Another_school_sees_nothing() => Sees(About(Teacher), Head with { SchoolId = Guid.CreateVersion7() }).ShouldBeFalse();

    [Fact]
    public void CON_28_Whom_it_is_about_can_be_given_no_part_in_it()
    {
        var concern = About(Teacher);
        concern.CanInvolve(Teacher.PersonId).Refusal.ShouldBe("This concern is about them, so they cannot have a part in handling it. Choose somebody else.");
        concern.CanGrant(Teacher.PersonId, Share.Whole).IsAllowed.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => concern.Grant(Guid.CreateVersion7(), Teacher.PersonId, Share.Whole, Words, Head, At));
        Should.Throw<InvalidOperationException>(() => concern.GiveAction(Guid.CreateVersion7(), Words, Teacher.PersonId, new DateOnly(2026, 11, 21), Head, At));
    }

    [Fact]
    public void CON_29_Somebody_let_in_sees_it_until_that_is_taken_back()
    {
        var concern = About(Teacher);
        Sees(concern, Deputy).ShouldBeFalse();
        concern.Grant(Guid.CreateVersion7(), Deputy.PersonId, Share.Whole, Words, Head, At);
        Sees(concern, Deputy).ShouldBeTrue();
        concern.CanGrant(Deputy.PersonId, Share.Whole).Refusal.ShouldBe("They have been granted this already.");
        var granted = concern.Audience.Single(seen => seen.PersonId == Deputy.PersonId);
        concern.Withdraw(granted.Id, Words, Head, At.AddDays(1));
        Sees(concern, Deputy).ShouldBeFalse();
        granted.UntilAt.ShouldBe(At.AddDays(1));
        concern.CanWithdraw(concern.Audience[0].Id).Refusal.ShouldBe("Only what was granted can be withdrawn.");
    }

    [Fact]
    public void CON_29_Role_can_be_let_in()
    {
        var concern = About(Teacher);
        concern.Grant(Guid.CreateVersion7(), Role.Dsl, Share.Whole, Words, Head, At);
        Sees(concern, Dsl).ShouldBeTrue();
        concern.CanGrant(Role.Dsl, Share.Whole).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void CON_30_Chair_may_have_the_letters_without_the_rest()
    {
        var concern = About(Teacher);
        concern.Grant(Guid.CreateVersion7(), Chair.PersonId, Share.LettersAndMeetings, Words, Head, At);
        Sees(concern, Chair).ShouldBeFalse();
        concern.SeenBy(Holders).ShouldNotContain(Chair.PersonId);
        Concern.LettersVisibleTo(Chair).Compile()(concern).ShouldBeTrue();
        Concern.LettersVisibleTo(Dsl).Compile()(concern).ShouldBeFalse();
        concern.CanGrant(Chair.PersonId, Share.Whole).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void CON_31_Excluded_by_hand_loses_sight_and_what_was_granted_and_may_come_back_with_a_reason()
    {
        var concern = About(Teacher);
        concern.Grant(Guid.CreateVersion7(), Deputy.PersonId, Share.Whole, Words, Head, At);
        concern.Exclude(Guid.CreateVersion7(), Deputy.PersonId, ExclusionReason.Relative, Words, Head, At);
        Sees(concern, Deputy).ShouldBeFalse();
        concern.CanInvolve(Deputy.PersonId).IsAllowed.ShouldBeFalse();
        concern.CanExclude(Deputy.PersonId).IsAllowed.ShouldBeFalse();
        concern.Readmit(concern.Exclusions.Single(excluded => excluded.PersonId == Deputy.PersonId).Id, Words, Head, At);
        concern.CanInvolve(Deputy.PersonId).IsAllowed.ShouldBeTrue();
        Sees(concern, Deputy).ShouldBeFalse("the grant ended with the exclusion");
        concern.CanReadmit(concern.Exclusions[0].Id).Refusal.ShouldBe("This concern is about them, so they stay kept from it.");
    }

    [Fact]
    public void CON_32_When_nobody_is_left_it_goes_to_the_next_in_line()
    {
        var concern = About(Teacher);
        concern.Exclude(Guid.CreateVersion7(), Head.PersonId, ExclusionReason.Relative, Words, Head, At);
        concern.SeenBy(Holders).ShouldBeEmpty();
        var step = concern.NextStep(Holders, new HashSet<Guid>())!;
        step.People.ShouldBe([Chair.PersonId]);
        concern.Climb(step, Head, At);
        Sees(concern, Chair).ShouldBeTrue();
        Sees(concern, Head).ShouldBeFalse();
        concern.ToldSoFar.ShouldBe([Head.PersonId, Chair.PersonId], ignoreOrder: true);
        concern.Facts[^1].Action.ShouldBe("concern.climbed");
    }

    [Fact]
    public void CON_33_A_name_that_turns_out_to_be_the_head_takes_it_away_from_everybody_who_had_it()
    {
        var concern = Raise(Routing.For([], Holders), new NamedPerson(PartPlayed.Alleged, Words: Words));
        concern.Grant(Guid.CreateVersion7(), Deputy.PersonId, Share.Whole, Words, Dsl, At);
        var link = concern.People.Single();
        var match = new PersonMatch(PersonId: Head.PersonId);
        Should.Throw<InvalidOperationException>(() => concern.MatchPerson(link.Id, match, Words, Words, null, Dsl, At));
        var route = Routing.For([Named(Head)], Holders);
        concern.MatchPerson(link.Id, match, Words, Words, route, Dsl, At);
        Sees(concern, Head).ShouldBeFalse();
        Sees(concern, Dsl).ShouldBeFalse();
        Sees(concern, Deputy).ShouldBeFalse();
        Sees(concern, Chair).ShouldBeTrue();
        concern.Subject.ShouldBe(ConcernSubject.Headteacher);
        concern.PersonChanges.Single().Was.ShouldBe(Words);
        link.Words.ShouldBe(Words);
    }

    [Fact]
    public void CON_33_Moving_the_person_it_is_about_to_another_part_does_not_let_them_in()
    {
        var concern = About(Teacher);
        concern.MovePerson(concern.People.Single().Id, PartPlayed.Witness, Words, Words, null, Head, At);
        concern.People.Single().PartPlayed.ShouldBe(PartPlayed.Witness);
        Sees(concern, Teacher with { Roles = new HashSet<Role> { Role.Headteacher } }).ShouldBeFalse();
        concern.RemovePerson(concern.People.Single().Id, Words, Words, Head, At);
        concern.PeopleNow.ShouldBeEmpty();
        concern.CanInvolve(Teacher.PersonId).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void CON_34_The_childs_part_is_a_concern_of_its_own_from_which_the_same_people_are_kept()
    {
        var concern = About(Dsl);
        concern.Exclude(Guid.CreateVersion7(), Deputy.PersonId, ExclusionReason.TooClose, Words, Head, At);
        RoleHolder[] holders = [.. Holders, new RoleHolder(Outsider.PersonId, Role.DeputyDsl)];
        var route = Routing.For(ConcernSubject.PupilParentOrPublic, new HashSet<Guid> { Dsl.PersonId }, holders, RouteDay.Ordinary with { Away = new HashSet<Guid> { Head.PersonId } });
        var part = concern.OpenChildPart(Guid.CreateVersion7(), Report(), route, At.AddHours(1), Head, At);
        part.ToldSoFar.ShouldBe([Outsider.PersonId]);
        part.ExcludedNow.ShouldBe([Dsl.PersonId, Deputy.PersonId], ignoreOrder: true);
        part.Subject.ShouldBe(ConcernSubject.PupilParentOrPublic);
        concern.ChildParts.Single().ChildConcernId.ShouldBe(part.Id);
        part.ChildParts.ShouldBeEmpty();
        part.CanOpenChildPart.IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void CON_35_Classifying_keeps_what_it_was_and_never_moves_its_line()
    {
        var concern = About(Teacher);
        concern.Classify(Guid.CreateVersion7(), ConcernKind.DeviceMisuse, [ConcernTag.UsedByFamily, ConcernTag.Race], null, Words, Head, At);
        concern.Classify(Guid.CreateVersion7(), ConcernKind.SomethingElse, [ConcernTag.Race], Words, Words, Head, At.AddDays(1));
        concern.TagsNow.ShouldBe([ConcernTag.Race]);
        concern.Tags.Single(tag => tag.Tag == ConcernTag.UsedByFamily).UntilAt.ShouldBe(At.AddDays(1));
        concern.Classifications.Select(each => each.WasKind).ShouldBe([ConcernKind.StaffConduct, ConcernKind.DeviceMisuse]);
        concern.Subject.ShouldBe(ConcernSubject.Staff);
    }

    [Fact]
    public void CON_36_Each_link_has_its_own_part_awareness_and_outcome()
    {
        var (target, one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var concern = Raise(
            Routing.For([], Holders),
            new NamedPerson(PartPlayed.Target, PupilId: target), new NamedPerson(PartPlayed.Alleged, PupilId: one), new NamedPerson(PartPlayed.Alleged, PupilId: other));
        concern.PeopleNow.CountBy(link => link.PartPlayed).OrderBy(count => count.Key).Select(count => (count.Key, count.Value))
            .ShouldBe([(PartPlayed.Target, 1), (PartPlayed.Alleged, 2)]);
        var link = concern.People.Single(each => each.PupilId == one);
        concern.NoteAwareness(link.Id, Awareness.NotToldYet, null, Dsl, At);
        concern.NoteOutcome(link.Id, Words, Dsl, At);
        link.Awareness.ShouldBe(Awareness.NotToldYet);
        concern.People.Count(each => each.Awareness is null && each.Outcome is null).ShouldBe(2);
        concern.PersonChanges.Count.ShouldBe(2);
    }

    [Fact]
    public void Every_tag_belongs_to_a_question_and_has_words()
    {
        foreach (var tag in Enum.GetValues<ConcernTag>())
        {
            Enum.IsDefined(tag.Group()).ShouldBeTrue(tag.ToString());
            tag.Text().ShouldNotBeNullOrWhiteSpace();
            tag.Group().Question().ShouldNotBeNullOrWhiteSpace();
        }

        ConcernTags.Of(TagGroup.Impersonated).Count.ShouldBe(3);
        ConcernTags.Of(TagGroup.AbuseType).Count.ShouldBe(4);
        ConcernTags.Of(TagGroup.Characteristic).Count.ShouldBe(9);
    }

    private static bool Sees(Concern concern, Actor viewer) => Concern.VisibleTo(viewer).Compile()(concern);

    private static NamedAdult Named(Actor person) => new(person.PersonId, Employer.School, person.Roles);

    private static Concern About(Actor person) => Raise(Routing.For([Named(person)], Holders), new NamedPerson(PartPlayed.Alleged, PersonId: person.PersonId));

    private static Concern Raise(ConcernRoute route, params NamedPerson[] people) => Concern.Raise(
        Guid.CreateVersion7(), Report(people), route, At.AddHours(24), Outsider, At);

    private static ConcernReport Report(params NamedPerson[] people) => new(
        people.Any(person => person.PersonId is not null) ? ConcernKind.StaffConduct : ConcernKind.SomethingElse, AtRisk.No, Channel.SawIt, new DateOnly(2026, 11, 19), Words, null, null, null, people);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });
}
