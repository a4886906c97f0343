namespace SchoolSocial.Web.Hosting.Access;

/// <summary>One of the few pages that somebody who must still set up an authenticator app may use: setting it up, and leaving.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class BeforeAuthenticatorAttribute : Attribute;

/// <summary>
/// What somebody has for themself, whichever of their schools they work for: how they sign in, what is kept for them, and the choice of the school.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OfNoSchoolAttribute : Attribute;

/// <summary>Asked by a script, which wants the status and not the sign-in page.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AskedByScriptAttribute : Attribute;
