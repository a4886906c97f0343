using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// Oakfield's accounts this school year: one for each class from Year 1 on, one that nursery and reception share, the school dog's, the
/// curriculum's, the school's own page and the parents' group; who has them in hand, and who may post.
/// </summary>
internal sealed class DemoAccounts(Timeline timeline, DemoSchool school, DemoAccountWork work, DemoGroup group)
{
    private const string Purpose = "Shows parents what the class learns and tells them about the week.";

    private readonly DateOnly starts = DemoCalendar.StartOf(school.ThisYear);
    private DateTime begins;
    private DateTime entered;

    /// <summary>As they come onto the register.</summary>
    public List<Account> Entered { get; } = [];

    public void Plan()
    {
        begins = DemoSchool.At(starts.AddDays(2), 9, 15);
        if (begins > timeline.Now) begins = timeline.Now.AddHours(-3);
        entered = begins.AddMinutes(40);
        if (entered > timeline.Now) entered = timeline.Now;
        timeline.Add(begins, Guid.CreateVersion7(), PlanAccounts);
    }

    private void PlanAccounts()
    {
        var yearId = DemoSchool.YearId(school.Oakfield, school.ThisYear);
        var classes = school.Cast.Classes.Where(taught => taught.SchoolYearId == yearId).OrderBy(taught => taught.FromYearGroup).ToList();
        var pattern = HandlePattern.For(DemoStaff.Domain);
        var ways = AccountWays.Begin(school.Oakfield.Id, pattern, showsOfficialAccounts: true, Lead(begins), begins);
        timeline.Begin(ways);
        var young = classes.Where(taught => taught.FromYearGroup < 1).ToList();
        Enter("Nursery and reception", AccountKind.Phase, "oakfield_eyfs", young, "Shows families of our youngest children their days.", Holder.Of(StaffGroup.TeachersOfItsClasses));
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var taught in classes.Where(taught => taught.FromYearGroup >= 1))
        {
            var teacher = school.Cast.People.First(person => taught.Teachers.Any(each => each.PersonId == person.Id && each.IsTeaching(starts)));
            var letters = Enumerable.Range(1, 4).First(count => used.Add(pattern.HandleFor(taught, HandlePattern.InitialsOf(teacher, count))));
            var initials = HandlePattern.InitialsOf(teacher, letters);
            Enter($"{taught.YearGroups} {taught.Name}", AccountKind.Class, pattern.HandleFor(taught, initials), [taught], Purpose,
                Holder.Of(StaffGroup.TeachersOfItsClasses), pattern.EmailFor(taught, initials));
        }

