namespace SchoolSocial.Domain.Accounts;

/// <summary>What an account is: changed by those who keep the register.</summary>
public sealed record AccountIdentity(
    Guid PlatformId, AccountKind Kind, string Name, string Handle, string Email, AccountVisibility Visibility,
    Guid? SchoolYearId = null, string? HandleReason = null, string? EnvelopeNumber = null);

/// <summary>What an account is used for and with: changed also by those who run it.</summary>
public sealed record AccountUse(string Purpose, string? Hashtags = null, string? Domains = null, string? Follows = null);
