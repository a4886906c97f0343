namespace SchoolSocial.Web.Features.Shared;

/// <summary>What came of a save: done, or a refusal that a person can do something about.</summary>
public enum SaveOutcome
{
    Saved,

    /// <summary>Somebody else saved the same record first.</summary>
    Stale,

    /// <summary>Something else bears the same name, number or address: it was stored a moment before.</summary>
    Taken,

    /// <summary>The database could not be written. The page says so, with what was typed.</summary>
    Failed,
}
