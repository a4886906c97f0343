using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Ui;

/// <summary><see cref="SchoolDates"/> as views write them: <c>@concern.RaisedAt.InWords()</c>.</summary>
public static class SchoolWords
{
    public static string InWords(this DateOnly on) => SchoolDates.LongDay(on);

    public static string InWords(this DateTime utc) => SchoolDates.Moment(utc);

    public static string Shortly(this DateOnly on) => SchoolDates.ShortDay(on);

    public static string Shortly(this DateTime utc) => SchoolDates.ShortMoment(utc);
}
