using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Demo;

/// <summary>What the staff and governors have declared, and what they were authorised for: last year's, this year's, and what waits.</summary>
internal sealed class DemoUndertakings(SchoolDb db, Timeline timeline, DemoSchool school, Vault vault, Dice dice)
{
    private const AuthorisationConditions Usual = AuthorisationConditions.Training | AuthorisationConditions.Undertaking;

    private readonly List<Declaration> declared = [];

    public void Plan()
    {
        var today = SchoolTime.DateOf(timeline.Now);
        var last = new DateOnly(school.ThisYear - 1, 9, 14);
        PlanTie("teacher", TieKind.Relative, last, "It stays what it was. At school he is one child of thirty: you do not speak of him at home.", isConfirmed: true);
        PlanTie("g.prosser", TieKind.Friends, last.AddDays(40), "Say nothing of school on your friends' page, and tell me when it changes.", isConfirmed: true);
        PlanTie("governor", TieKind.Together, last.AddDays(200), "Leave the room when the family is spoken of.", isConfirmed: false);
        PlanTie("s.mirza", TieKind.Relative, today.AddDays(-12), null, isConfirmed: false);
        foreach (var (local, months) in ((string, int)[])[("teacher", 13), ("teacher", 1), ("ta", 2), ("computing", 3), ("office", 14), ("governor", 5), ("head", 11), ("deputy", 9), ("dsl", 4), ("dpo", 7)]) PlanCheck(local, today.AddMonths(-months));

        PlanAuthorisation("computing", AuthorisationKind.SpeakForSchool, last, 365, Usual, "The school's page and the town's parents' group: events and closures.", "Families ask there before they ring.", "No names of children, no arguments; refer complaints to the office.");
        PlanAuthorisation("computing", AuthorisationKind.SpeakForSchool, today.AddDays(-80), 300, Usual, "The school's page and the town's parents' group: events and closures.", "The one of last year has run out.", "As last year.");
        PlanAuthorisation("office", AuthorisationKind.UseNameOrLogo, last.AddDays(100), 120, AuthorisationConditions.None, "The school's badge on the summer fair's posters, printed by the parents' association.", "They print them for us.", "This year's badge, in one colour.");
        PlanAuthorisation("ta", AuthorisationKind.TextUnderProtocol, last.AddDays(230), 5, AuthorisationConditions.Briefing | AuthorisationConditions.Undertaking, "Texts to the parents of the residential group from the school's telephone.", "There is no signal for email at the centre.", "From the school's telephone only; two adults see each text.");
        PlanAuthorisation("teacher", AuthorisationKind.UseSiteWithFamilies, today.AddDays(-60), 80, AuthorisationConditions.Briefing | AuthorisationConditions.Undertaking, "The reading log site, with the parents of my class.", "Reading at home is noted there.", "First names only.");
        PlanAuthorisation("r.pindoria", AuthorisationKind.ExamineDevice, today.AddDays(-9), 21, AuthorisationConditions.None, "The classroom tablet number 14: which sites were opened on Monday. No private messages, no pictures.", "A child saw something it should not have.", "With the deputy beside you. Write down what you open.", by: "dsl");
        PlanAuthorisation("teacher", AuthorisationKind.SpeakForSchool, today.AddDays(-3), 200, Usual, "The choir's page at the arts centre.", "They ask us to write about the concert.", null, isDecided: false);
    }

    /// <summary>Once all is told: whoever has declared a tie is kept from the concerns that name the child, as the product does it.</summary>
    public async Task KeepApartAsync(CancellationToken cancel)
    {
        foreach (var declaration in declared)
        {
            var tie = await db.TieAsync(vault, declaration, cancel);
            foreach (var concern in await db.ConcernsWithTieAsync(vault, declaration.SchoolId, tie, cancel)) concern.KeepApart([tie.PersonId], Actor.Product(declaration.SchoolId), timeline.Now);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    private void PlanTie(string local, TieKind kind, DateOnly on, string? advice, bool isConfirmed)
    {
        var (id, at) = (Guid.CreateVersion7(), DemoSchool.At(on, 16, 5));
        Declaration? tie = null;
        timeline.Add(at, id, () =>
        {
            var child = Child();
            declared.Add(tie = Declaration.Make(id, vault.Seal(child.Name, id), kind, kind == TieKind.Relative ? null : on.AddYears(-3), [child.Id], Who(local, on), at));
            timeline.Begin(tie);
        });
        if (advice is null) return;
        Later(1, (by, then) => tie!.Advise(vault.Seal(advice, id), by, then), "head");
        Later(2, (by, then) => tie!.Acknowledge(by, then), local);
        if (isConfirmed) Later(350, (by, then) => tie!.Confirm(by, then), local);

        void Later(int days, Action<Actor, DateTime> act, string who)
        {
            var then = at.AddDays(days);
            timeline.Add(then, id, () => act(Who(who, SchoolTime.DateOf(then)), then));
        }
    }

    private void PlanCheck(string local, DateOnly on)
    {
        var (id, at) = (Guid.CreateVersion7(), DemoSchool.At(on, 12, 40));
        var ticks = SelfCheck.Each.Take(dice.Between(3, 5)).Aggregate(SelfCheckTicks.None, (one, other) => one | other);
        timeline.Add(at, id, () => timeline.Begin(SelfCheck.Make(id, ticks, on, Who(local, on), at)));
    }

    private void PlanAuthorisation(
        string local, AuthorisationKind kind, DateOnly on, int days, AuthorisationConditions conditions, string scope, string reason, string? limits, string? by = null, bool isDecided = true)
    {
        var (id, at) = (Guid.CreateVersion7(), DemoSchool.At(on, 8, 20));
        Authorisation? asked = null;
        timeline.Add(at, id, () =>
        {
            var ask = new AuthorisationAsk(kind, Who(local, on).PersonId, vault.Seal(scope, id), vault.Seal(reason, id), on, on.AddDays(days));
            timeline.Begin(asked = Authorisation.Ask(id, ask, Who(by ?? local, on), at));
        });
        if (!isDecided) return;
        Later(26, (head, then) => asked!.Grant(new AuthorisationTerms(SchoolTime.DateOf(then), on.AddDays(days), conditions, vault.SealIfAny(limits, id)), head, then), "head");
        var hours = 30;
        foreach (var condition in AuthorisationKinds.Conditions.Where(condition => conditions.HasFlag(condition)))
        {
            Later(hours++, (who, then) => asked!.Meet(condition, SchoolTime.DateOf(then), who, then), condition == AuthorisationConditions.Undertaking ? local : "deputy");
        }

        void Later(int hoursOn, Action<Actor, DateTime> act, string who)
        {
            var then = at.AddHours(hoursOn);
            timeline.Add(then, id, () => act(Who(who, SchoolTime.DateOf(then)), then));
        }
    }

    private Pupil Child() => dice.Pick([.. school.Cast.Pupils.Where(pupil => pupil.SchoolId == school.Oakfield.Id && pupil.LeftOn is null)]);

    private Actor Who(string local, DateOnly on) => school.Cast.ActorOf(school.Cast[$"{local}@{DemoStaff.Domain}"], school.Oakfield.Id, on);
}
