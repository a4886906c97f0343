using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Settings;

public sealed class HeadAsLeadTests
{
    private static readonly Guid Head = Guid.CreateVersion7();
    private static readonly Guid Deputy = Guid.CreateVersion7();

    public static TheoryData<bool, Guid[], Guid[], string?> Cases => new()
    {
        { true, [Head], [Head], null },
        { true, [Head], [Deputy], "nobody holds both today" },
        { true, [Head], [], "nobody holds both today" },
        { true, [Head], [Head, Deputy], "somebody else is safeguarding lead as well" },
        { false, [Head], [Deputy], null },
        { false, [Head], [], null },
        { false, [Head], [Head, Deputy], null },
        { false, [Head], [Head], "the only safeguarding lead today" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void SET_04_Answer_about_the_head_agrees_with_the_appointments(bool headIsDsl, Guid[] heads, Guid[] leads, string? refusal)
    {
        var decision = HeadAsLead.Look(headIsDsl, heads, leads);

        if (refusal is null) decision.IsAllowed.ShouldBeTrue();
        else decision.Refusal!.ShouldContain(refusal);
    }
}
