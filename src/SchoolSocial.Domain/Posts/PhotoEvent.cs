using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Posts;

/// <summary>What families may photograph at one event, with the notice that says so and the reason (WB22).</summary>
public sealed class PhotoEvent : Root
{
    public const int NameMaxLength = 120;
    public const int ReasonMaxLength = 1_000;

    private PhotoEvent(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Name { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public EventPhotos Rule { get; private set; }

    /// <summary>Printed on the notice, so it says nothing of any child.</summary>
    public string Reason { get; private set; } = "";

    public override string? Reference => Name;

    public static PhotoEvent Plan(Guid id, Guid schoolId, PhotoEventDetails details, Actor actor, DateTime at)
    {
        var planned = new PhotoEvent(id, schoolId);
        planned.Set(details);
        planned.Record("photo-event.planned", actor, at);
        return planned;
    }

    public PhotoEventDetails Details => new(Name, HeldOn, Rule, Reason);

    public void Change(PhotoEventDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("photo-event.changed", actor, at);
    }

    private void Set(PhotoEventDetails details) => (Name, HeldOn, Rule, Reason) = (details.Name, details.HeldOn, details.Rule, details.Reason);
}

public sealed record PhotoEventDetails(string Name, DateOnly HeldOn, EventPhotos Rule, string Reason);
