using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>Parents and carers. Brothers and sisters share them; one child is looked after, and the authority decides for that child.</summary>
internal sealed class DemoFamilies(SchoolDb db, Dice dice)
{
    private const string LookedAfterNo = "F040";
    private readonly List<Family> families = [];
    private int serial;

    public Family For(School school, int cohort, Actor office, DateTime at)
    {
        var older = families.Where(family => !family.IsLookedAfter && family.SchoolId == school.Id && family.Cohort != cohort && family.Children < 3).ToList();
        if (older.Count > 20 && dice.Chance(22))
        {
            var family = dice.Pick(older);
            family.Another(DemoNames.Sibling(dice, family.Child), cohort);
            return family;
        }

        var made = new Family(school.Id, DemoNames.Draw(dice), cohort);
        foreach (var adult in Adults(made, $"F{++serial:000}"))
        {
            var guardian = Guardian.Add(school.Id, adult.Details, office, at);
            made.Adults.Add((guardian, adult.Relation, adult.Responsibility));
            db.Add(guardian);
        }

        families.Add(made);
        return made;
    }

    public static void Tie(Pupil pupil, Family family, Actor office, DateTime at)
    {
        foreach (var (guardian, relation, responsibility) in family.Adults) pupil.AddGuardian(guardian.Id, relation, responsibility, office, at);
    }

    private IEnumerable<Adult> Adults(Family family, string no)
    {
        var name = family.Child;
        if (no == LookedAfterNo)
        {
            yield return new Adult(new GuardianDetails("Northshire Children's Services", "duty@northshire.example", Phone(), IsLocalAuthority: true, $"{no}A"), "Local authority", ParentalResponsibility.Yes);
            yield return new Adult(new GuardianDetails("Rosalind Keane", Mail("rosalind.keane"), Phone(), SourceId: $"{no}B"), "Foster carer", ParentalResponsibility.No);
            yield return new Adult(new GuardianDetails($"{DemoNames.Mother(dice, name)} {name.Family}", SourceId: $"{no}C"), "Mother", ParentalResponsibility.Yes);
            yield break;
        }

        var mother = $"{DemoNames.Mother(dice, name)} {(dice.Chance(18) ? DemoNames.Draw(dice).Family : name.Family)}";
        if (!dice.Chance(6)) yield return Parent(mother, "Mother", ParentalResponsibility.Yes, $"{no}A");
        if (dice.Chance(74))
        {
            var father = $"{DemoNames.Father(dice, name)} {name.Family}";
            var known = dice.Roll(100);
            yield return Parent(father, "Father", known < 80 ? ParentalResponsibility.Yes : known < 88 ? ParentalResponsibility.No : ParentalResponsibility.Unknown, $"{no}B");
        }
        else if (dice.Chance(40))
        {
            var other = DemoNames.Draw(dice);
            var relation = dice.Pick((string[])["Stepfather", "Grandmother", "Aunt", "Grandfather", "Mother's partner"]);
            yield return Parent(other.Full, relation, dice.Chance(30) ? ParentalResponsibility.Unknown : ParentalResponsibility.No, $"{no}C");
        }
        else
        {
            yield return Parent($"{DemoNames.Mother(dice, name)} {name.Family}", "Grandmother", ParentalResponsibility.Unknown, $"{no}D");
        }
    }

    private Adult Parent(string name, string relation, ParentalResponsibility responsibility, string no)
    {
        var mail = new string([.. PlainText.Normalise(name).ToLowerInvariant().Select(letter => char.IsAsciiLetter(letter) ? letter : '.')]);
        return new Adult(new GuardianDetails(name, dice.Chance(92) ? Mail(mail) : null, dice.Chance(95) ? Phone() : null, SourceId: no), relation, responsibility);
    }

    // 07700 900000 to 900999 are kept free of real telephones for made-up people.
    private string Phone() => $"07700 900{dice.Roll(1000):000}";

    private static string Mail(string local) => $"{local}@families.example";

    public sealed class Family(Guid schoolId, DemoName child, int cohort)
    {
        public Guid SchoolId => schoolId;

        public DemoName Child { get; private set; } = child;

        public int Cohort { get; private set; } = cohort;

        public int Children { get; private set; } = 1;

        public bool IsLookedAfter => Adults.Exists(adult => adult.Guardian.IsLocalAuthority);

        public List<(Guardian Guardian, string Relation, ParentalResponsibility Responsibility)> Adults { get; } = [];

        public void Another(DemoName name, int inCohort)
        {
            Child = name;
            Cohort = inCohort;
            Children++;
        }
    }

    private sealed record Adult(GuardianDetails Details, string Relation, ParentalResponsibility Responsibility);
}
