using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// The one table of who may do what, by role. It opens doors only: which records stand behind a door is decided record by
/// record (<c>Concern.VisibleTo</c>), and "not your own" by the domain. docs/permissions.md is written from it.
/// </summary>
public static class RolePermissions
{
    private static readonly string[] Everyone = [Can.UseTheProduct, Can.LogConcerns, Can.ReadPolicies];

    private static readonly string[] Head =
    [
        Can.HandleConcerns, Can.ReadDashboard, Can.ReadTermReports, Can.PublishTermReports, Can.MakeInspectionPacks, Can.ReadPeople, Can.ManagePeople, Can.ManageAppointments, Can.ConfirmAppointments,
        Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ReadPupilDetails, Can.ManagePupils, Can.ExportLists, Can.ManageSchool, Can.ManageSettings, Can.ReadAudit, Can.PlaceLegalHolds, Can.WatchMail,
        Can.KeepInduction, Can.UseSites, Can.ApproveSites, Can.ReadMonitoring, Can.KeepMonitoring, Can.SignpostFamilies,
        Can.WritePolicies, Can.SignOffPolicies, Can.PublishPolicies, Can.TrackReading, Can.ReadDeclarations, Can.ReadAuthorisations,
        Can.ReadReference, Can.ManageReference, Can.WriteReferences,
        Can.UseAccounts, Can.KeepAccounts, Can.ApproveAccounts,
        Can.ReadConsents, Can.RecordConsents, Can.ManageChannels, Can.ReadProtections, Can.PrintCameraCards,
        Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure, Can.ManagePhotoEvents,
        Can.WriteLetters, Can.KeepLetters, Can.KeepDutyList,
    ];

    private static readonly string[] Safeguarding =
    [
        Can.UseSites, Can.ReadMonitoring, Can.KeepMonitoring, Can.SignpostFamilies,
        Can.HandleConcerns, Can.ReadDashboard, Can.ReadTermReports, Can.MakeInspectionPacks, Can.ReadPeople, Can.ReadPupils, Can.ReadPupilDetails,
        Can.ReadReference, Can.ManageReference, Can.WriteReferences,
        Can.UseAccounts,
        Can.ReadConsents, Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure,
        Can.WriteLetters, Can.KeepLetters, Can.KeepDutyList,
    ];

    private static readonly string[] InClass = [Can.UseSites, Can.ReadOwnClasses, Can.UseAccounts, Can.PrintCameraCards, Can.CheckPosts];

    private static readonly Dictionary<Role, string[]> Table = new()
    {
        [Role.Headteacher] = Head,
        [Role.ActingHead] = Head,
        [Role.DeputyHead] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ConfirmAppointments, Can.InvitePeople, Can.ReadPupils, Can.WatchMail,
            Can.KeepInduction, Can.UseSites, Can.ApproveSites, Can.ReadMonitoring, Can.KeepMonitoring, Can.SignpostFamilies,
            Can.ReadReference, Can.ManageReference,
            Can.UseAccounts, Can.KeepAccounts, Can.ApproveAccounts,
            Can.WritePolicies, Can.SignOffPolicies, Can.PublishPolicies, Can.TrackReading, Can.ReadDeclarations, Can.ReadAuthorisations,
            Can.ReadConsents, Can.RecordConsents, Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure, Can.ManagePhotoEvents,
            Can.WriteLetters, Can.KeepLetters, Can.KeepDutyList,
        ],
        [Role.SeniorLeader] =
        [
            Can.KeepInduction, Can.UseSites, Can.ApproveSites, Can.ReadMonitoring, Can.KeepMonitoring, Can.SignpostFamilies,
            Can.ReadPeople, Can.ReadPupils,
            Can.ReadReference, Can.ManageReference,
            Can.UseAccounts, Can.ApproveAccounts,
            Can.WritePolicies, Can.SignOffPolicies, Can.TrackReading,
            Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure, Can.ManagePhotoEvents,
            Can.WriteLetters, Can.KeepLetters, Can.KeepDutyList,
        ],
        [Role.Dsl] = [.. Safeguarding, Can.ReadAuthorisations, Can.ConfirmAppointments, Can.PlaceLegalHolds, Can.ReadProtections],
        [Role.DeputyDsl] = Safeguarding,
        [Role.ComputingLead] =
        [
            Can.UseSites, Can.ApproveSites, Can.ReadMonitoring, Can.KeepMonitoring, Can.SignpostFamilies,
            Can.ReadAuthorisations, Can.WritePolicies, Can.SignOffPolicies, Can.WatchMail,
            Can.ReadPeople, Can.ManagePeople, Can.ManageAppointments, Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ReadPupilDetails, Can.ManagePupils,
            Can.ReadReference, Can.ManageReference,
            Can.UseAccounts, Can.KeepAccounts,
            Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ReadExposure,
        ],
        [Role.Office] =
        [
            Can.ReadPeople, Can.ManagePeople, Can.ImportRoll, Can.InvitePeople, Can.ReadPupils, Can.ReadPupilDetails, Can.ManagePupils, Can.ExportLists, Can.WatchMail, Can.KeepInduction, Can.SignpostFamilies,
            Can.ReadReference, Can.TrackReading,
            Can.UseAccounts,
            Can.ReadConsents, Can.RecordConsents, Can.PrintCameraCards, Can.CheckPosts, Can.ApprovePosts, Can.ManagePhotoEvents,
            Can.WriteLetters, Can.KeepLetters, Can.KeepDutyList,
        ],
        [Role.Teacher] = InClass,
        [Role.TeachingAssistant] = InClass,
        [Role.Supply] = InClass,
        [Role.Volunteer] = [Can.UseAccounts],
        [Role.Technician] = [Can.UseAccounts],
        [Role.Chair] = [Can.ReadTermReports, Can.ReadMonitoring, Can.ReadAuthorisations, Can.SignOffPolicies, Can.HandleConcerns, Can.ReadReference, Can.ConfirmAppointments, Can.WriteLetters],
        [Role.JointChair] = [Can.ReadTermReports, Can.ReadMonitoring, Can.ReadAuthorisations, Can.SignOffPolicies, Can.HandleConcerns, Can.ReadReference, Can.ConfirmAppointments, Can.WriteLetters],
        [Role.ViceChair] = [Can.ReadTermReports, Can.ReadMonitoring, Can.SignOffPolicies, Can.HandleConcerns, Can.ReadReference, Can.WriteLetters],
        [Role.Governor] = [Can.ReadTermReports, Can.ReadMonitoring, Can.SignOffPolicies],
        [Role.Clerk] = [Can.ReadTermReports, Can.WritePolicies, Can.SignOffPolicies, Can.TrackReading, Can.WriteLetters, Can.KeepLetters],

        // The DPO answers for whose records are kept and how long, so needs to find them; not what a concern says.
        [Role.Dpo] =
        [
            Can.ReadAudit, Can.ReadAuthorisations, Can.ReadPeople, Can.ReadPupils, Can.ReadPupilDetails, Can.PlaceLegalHolds, Can.ReadReference, Can.UseAccounts,
            Can.ReadConsents, Can.ManageChannels, Can.PrintCameraCards, Can.CheckPosts, Can.ReadExposure,
        ],
        [Role.TrustHr] = [Can.HandleConcerns, Can.WriteLetters],
        [Role.TrustChiefExecutive] = [Can.HandleConcerns, Can.WriteLetters],
        [Role.AuthorityContact] = [Can.HandleConcerns, Can.WriteLetters],
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
