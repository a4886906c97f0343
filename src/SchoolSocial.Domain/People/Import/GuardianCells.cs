using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import;

/// <summary>The parents and carers on a line. A bad cell leaves out that parent or carer, not the child.</summary>
internal sealed class GuardianCells(RollDraft draft)
{
    private static readonly string[] Fields = ["id", "name", "title", "given-name", "family-name", "email", "phone", "relation", "responsibility"];

    /// <summary>How many were taken, bad ones included: enough for a line to have told something.</summary>
    public int Take(RollRow row, string pupilKey)
    {
        var taken = 0;
        for (var number = 1; number <= RollColumn.MostGuardians; number++)
        {
            if (Array.TrueForAll(Fields, field => string.IsNullOrWhiteSpace(row.Raw(RollColumn.OfGuardian(number, field))))) continue;
            if (Take(row.Again(), pupilKey, number)) taken++;
        }

        return taken;
    }

    private bool Take(RollRow row, string pupilKey, int number)
    {
        string Column(string field) => RollColumn.OfGuardian(number, field);
        var sourceId = row.Text(Column("id"), Guardian.SourceIdMaxLength);
        var name = Name(row, Column);
        var email = row.Email(Column("email"))?.ToLowerInvariant();
        var phone = row.Text(Column("phone"), Guardian.PhoneMaxLength);
        var relation = row.Text(Column("relation"), Guardianship.RelationMaxLength);
        var responsibility = Responsibility(row, Column("responsibility"));
        if (name is null && row.IsGood) row.Refuse(Column("name"), "The parent's or carer's name is missing.");
        if (name is { Length: > Guardian.NameMaxLength })
            row.Refuse(Column("name"), $"This name is {name.Length} characters long; there is room for {Guardian.NameMaxLength}.");
        var key = Key(sourceId, name, email, phone, pupilKey);
        if (row.IsGood && draft.Guardian(key) is { } other && PlainText.Normalise(other.Name) != PlainText.Normalise(name!))
            row.Refuse(Column("id"), $"Line {other.At.Line} gives the same id to {BadLine.Show(other.Name)}.");
        if (!row.IsGood)
        {
            draft.RefuseGuardian(row.Bad, null);
            return true;
        }

        var line = new GuardianLine(row.At, key, sourceId, name!, email, phone);
        if (draft.Guardian(key) is { } known) draft.Put(known with { Email = known.Email ?? email, Phone = known.Phone ?? phone });
        else draft.Add(line);
        if (draft.HasTie(pupilKey, key)) return false;
        draft.Add(new GuardianshipLine(row.At, pupilKey, key, relation, responsibility));
        return true;
    }

    private static string? Name(RollRow row, Func<string, string> column)
    {
        if (row.Text(column("name"), Guardian.NameMaxLength) is { } whole) return whole;
        var parts = new[]
        {
            row.Text(column("title"), Guardian.NameMaxLength), row.Text(column("given-name"), Guardian.NameMaxLength), row.Text(column("family-name"), Guardian.NameMaxLength),
        };
        return parts[1] is null && parts[2] is null ? null : string.Join(' ', parts.Where(part => part is not null));
    }

    private static ParentalResponsibility Responsibility(RollRow row, string column)
    {
        switch (row.Raw(column)?.Trim().ToUpperInvariant())
        {
            case null or "" or "UNKNOWN" or "NOT KNOWN" or "?": return ParentalResponsibility.Unknown;
            case "Y" or "YES" or "TRUE" or "T" or "1" or "PR": return ParentalResponsibility.Yes;
            case "N" or "NO" or "FALSE" or "F" or "0": return ParentalResponsibility.No;
            default:
                row.Refuse(column, "Parental responsibility is yes, no or unknown.");
                return ParentalResponsibility.Unknown;
        }
    }

    private static string Key(string? sourceId, string? name, string? email, string? phone, string pupilKey)
    {
        if (sourceId is not null) return $"id:{sourceId}";
        var who = PlainText.Normalise(name ?? "");
        if (email is not null) return $"email:{email}:{who}";
        var digits = string.Concat((phone ?? "").Where(char.IsAsciiDigit));
        return digits.Length > 0 ? $"phone:{digits}:{who}" : $"child:{pupilKey}:{who}";
    }
}
