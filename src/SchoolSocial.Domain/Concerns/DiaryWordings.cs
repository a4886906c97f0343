namespace SchoolSocial.Domain.Concerns;

public static class DiaryWordings
{
    public static string Words(this DiaryKind kind) => kind switch
    {
        DiaryKind.DirectMessage => "A private message",
        DiaryKind.FriendRequest => "A friend or follow request",
        DiaryKind.MightLookOdd => "Something of my own that might look odd",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this DiaryFrom from) => from switch
    {
        DiaryFrom.Pupil => "A pupil",
        DiaryFrom.FormerPupil => "A former pupil",
        DiaryFrom.Parent => "A parent or carer",
        DiaryFrom.SomebodyElse => "Somebody else",
        _ => throw new ArgumentOutOfRangeException(nameof(from)),
    };

    public static string Words(this ReplyWay way) => way switch
    {
        ReplyWay.Telephone => "By phone",
        ReplyWay.Email => "By email",
        ReplyWay.NoneNeeded => "No reply is needed",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };
}
