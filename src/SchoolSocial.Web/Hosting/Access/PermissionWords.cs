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
        [Can.ReadTermReports] = "read the page that governors get of each term",
        [Can.PublishTermReports] = "publish the governors' page of a term",
        [Can.MakeInspectionPacks] = "make a pack for an inspector, of what they may see themselves",
        [Can.ReadPolicies] = "read the policies in force, and read and sign those that bind them",
        [Can.WritePolicies] = "write policies, see drafts, send them for review and signing, and record meetings and reviews",
        [Can.SignOffPolicies] = "see drafts, and sign policies off where a line is theirs",
        [Can.PublishPolicies] = "put a policy on the school's public page, or take it off",
        [Can.TrackReading] = "see who has read and signed what, enter paper signatures and give more time",
        [Can.ReadDeclarations] = "see which ties with families others have declared, and advise them",
        [Can.ReadAuthorisations] = "see the authorisations that they decide on, run or answer for",
        [Can.CheckPosts] = "check whether something may be posted, and record what became of it",
        [Can.ApprovePosts] = "approve what others want to post",
        [Can.ReadExposure] = "see which posts show faces, and what is still to come down",
        [Can.ManagePhotoEvents] = "decide what families may photograph at an event",
        [Can.ReadConsents] = "see what families and staff have agreed to, and who has not answered",
        [Can.RecordConsents] = "record consents, print letters and reply slips, and import consents",
        [Can.ManageChannels] = "decide the channels, their lawful basis and the wording families are asked with",
        [Can.ReadProtections] = "mark a child as protected, and read why",
        [Can.PrintCameraCards] = "print a class's camera card and trip list",
        [Can.WriteLetters] = "write and sign the letters of what they may see",
        [Can.KeepLetters] = "keep the school's own letters, its wordings and its letterhead",
        [Can.ReadPeople] = "see who works and helps here, who holds which role, and the classes",
        [Can.ManagePeople] = "add and change people, classes and committees, and mark somebody as leaving",
        [Can.KeepDutyList] = "keep the numbers and the cover list of who is on duty",
        [Can.ManageAppointments] = "appoint people to roles and end appointments",
        [Can.ConfirmAppointments] = "be the second person who confirms a sensitive appointment",
        [Can.ImportRoll] = "import the roll",
        [Can.InvitePeople] = "invite people to sign in",
        [Can.ReadPupils] = "see pupils, their classes and who their guardians are",
        [Can.ReadPupilDetails] = "see pupils' dates of birth and UPNs, and how to reach their guardians",
        [Can.ReadOwnClasses] = "see the names of the children in the classes they teach",
        [Can.ManagePupils] = "add and change pupils and their guardians, and mark a pupil as leaving",
        [Can.ExportLists] = "take lists of people and pupils out as a file",
        [Can.ManageSchool] = "change the school's details, years, terms and federation",
        [Can.ManageSettings] = "change how this school does things",
        [Can.UseAccounts] = "see the school's accounts that they have in hand, and ask for one",
        [Can.KeepAccounts] = "keep the register of the school's accounts and say who has them in hand",
        [Can.ApproveAccounts] = "decide on accounts that are asked for",
        [Can.ReadReference] = "look up platforms, laws, editions and whom to ring",
        [Can.ManageReference] = "keep what the school knows of platforms up to date",
        [Can.WriteReferences] = "keep editions, laws, numbers and the texts of pathways up to date",
        [Can.ReadAudit] = "read the audit trail",
        [Can.KeepInduction] = "keep starters' induction, of those too who have no sign-in, and the list of what is asked",
        [Can.UseSites] = "see the sites for class, propose and try them, and note their use",
        [Can.ApproveSites] = "approve sites for class, and withdraw them",
        [Can.ReadMonitoring] = "read who answers for filtering and monitoring, its checks and its reviews",
        [Can.KeepMonitoring] = "keep who answers for filtering and monitoring, its checks and its reviews",
        [Can.SignpostFamilies] = "keep where families find help, and note what they asked",
        [Can.WatchMail] = "see which emails of the product could not be sent, and send them again",
        [Can.PlaceLegalHolds] = "put a record under legal hold, and lift it",
    };

    public static IReadOnlyCollection<string> All => Table.Keys;

    public static string Of(string permission) => Table[permission];
}
