namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>A clock that stands still until a test moves it. It begins on a Friday morning in the autumn term.</summary>
public sealed class FakeTime : TimeProvider
{
    public static readonly DateTime Start = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);

    public DateTime Now { get; set; } = Start;

    /// <summary>The school's date.</summary>
    public DateOnly Today => Domain.Schools.SchoolTime.DateOf(Now);

    public override DateTimeOffset GetUtcNow() => new(Now);

    public void Pass(TimeSpan time) => Now += time;
}
