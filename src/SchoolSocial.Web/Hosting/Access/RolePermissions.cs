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
        Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ManagePupils, Can.ExportLists, Can.ManageSchool, Can.ManageSettings, Can.ReadAudit, Can.PlaceLegalHolds,
        Can.ReadReference, Can.ManageReference,
        Can.ReadConsents, Can.RecordConsents, Can.ManageChannels, Can.ReadProtections, Can.PrintCameraCards,
        Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure, Can.ManagePhotoEvents,
    ];

    private static readonly string[] Safeguarding =
    [
        Can.HandleConcerns, Can.ReadDashboard, Can.ReadPeople, Can.ReadPupils,
        Can.ReadReference, Can.ManageReference,
        Can.ReadConsents, Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure,
    ];

    private static readonly Dictionary<Role, string[]> Table = new()
    {
        [Role.Headteacher] = Head,
        [Role.ActingHead] = Head,
        [Role.DeputyHead] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ConfirmAppointments, Can.InvitePeople, Can.ReadPupils,
            Can.ReadReference, Can.ManageReference,
            Can.ReadConsents, Can.RecordConsents, Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure, Can.ManagePhotoEvents,
        ],
        [Role.SeniorLeader] =
        [
            Can.ReadPeople, Can.ReadPupils,
            Can.ReadReference, Can.ManageReference,
            Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure, Can.ManagePhotoEvents,
        ],
        [Role.Dsl] = [.. Safeguarding, Can.ConfirmAppointments, Can.PlaceLegalHolds, Can.ReadProtections],
        [Role.DeputyDsl] = Safeguarding,
        [Role.ComputingLead] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ManageAppointments, Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ManagePupils,
            Can.ReadReference, Can.ManageReference,
            Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure,
        ],
        [Role.Office] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ManagePupils, Can.ExportLists,
            Can.ReadReference,
            Can.ReadConsents, Can.RecordConsents, Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ManagePhotoEvents,
        ],
        [Role.Teacher] = [Can.PrintCameraCards, Can.CheckPosts],
        [Role.TeachingAssistant] = [Can.PrintCameraCards, Can.CheckPosts],
        [Role.Supply] = [Can.PrintCameraCards, Can.CheckPosts],
        [Role.Volunteer] = [],
        [Role.Technician] = [],
        [Role.Chair] = [Can.HandleConcerns, Can.ConfirmAppointments],
        [Role.JointChair] = [Can.HandleConcerns, Can.ConfirmAppointments],
        [Role.ViceChair] = [Can.HandleConcerns],
        [Role.Governor] = [],
        [Role.Clerk] = [],

        // The DPO answers for whose records are kept and how long, so needs to find them; not what a concern says.
        [Role.Dpo] = [Can.ReadAudit, Can.ReadPeople, Can.ReadPupils, Can.PlaceLegalHolds, Can.ReadReference, Can.ReadConsents, Can.ManageChannels, Can.PrintCameraCards, Can.CheckPosts, Can.ReadExposure],
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