        Enter("Biscuit the school dog", AccountKind.Mascot, "biscuit_oakfield", [], "Biscuit's days, told by the head and the deputy.", Holder.Of(Role.Headteacher), second: Holder.Of(Role.DeputyHead));
        Enter("Reading at Oakfield", AccountKind.Curriculum, "oakfieldreads", [], "What we read, for families and other schools.", Holder.Of(StaffGroup.AllClassTeachers));
        Enter("Oakfield Primary", AccountKind.WholeSchool, "oakfieldprimary", [], "News and events for the whole community.", Holder.Of(Role.Office), platform: "Facebook", leaves: "c.bennison");
        group.Plan(entered);
        AskWithPupils(classes[^1]);
        foreach (var person in school.Cast.Holding(school.Oakfield.Id, starts.AddDays(3), Role.Headteacher, Role.DeputyHead, Role.Office, Role.Teacher, Role.ComputingLead, Role.Technician)) Authorise(person);
    }

    private void Enter(
        string name, AccountKind kind, string handle, List<SchoolClass> classes, string purpose, Holder operators, string? email = null,
        Holder? second = null, string platform = "X (Twitter)", string? leaves = null)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(entered, id, () =>
        {
            var lead = Lead(entered);
            var identity = new AccountIdentity(
                school.OakfieldPlatforms.First(each => each.Name == platform).Id, kind, name, handle, email ?? $"{handle.Replace('_', '-')}@{DemoStaff.Domain}",
                AccountVisibility.Public, DemoSchool.YearId(school.Oakfield, school.ThisYear));
            var account = Account.Enter(school.Oakfield.Id, identity, new AccountUse(purpose, "#Oakfield", "bbc.co.uk"), [.. classes.Select(taught => taught.Id)], starts, lead, entered, id);
            account.Give(AccountPost.Custodian, Holder.Of(lead.PersonId), entered, null, lead, entered);
            account.Give(AccountPost.Deputy, Holder.Of(Id("r.pindoria")), entered, null, lead, entered);
            account.Give(AccountPost.Operator, operators, entered, null, lead, entered);
            if (second is not null) account.Give(AccountPost.Operator, second, entered, null, lead, entered);
            if (leaves is not null) account.Give(AccountPost.Moderator, Holder.Of(Id(leaves)), entered, null, lead, entered);
            timeline.Begin(account);
            Entered.Add(account);
            work.Plan(account, entered);
            if (leaves is not null) PlanEnd(account, Id(leaves));
        });
    }

    /// <summary>The oldest write a blog of their own: the head agreed, and each of them is known by name (JW42, JW43).</summary>
    private void AskWithPupils(SchoolClass oldest)
    {
        var (id, agreed) = (Guid.CreateVersion7(), entered.AddDays(5));
        timeline.Add(entered, id, () =>
        {
            var identity = new AccountIdentity(
                school.OakfieldPlatforms.First(each => each.Name == "School blog").Id, AccountKind.WithPupils, "Young reporters", "young-reporters", $"young-reporters@{DemoStaff.Domain}",
                AccountVisibility.Closed, DemoSchool.YearId(school.Oakfield, school.ThisYear));
            var account = Account.Enter(school.Oakfield.Id, identity, new AccountUse("Our oldest children write for each other, and a teacher reads all of it."), [oldest.Id], starts, Lead(entered), entered, id);
            account.Give(AccountPost.Custodian, Holder.Of(Lead(entered).PersonId), entered, null, Lead(entered), entered);
            timeline.Begin(account);
            timeline.Add(agreed, id, () => account.Take(AccountStepKind.Approved, null, Head(agreed), agreed));
            timeline.Add(agreed.AddDays(1), id, () => Open(account, oldest, agreed.AddDays(1)));
        });
    }

    private void Open(Account account, SchoolClass oldest, DateTime at)
    {
        account.Take(AccountStepKind.Opened, null, Lead(at), at);
        account.KeepLogs("On the school's server, kept for a year. The computing lead and the safeguarding lead can read them.", "OAK-062 to OAK-075, the class's own", Lead(at), at);
        account.SetRhythm(RhythmKind.LogTest, 365, Lead(at).PersonId, Lead(at), at);
        work.TestLogs(account, at.AddDays(9));
        foreach (var pupil in school.Cast.Pupils.Where(pupil => pupil.LeftOn is null && pupil.ClassOn(SchoolTime.DateOf(at)) == oldest.Id).Take(4))
        {
            account.AddMember(Guid.CreateVersion7(), new MemberOf(pupil.Id, null), $"reporter-{account.Members.Count + 1}", Lead(at), at);
            if (account.Members.Count < 4) account.Identify(account.Members[^1], IdentityProof.InPerson, Lead(at), at);
        }
    }

    /// <summary>Somebody gave up a part on the school's page the day before yesterday, so a new password is due.</summary>
    private void PlanEnd(Account account, Guid personId)
    {
        var at = timeline.Now.AddDays(-2);
        timeline.Add(at > entered ? at : timeline.Now, account.Id, () =>
            account.End(account.Holdings.First(held => held.PersonId == personId), at > entered ? at : timeline.Now, Lead(timeline.Now), at > entered ? at : timeline.Now));
    }

    private void Authorise(Person person)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(entered, id, () =>
        {
            var on = SchoolTime.DateOf(entered);
            var head = Head(entered);
            var approver = person.Id == head.PersonId ? school.Cast.ActorOf(school.Cast[$"deputy@{DemoStaff.Domain}"], school.Oakfield.Id, on) : head;
            var authority = PostingAuthority.Begin(school.Oakfield.Id, person.Id, approver, entered);
            foreach (var kind in AuthorityWords.Needed) authority.Note(kind, on, on.AddYears(1), approver, entered);
            timeline.Begin(authority);
        });
    }

    private Actor Lead(DateTime at) => school.Cast.ActorOf(school.Cast[$"computing@{DemoStaff.Domain}"], school.Oakfield.Id, SchoolTime.DateOf(at));

    private Actor Head(DateTime at) => school.Cast.ActorOf(school.Cast[$"head@{DemoStaff.Domain}"], school.Oakfield.Id, SchoolTime.DateOf(at));

    private Guid Id(string local) => school.Cast[$"{local}@{DemoStaff.Domain}"].Id;
}
