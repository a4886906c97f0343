using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// The one table of who may do what, by role. It opens doors only: which records stand behind a door is decided record by
/// record (<c>Concern.VisibleTo</c>), and "not your own" by the domain. docs/permissions.md is written from it.
/// </summary>
public static class RolePermissions
{
    private static readonly string[] Everyone = [Can.UseTheProduct, Can.LogConcerns];

    private static readonly string[] Head =
    [
        Can.HandleConcerns, Can.ReadDashboard, Can.ReadPeople, Can.ManagePeople, Can.ManageAppointments, Can.ConfirmAppointments,
        Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ReadPupilDetails, Can.ManagePupils, Can.ExportLists, Can.ManageSchool, Can.ManageSettings, Can.ReadAudit, Can.PlaceLegalHolds,
        Can.ReadReference, Can.ManageReference,
        Can.UseAccounts, Can.KeepAccounts, Can.ApproveAccounts,
    ];

    private static readonly string[] Safeguarding =
    [
        Can.HandleConcerns, Can.ReadDashboard, Can.ReadPeople, Can.ReadPupils, Can.ReadPupilDetails,
        Can.ReadReference, Can.ManageReference,
        Can.UseAccounts,
    ];

    private static readonly Dictionary<Role, string[]> Table = new()
    {
        [Role.Headteacher] = Head,
        [Role.ActingHead] = Head,
        [Role.DeputyHead] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ConfirmAppointments, Can.InvitePeople, Can.ReadPupils,
            Can.ReadReference, Can.ManageReference,
            Can.UseAccounts, Can.KeepAccounts, Can.ApproveAccounts,
        ],
        [Role.SeniorLeader] =
        [
            Can.ReadPeople, Can.ReadPupils,
            Can.ReadReference, Can.ManageReference,
            Can.UseAccounts, Can.ApproveAccounts,
        ],
        [Role.Dsl] = [.. Safeguarding, Can.ConfirmAppointments, Can.PlaceLegalHolds],
        [Role.DeputyDsl] = Safeguarding,
        [Role.ComputingLead] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ManageAppointments, Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ReadPupilDetails, Can.ManagePupils,
            Can.ReadReference, Can.ManageReference,
            Can.UseAccounts, Can.KeepAccounts,
        ],
        [Role.Office] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ReadPupilDetails, Can.ManagePupils, Can.ExportLists,
            Can.ReadReference,
            Can.UseAccounts,
        ],
        [Role.Teacher] = [Can.ReadOwnClasses, Can.UseAccounts],
        [Role.TeachingAssistant] = [Can.ReadOwnClasses, Can.UseAccounts],
        [Role.Supply] = [Can.ReadOwnClasses, Can.UseAccounts],
        [Role.Volunteer] = [Can.UseAccounts],
        [Role.Technician] = [Can.UseAccounts],
        [Role.Chair] = [Can.HandleConcerns, Can.ConfirmAppointments],
        [Role.JointChair] = [Can.HandleConcerns, Can.ConfirmAppointments],
        [Role.ViceChair] = [Can.HandleConcerns],
        [Role.Governor] = [],
        [Role.Clerk] = [],

        // The DPO answers for whose records are kept and how long, so needs to find them; not what a concern says.
        [Role.Dpo] = [Can.ReadAudit, Can.ReadPeople, Can.ReadPupils, Can.ReadPupilDetails, Can.PlaceLegalHolds, Can.ReadReference, Can.UseAccounts],
        [Role.TrustHr] = [Can.HandleConcerns],
        [Role.TrustChiefExecutive] = [Can.HandleConcerns],
        [Role.AuthorityContact] = [Can.HandleConcerns],
    };

    public static IReadOnlySet<string> Of(Role role) => Table[role].Concat(Everyone).ToHashSet();

    public static bool May(this Actor actor, string permission)
    {
        foreach (var role in actor.Roles)
        {
            if (Everyone.Contains(permission) || Table[role].Contains(permission)) return true;
        }

        return false;
    }
}
