using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Letters;

/// <summary>When a letter comes up for review. One of a concern or a child is kept as long as that; the school's own by the adult rule.</summary>
public static class LetterRetention
{
    public static DateOnly For(Letter letter, SchoolWays ways) =>
        (letter.Sent?.On ?? SchoolTime.DateOf(letter.WrittenAt)).AddYears(ways.AdultRecordYearsAfterLeaving);
}
