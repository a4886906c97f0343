using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Undertakings;

public sealed class DeclaredTieTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Office = new(Guid.CreateVersion7(), SchoolId, "Office", new HashSet<Role> { Role.Office });
    private static readonly Pupil Kamil = Child("Kamil", "Nowak");
    private static readonly Pupil OtherKamil = Child("Kamil", "Nowak");
    private static readonly Pupil Zofia = Child("Zofia", "Nowak", "Zosia");

    public static TheoryData<string, Pupil[], Pupil[], string[], bool> Cases => new()
    {
        // as typed; on the roll; matched in the record; names in it that nobody has matched; is it the same child?
        { "Kamil Nowak", [Kamil], [Kamil], [], true },
        { "Kamil Nowak", [Kamil], [OtherKamil], [], false },
        { "Kamil Nowak", [Kamil, OtherKamil], [OtherKamil], [], true },
        { "Kamil Nowak", [Kamil], [], ["kamil  NOWAK"], true },
        { "Our Kami", [Kamil], [], ["Kamil Nowak"], true },
        { "Our Kami", [Kamil], [], ["our kami"], true },
        { "Our Kami", [], [Kamil], [], false },
        { "Kamil Nowak", [], [Kamil], [], true },
        { "Zosia Nowak", [], [Zofia], [], true },
        { "Zofia Nowak", [Zofia], [], ["Zosia Nowak"], true },
        { "Zofia Nowak", [Zofia], [], ["Nowak"], false },
        { "Zofia Nowak", [Zofia], [Kamil], ["Kamil Nowak"], false },
        { "Zofia Nowak", [Zofia], [], [], false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void UND_10_Whoever_a_name_may_mean_is_taken_for_the_child(string typed, Pupil[] onRoll, Pupil[] pupils, string[] names, bool same) =>
        new DeclaredTie(Guid.CreateVersion7(), typed, onRoll).IsWith(new ChildrenNamed(pupils, names)).ShouldBe(same);

    private static Pupil Child(string given, string family, string? known = null) =>
        Pupil.Enrol(SchoolId, new PupilDetails(given, family, known, new DateOnly(2018, 5, 1)), Office, new DateTime(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc));
}
