namespace SchoolSocial.Data.People.Import;

/// <summary>
/// Thrown inside the readers where an upload cannot be read any further, and turned into words at their door: it may come
/// up in the middle of a stream, where nothing else can carry it out.
/// </summary>
internal sealed class RollRefused(string reason) : Exception(reason);
