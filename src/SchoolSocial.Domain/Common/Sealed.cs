namespace SchoolSocial.Domain.Common;

/// <summary>
/// Words that are stored encrypted: a narrative, a reason, a child's own words. The domain carries them closed; only the
/// vault on the Data floor opens them, for someone who may see the record they belong to.
/// </summary>
public sealed record Sealed(string Cipher)
{
    public override string ToString() => "(sealed)";
}
