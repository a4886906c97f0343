namespace SchoolSocial.Domain.Common;

/// <summary>Something that happened to a root: <c>noun.past-participle</c>, who, when (UTC) and, sealed, why.</summary>
public sealed record Fact(string Action, Guid ActorId, DateTime At, Sealed? Reason = null);
