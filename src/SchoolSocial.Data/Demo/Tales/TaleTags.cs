using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>The boxes that a reporter ticks on each card, likely ones in turn.</summary>
internal static class TaleTags
{
    private static readonly Dictionary<ConcernKind, ConcernTag[][]> Table = new()
    {
        [ConcernKind.PupilFollowedOrCommented] = [[ConcernTag.AskedToFollow], [ConcernTag.FollowedAccount], [ConcernTag.CommentedOnAccount]],
        [ConcernKind.MessageOrRequest] = [[ConcernTag.RequestToPersonalAccount], [ConcernTag.MessageToAccount], [ConcernTag.MessageToPersonalAccount, ConcernTag.FormerPupil]],
        [ConcernKind.ParentOrPublicPost] = [[ConcernTag.Complaint, ConcernTag.AgainstSchool], [ConcernTag.ConcernInPublic], [ConcernTag.RemarksOnNamedPeople, ConcernTag.AgainstStaff]],
        [ConcernKind.BullyingAmongPupils] = [[ConcernTag.InstantMessage, ConcernTag.Cyber], [ConcernTag.Picture, ConcernTag.Cyber, ConcernTag.Disablist], [ConcernTag.Game], [ConcernTag.Clip, ConcernTag.Sexist]],
        [ConcernKind.AccountContent] = [[ConcernTag.UnsuitableInFeed], [ConcernTag.UnderminingComments], [ConcernTag.UnsuitableFromAnotherAccount, ConcernTag.CameThroughAnotherAccount], [ConcernTag.CopyrightOnAccount]],
        [ConcernKind.Impersonation] = [[ConcernTag.PretendsToBeClassAccount], [ConcernTag.PretendsToBePerson], [ConcernTag.PretendsToBeSchool]],
        [ConcernKind.DeviceMisuse] = [[ConcernTag.PicturesTaken], [ConcernTag.PasswordKnown], [ConcernTag.UsedWithoutLeave]],
        [ConcernKind.StaffConduct] = [[ConcernTag.AgainstPupils], [], [ConcernTag.AgainstParents]],
    };

    public static IReadOnlyList<ConcernTag> For(ConcernKind kind, DateOnly on) =>
        Table.TryGetValue(kind, out var turns) ? turns[on.DayNumber % turns.Length] : [];
}
