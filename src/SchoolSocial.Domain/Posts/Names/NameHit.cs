namespace SchoolSocial.Domain.Posts.Names;

/// <summary>Something in a caption that is, or may be, the name of a child on the roll.</summary>
/// <param name="Written">As it stands in the caption.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="IsCertain">Nothing else is meant by it. Otherwise a person must say whether it is a child.</param>
/// <param name="PupilIds">Whom it may mean.</param>
public sealed record NameHit(string Written, int Start, bool IsCertain, IReadOnlyList<Guid> PupilIds)
{
    public int End => Start + Written.Length;
}
