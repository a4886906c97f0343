using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.People;

/// <summary>Rule PEO-26: who is away, and until when.</summary>
public sealed class AbsenceTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Actor Office = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Maureen Doyle", new HashSet<Role> { Role.Office });

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-27", true)]
    [InlineData("2026-11-28", false)]
    public void PEO_26_Runs_from_its_first_day_to_its_last(string on, bool away)
    {
        var absence = Noted();
        absence.Covers(DateOnly.ParseExact(on, "yyyy-MM-dd", null)).ShouldBe(away);
        Absence.CoversDay(DateOnly.ParseExact(on, "yyyy-MM-dd", null)).Compile()(absence).ShouldBe(away);
    }

    [Fact]
    public void PEO_26_Ends_before_the_time_once()
    {
        var absence = Noted();
        absence.End(Office, At);
        absence.Covers(new DateOnly(2026, 11, 24)).ShouldBeFalse();
        absence.CanEnd.Refusal.ShouldBe("This absence has already ended.");
        absence.Facts.Select(fact => fact.Action).ShouldBe(["absence.noted", "absence.ended"]);
    }

    [Fact]
    public void PEO_26_Is_not_turned_round_and_not_for_ever()
    {
        Absence.CanNote(new DateOnly(2026, 11, 27), new DateOnly(2026, 11, 23)).Refusal.ShouldBe("The last day away must not be before the first.");
        Absence.CanNote(new DateOnly(2026, 11, 27), new DateOnly(2028, 11, 23)).IsAllowed.ShouldBeFalse();
    }

    private static Absence Noted() => Absence.Note(
        Guid.CreateVersion7(), Office.SchoolId, Guid.CreateVersion7(), new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 27), Office, At);
}
