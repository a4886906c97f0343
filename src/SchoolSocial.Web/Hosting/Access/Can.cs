namespace SchoolSocial.Web.Hosting.Access;

/// <summary>The permissions of the product, named so that <c>[Authorize(Can.LogConcerns)]</c> reads as English.</summary>
public static class Can
{
    public const string UseTheProduct = nameof(UseTheProduct);
    public const string LogConcerns = nameof(LogConcerns);
    public const string HandleConcerns = nameof(HandleConcerns);
    public const string ReadDashboard = nameof(ReadDashboard);
    public const string ReadPolicies = nameof(ReadPolicies);
    public const string WritePolicies = nameof(WritePolicies);
    public const string SignOffPolicies = nameof(SignOffPolicies);
    public const string PublishPolicies = nameof(PublishPolicies);
    public const string TrackReading = nameof(TrackReading);
    public const string ReadDeclarations = nameof(ReadDeclarations);
    public const string ReadAuthorisations = nameof(ReadAuthorisations);
    public const string CheckPosts = nameof(CheckPosts);
    public const string ApprovePosts = nameof(ApprovePosts);
    public const string ReadExposure = nameof(ReadExposure);
    public const string ManagePhotoEvents = nameof(ManagePhotoEvents);
    public const string ReadConsents = nameof(ReadConsents);
    public const string RecordConsents = nameof(RecordConsents);
    public const string ManageChannels = nameof(ManageChannels);
    public const string ReadProtections = nameof(ReadProtections);
    public const string PrintCameraCards = nameof(PrintCameraCards);
    public const string ReadPeople = nameof(ReadPeople);
    public const string ManagePeople = nameof(ManagePeople);
    public const string ManageAppointments = nameof(ManageAppointments);
    public const string ConfirmAppointments = nameof(ConfirmAppointments);
    public const string ImportRoll = nameof(ImportRoll);
    public const string InvitePeople = nameof(InvitePeople);
    public const string ReadPupils = nameof(ReadPupils);
    public const string ReadPupilDetails = nameof(ReadPupilDetails);
    public const string ReadOwnClasses = nameof(ReadOwnClasses);
    public const string ManagePupils = nameof(ManagePupils);
    public const string ExportLists = nameof(ExportLists);
    public const string ManageSchool = nameof(ManageSchool);
    public const string ManageSettings = nameof(ManageSettings);
    public const string UseAccounts = nameof(UseAccounts);
    public const string KeepAccounts = nameof(KeepAccounts);
    public const string ApproveAccounts = nameof(ApproveAccounts);
    public const string ReadReference = nameof(ReadReference);
    public const string ManageReference = nameof(ManageReference);
    public const string ReadAudit = nameof(ReadAudit);
    public const string KeepInduction = nameof(KeepInduction);
    public const string UseSites = nameof(UseSites);
    public const string ApproveSites = nameof(ApproveSites);
    public const string ReadMonitoring = nameof(ReadMonitoring);
    public const string KeepMonitoring = nameof(KeepMonitoring);
    public const string SignpostFamilies = nameof(SignpostFamilies);
    public const string WatchMail = nameof(WatchMail);
    public const string PlaceLegalHolds = nameof(PlaceLegalHolds);
}
