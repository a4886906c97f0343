using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Settings;

/// <summary>
/// What differs from school to school. Each choice stands in the policy of at least one real school and is contradicted by
/// another, so none of them is a constant (requirements 1.2). One row a school, kept with it.
/// </summary>
public sealed class SchoolSettings : Root
{
    private SchoolSettings(Guid schoolId)
        : base(schoolId)
    {
    }

    public SchoolWays Ways { get; private set; } = Presets.Default;

    public static SchoolSettings Begin(Guid schoolId, SchoolWays ways, Actor actor, DateTime at)
    {
        var settings = new SchoolSettings(schoolId) { Ways = ways };
        settings.Record("settings.begun", actor, at);
        return settings;
    }

    public void Change(SchoolWays ways, Actor actor, DateTime at)
    {
        if (Ways == ways) return;
        Ways = ways;
        Record("settings.changed", actor, at);
    }
}
