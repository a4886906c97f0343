namespace SchoolSocial.Domain.Consents;

/// <summary>The words of consents as a school says them.</summary>
public static class ConsentWords
{
    public static string Words(this Medium medium) => medium switch
    {
        Medium.Photo => "Photo",
        Medium.Video => "Video",
        Medium.Contact => "Contact",
        _ => throw new ArgumentOutOfRangeException(nameof(medium)),
    };

    public static string Words(this ChannelKind kind) => kind switch
    {
        ChannelKind.Website => "Website",
        ChannelKind.SocialMedia => "Social media",
        ChannelKind.Prospectus => "Prospectus or leaflet",
        ChannelKind.Press => "Newspaper, radio or television",
        ChannelKind.Display => "Display in school",
        ChannelKind.PupilsWork => "Pupils' own work, without names",
        ChannelKind.DigitalContact => "Digital contact with the child",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => "Consent",
        LawfulBasis.PublicTask => "Public task",
        LawfulBasis.LegitimateInterests => "Legitimate interests",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Words(this Answer answer) => answer switch
    {
        Answer.Yes => "Yes",
        Answer.No => "No",
        Answer.Withdrawn => "Withdrawn",
        Answer.NotAsked => "Not asked (put in by mistake)",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    public static string Words(this HowGiven how) => how switch
    {
        HowGiven.PaperForm => "On paper",
        HowGiven.Email => "By email",
        HowGiven.Telephone => "By phone",
        HowGiven.InPerson => "In person",
        HowGiven.ReplySlip => "By reply slip",
        HowGiven.MisImport => "From the school's MIS",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    public static string Words(this Lasting lasting) => lasting switch
    {
        Lasting.SchoolYear => "Until the end of this school year",
        Lasting.KeyStage => "Until the end of this key stage",
        Lasting.Leaving => "Until the child leaves",
        _ => throw new ArgumentOutOfRangeException(nameof(lasting)),
    };

    /// <summary>For the office and others who may know what was answered; a protected child reads as an ordinary no.</summary>
    public static string ForOffice(this Standing standing) => standing switch
    {
        Standing.Yes => "Yes",
        Standing.NoObjection => "Yes, nobody objects",
        Standing.Refused or Standing.Protected => "No",
        Standing.Withdrawn => "No, withdrawn",
        Standing.Disagreement => "No, answers differ",
        Standing.ChildRefused => "No, the child says no",
        Standing.Lapsed => "Run out, ask again",
        Standing.Unanswered => "Not answered",
        Standing.NotByHolder => "Yes, but not from a holder of parental responsibility",
        Standing.Left => "Has left",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>For the two who read why.</summary>
    public static string ForSafeguarding(this Standing standing) => standing == Standing.Protected ? "No, protected" : standing.ForOffice();
}
