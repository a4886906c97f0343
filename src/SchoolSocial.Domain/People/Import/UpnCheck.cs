namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// A unique pupil number: a check letter, three figures for the local authority, four for the school, two for the year and
/// three more, of which the last is a letter where the number is temporary. The check letter is the sum of the other twelve
/// characters times their places (2 to 13), modulo 23, as a letter of an alphabet without I, O and S.
/// </summary>
public static class UpnCheck
{
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>The number as it is stored, or why it is refused.</summary>
    public static Cell<string> Look(string text)
    {
        var upn = text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (upn.Length != Pupil.UpnMaxLength) return Cell.Bad<string>($"A UPN has {Pupil.UpnMaxLength} characters; this has {upn.Length}.");
        if (!Letters.Contains(upn[0])) return Cell.Bad<string>("A UPN begins with a letter other than I, O and S.");
        for (var place = 1; place < 12; place++)
        {
            if (!char.IsAsciiDigit(upn[place])) return Cell.Bad<string>("After its first letter a UPN has figures; only the last may be a letter.");
        }

        if (!char.IsAsciiDigit(upn[12]) && !Letters.Contains(upn[12]))
            return Cell.Bad<string>("A UPN ends with a figure, or with a letter other than I, O and S.");
        return CheckLetter(upn) == upn[0]
            ? Cell.Good(upn)
            : Cell.Bad<string>("The UPN's first letter does not fit its figures. One of them is mistyped; check it in your MIS.");
    }

    private static char CheckLetter(string upn)
    {
        var sum = 0;
        for (var place = 1; place < upn.Length; place++)
        {
            var worth = char.IsAsciiDigit(upn[place]) ? upn[place] - '0' : Letters.IndexOf(upn[place], StringComparison.Ordinal);
            sum += worth * (place + 1);
        }

        return Letters[sum % Letters.Length];
    }
}
