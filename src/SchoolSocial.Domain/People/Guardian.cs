using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>A parent, carer or relative, or a local authority that decides for a child it looks after.</summary>
public sealed class Guardian : Root
{
    public const int NameMaxLength = 200;
    public const int EmailMaxLength = 254;
    public const int PhoneMaxLength = 40;
    public const int SourceIdMaxLength = 100;

    private Guardian(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public bool IsLocalAuthority { get; private set; }

    public string? SourceId { get; private set; }

    public override string? Reference => Name;

    public static Guardian Add(Guid schoolId, GuardianDetails details, Actor actor, DateTime at, Guid? id = null)
    {
        var guardian = new Guardian(id ?? Guid.CreateVersion7(), schoolId);
        guardian.Set(details);
        guardian.Record("guardian.added", actor, at);
        return guardian;
    }

    public GuardianDetails Details => new(Name, Email, Phone, IsLocalAuthority, SourceId);

    public void Change(GuardianDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("guardian.changed", actor, at);
    }

    /// <summary>Looking at a guardian's page is recorded, though nothing of it changes.</summary>
    public void Opened(Actor viewer, DateTime at) => Record("guardian.opened", viewer, at);

    private void Set(GuardianDetails details)
    {
        Name = details.Name;
        NormalisedName = PlainText.Normalise(details.Name);
        Email = details.Email;
        Phone = details.Phone;
        IsLocalAuthority = details.IsLocalAuthority;
        SourceId = details.SourceId;
    }
}

public sealed record GuardianDetails(string Name, string? Email = null, string? Phone = null, bool IsLocalAuthority = false, string? SourceId = null);
