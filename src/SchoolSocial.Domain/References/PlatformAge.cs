using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.References;

/// <summary>The least age at which somebody may have an account, from one day to another (JW40). Without a first day it is announced only.</summary>
public sealed class PlatformAge : Part
{
    public const int LeastAge = 3;
    public const int GreatestAge = 21;
    public const int SourceMaxLength = 300;

    internal PlatformAge(Platform platform, int minimumAge, DateOnly? fromOn, string source)
    {
        PlatformId = platform.Id;
        MinimumAge = minimumAge;
        FromOn = fromOn;
        Source = source;
    }

    private PlatformAge()
    {
    }

    public Guid PlatformId { get; private set; }

    public int MinimumAge { get; private set; }

    public DateOnly? FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    /// <summary>Where this was read.</summary>
    public string Source { get; private set; } = "";

    public DateTime? WithdrawnAt { get; private set; }

    public override Guid RootId => PlatformId;

    public bool Holds(DateOnly on) => WithdrawnAt is null && FromOn <= on && (ToOn is null || ToOn >= on);

    internal void Start(DateOnly on) => FromOn = on;

    internal void End(DateOnly on) => ToOn = on;

    internal void TakeBack(DateTime at) => WithdrawnAt = at;
}
