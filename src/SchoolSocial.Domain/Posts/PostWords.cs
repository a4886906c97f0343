using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Domain.Posts;

public static class PostWords
{
    public static string Words(this PostStatus status) => status switch
    {
        PostStatus.NotYet => "Not yet",
        PostStatus.Waiting => "Waits for approval",
        PostStatus.Cleared => "May be posted",
        PostStatus.Refused => "Not approved",
        PostStatus.Published => "Published",
        PostStatus.TakenDown => "Taken down",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Words(this PictureKind kind) => kind switch
    {
        PictureKind.None => "No picture",
        PictureKind.Photo => "A photo",
        PictureKind.Video => "A video",
        PictureKind.Work => "A child's work",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this Exposure exposure) => exposure switch
    {
        Exposure.NoChild => "No child",
        Exposure.BackOrDistance => "From behind or far off",
        Exposure.SideOrGroup => "From the side or in a group",
        Exposure.FaceOn => "Face to the camera",
        Exposure.CloseUp => "A close-up of a face",
        _ => throw new ArgumentOutOfRangeException(nameof(exposure)),
    };

    public static string Words(this DeviceUsed device) => device == DeviceUsed.School ? "A school device" : "Somebody's own phone or camera";

    public static string Words(this Rights rights) => rights switch
    {
        Rights.Own => "Our own words and pictures",
        Rights.Licensed => "Others', with their permission",
        Rights.Linked => "Others', linked and not copied",
        Rights.Unsure => "I am not sure",
        _ => throw new ArgumentOutOfRangeException(nameof(rights)),
    };

    public static string Words(this TakeDownReason reason) => reason switch
    {
        TakeDownReason.NoLongerToBeShown => "No longer to be shown",
        TakeDownReason.OutOfDate => "Out of date",
        TakeDownReason.Mistake => "Posted by mistake",
        TakeDownReason.Complaint => "Somebody complained",
        TakeDownReason.AuditOfFaces => "The audit of faces",
        TakeDownReason.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>What a picture is a matter of: a film is asked about by itself.</summary>
    public static Medium Medium(this PictureKind kind) => kind == PictureKind.Video ? Consents.Medium.Video : Consents.Medium.Photo;
}
