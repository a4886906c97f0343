using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Policies;

/// <summary>A policy of Oakfield and the people who write and sign it.</summary>
internal sealed class PolicyStory
{
    public const string First = "## Staff\n\nStaff must not accept pupils as friends.\n@staff @must\n\n## Parents\n\nParents ask before they post.\n@parents @advised";

    public static readonly Guid SchoolId = Guid.CreateVersion7();
    public static readonly Guid OtherSchoolId = Guid.CreateVersion7();
    public static readonly Guid CommitteeId = Guid.CreateVersion7();
    public static readonly TermCalendar Calendar = new(Nation.England, []);
    private readonly Dictionary<Role, Guid> people = [];
    private int minutes;

    public PolicyStory(SignOffRule rule, IReadOnlyList<NamedLine>? named = null, bool federated = false, Audience binding = Audience.Staff | Audience.Parents)
    {
        Policy = Policy.Begin(
            Guid.CreateVersion7(),
            new PolicyDetails("Social media", PolicyKind.SocialMedia, null, ActorOf(Role.Headteacher).PersonId, binding, Audience.Nobody,
                new ReviewRule(1, ReviewUnit.Years, ReviewPrecision.Date), rule, rule == SignOffRule.Committee ? CommitteeId : null),
            named ?? [], PolicyText.Read(First), null, ActorOf(Role.Headteacher), Now);
        if (federated) Policy.AdoptAt(OtherSchoolId, ActorOf(Role.Headteacher), Now);
        Text = PolicyText.Read(First);
    }

    public Policy Policy { get; }

    public PolicyText Text { get; private set; }

    public PolicyText? InForceText { get; private set; }

    public DateTime Now => new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minutes++);

    public static DateOnly Today => new(2026, 11, 20);

    public IReadOnlyList<SignOffLine> Lines => SignOffLines.For(
        Policy.SignOff, SchoolId,
        Policy.Adoptions.Count == 0 ? [new AdoptingSchool(SchoolId, "Oakfield")] : [new AdoptingSchool(SchoolId, "Oakfield"), new AdoptingSchool(OtherSchoolId, "Little Oaks")],
        Policy.CommitteeId, "Curriculum Committee", Policy.NamedLines);

    public PolicyStatus Status => Policy.StatusOf(Policy.Latest, Today, Calendar);

    public Actor ActorOf(Role role)
    {
        if (!people.TryGetValue(role, out var id)) people[role] = id = Guid.CreateVersion7();
        return new Actor(id, SchoolId, role.Title(), new HashSet<Role> { role });
    }

    public Signer SignerOf(Role role, Guid? schoolId = null, Actor? actor = null) => new(
        actor ?? ActorOf(role), new Dictionary<Guid, IReadOnlySet<Role>> { [schoolId ?? SchoolId] = new HashSet<Role> { role } },
        role == Role.Governor ? new HashSet<Guid> { CommitteeId } : new HashSet<Guid>());

    public PolicyStory Agreed()
    {
        Policy.SendForReview(ActorOf(Role.Headteacher), Now);
        Policy.Agree(ActorOf(Role.Headteacher), Now);
        return this;
    }

    public bool Sign(Signer signer, string? because = null)
    {
        Policy.Sign(signer, Policy.LineFor(signer, Lines)!, signer.Actor.Name, because, Today, Now);
        return TakeForce();
    }

    public bool TakeForce()
    {
        if (!Policy.TakeForceIfComplete(Lines, Text, InForceText, ActorOf(Role.Headteacher), Now)) return false;
        InForceText = Text;
        return true;
    }

    public PolicyStory Write(string text)
    {
        Text = PolicyText.Read(text);
        Policy.Write(Text, null, ActorOf(Role.Headteacher), Now);
        return this;
    }

    /// <summary>The next version, agreed and signed by the head.</summary>
    public PolicyStory InForceWith(string text)
    {
        Write(text).Agreed();
        Sign(SignerOf(Role.Headteacher)).ShouldBeTrue();
        return this;
    }
}
