namespace SchoolSocial.Web.Features.People;

public sealed record DutyRow(Guid PersonId, string Name, string Offices, string? Number, bool IsCover)
{
    /// <summary>As a phone takes it.</summary>
    public string? Dialled => Number is null ? null : $"tel:{new string([.. Number.Where(each => char.IsAsciiDigit(each) || each == '+')])}";
}

public sealed record TurnRow(Guid Id, string Name, DateOnly FromOn, DateOnly ToOn, string Days);

/// <summary>The list as those see it who keep it.</summary>
public sealed record DutyListPage(IReadOnlyList<DutyRow> People, IReadOnlyList<TurnRow> Turns);
