namespace SchoolSocial.Web.Hosting.Access;

/// <summary>What each permission means, as the end of the sentence "They can ...". Shown on a person's page and in docs/permissions.md.</summary>
public static class PermissionWords
{
    private static readonly Dictionary<string, string> Table = new()
    {
        [Can.UseTheProduct] = "sign in, see their own notices and what they have reported",
        [Can.LogConcerns] = "log a concern",
        [Can.HandleConcerns] = "read and handle the concerns that come to them",
        [Can.ReadDashboard] = "see the figures of the concerns they may read",
        [Can.CheckPosts] = "check whether something may be posted, and record what became of it",
        [Can.ApprovePosts] = "approve what others want to post",
        [Can.ReadExposure] = "see which posts show faces, and what is still to come down",
        [Can.ManagePhotoEvents] = "decide what families may photograph at an event",
        [Can.ReadConsents] = "see what families and staff have agreed to, and who has not answered",
        [Can.RecordConsents] = "record consents, print letters and reply slips, and import consents",
        [Can.ManageChannels] = "decide the channels, their lawful basis and the wording families are asked with",
        [Can.ReadProtections] = "mark a child as protected, and read why",
        [Can.PrintCameraCards] = "print a class's camera card and trip list",
        [Can.ReadPeople] = "see who works and helps here, who holds which role, and the classes",
        [Can.ManagePeople] = "add and change people, classes and committees, and mark somebody as leaving",
        [Can.ManageAppointments] = "appoint people to roles and end appointments",
        [Can.ConfirmAppointments] = "be the second person who confirms a sensitive appointment",
        [Can.ImportRoll] = "import the roll",
        [Can.InvitePeople] = "invite people to sign in",
        [Can.ReadPupils] = "see pupils and their guardians",
        [Can.ManagePupils] = "add and change pupils and their guardians, and mark a pupil as leaving",
        [Can.ExportLists] = "take lists of people and pupils out as a file",
        [Can.ManageSchool] = "change the school's details, years, terms and federation",
        [Can.ManageSettings] = "change how this school does things",
        [Can.ReadReference] = "look up platforms, their ages and how to report something there",
        [Can.ManageReference] = "keep what the school knows of platforms up to date",
        [Can.ReadAudit] = "read the audit trail",
        [Can.PlaceLegalHolds] = "put a record under legal hold, and lift it",
    };

    public static IReadOnlyCollection<string> All => Table.Keys;

    public static string Of(string permission) => Table[permission];
}
