using Microsoft.EntityFrameworkCore;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>What the audit says of what a test did.</summary>
public static class Trail
{
    /// <summary>The actions on records of one kind since the test began, in order.</summary>
    public static Task<List<string>> ActionsOn(this School school, string rootKind) => school.With(db => db.AuditEntries
        .Where(entry => entry.RootKind == rootKind && entry.At >= FakeTime.Start && !entry.Action.StartsWith("person.signed-")).OrderBy(entry => entry.Position).Select(entry => entry.Action).ToListAsync());
}
