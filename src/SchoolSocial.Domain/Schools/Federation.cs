using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Schools;

/// <summary>Schools that share a governing body (a federation) or an employer (a trust). It stands above schools: its tenant is empty.</summary>
public sealed class Federation : Root
{
    public const int NameMaxLength = 120;

    private Federation()
        : base(Guid.Empty)
    {
    }

    public string Name { get; private set; } = "";

    public FederationKind FederationKind { get; private set; }

    public override string? Reference => Name;

    public static Federation Form(string name, FederationKind kind, Actor actor, DateTime at)
    {
        var federation = new Federation { Name = name, FederationKind = kind };
        federation.Record("federation.formed", actor, at);
        return federation;
    }

    public void Rename(string name, FederationKind kind, Actor actor, DateTime at)
    {
        if (Name == name && FederationKind == kind) return;
        Name = name;
        FederationKind = kind;
        Record("federation.changed", actor, at);
    }
}

public enum FederationKind
{
    Federation,
    Trust,
}
