using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

public sealed record StateRow(string Question, string Answer, bool IsYes, DateOnly? UntilOn);

public sealed record AnswerStory(string Who, string Said, string How, string? Evidence, string By, DateTime At);

public sealed record MarkStory(Guid Id, string Reason, string By, DateTime At, DateOnly? ReviewOn);

/// <summary>How one child stands on every channel, and the story of the answers.</summary>
public sealed record ChildConsentsPage(
    Guid PupilId, string Name, string? LookedAfter, IReadOnlyList<StateRow> States, IReadOnlyList<AnswerStory> Story, MarkStory? Mark, Actor Viewer)
{
    /// <summary>How long the pupil's record is kept, and these answers with it; null for those who do not see that record whole.</summary>
    public Keeping? Keeping { get; init; }

    public bool IsHeld { get; init; }

    public bool May(string permission) => Viewer.May(permission);

    public static async Task<ChildConsentsPage> ReadAsync(SchoolDb db, Vault vault, Actor viewer, Pupil pupil, DateOnly today, CancellationToken cancel)
    {
        var book = await ConsentBook.OfPupilAsync(db, viewer.SchoolId, pupil.Id, today, cancel);
        var record = await db.ConsentRecords.AsNoTracking().Include(each => each.Answers)
            .SingleOrDefaultAsync(each => each.SchoolId == viewer.SchoolId && each.PupilId == pupil.Id, cancel);
        var guardians = await db.GuardiansOf(viewer).AsNoTracking().Where(guardian => db.Pupils.Any(each => each.Id == pupil.Id && each.Guardianships.Any(tie => tie.GuardianId == guardian.Id)))
            .ToListAsync(cancel);
        var answers = Shown(record, book.IsProtected(pupil.Id), viewer);
        var channels = await db.ChannelsOf(viewer.SchoolId).AsNoTracking().ToDictionaryAsync(channel => channel.Id, cancel);
        var mark = viewer.May(Can.ReadProtections)
            ? await db.ProtectionsOf(viewer).AsNoTracking().Where(each => each.PupilId == pupil.Id && each.LiftedAt == null).OrderBy(each => each.PlacedAt).FirstOrDefaultAsync(cancel)
            : null;
        var names = await db.NamesAsync(answers.Select(answer => answer.RecordedById).Append(mark?.PlacedById ?? Guid.Empty), cancel);
        return new ChildConsentsPage(
            pupil.Id, pupil.Name, guardians.Find(guardian => guardian.IsLocalAuthority)?.Name,
            [.. book.Questions.Select(question => (question, State: book.Of(pupil.Id, question.Channel, question.Medium)))
                .Select(each => new StateRow(QuestionKey.Words(each.question.Channel, each.question.Medium), each.State.Standing.ForViewer(viewer), each.State.IsYes, each.State.UntilOn))],
            [.. answers.GroupBy(answer => (answer.RecordedAt, answer.Giver, answer.GuardianId)).OrderBy(group => group.Key.RecordedAt).Select(group => new AnswerStory(
                Giver(group.First(), guardians, pupil), Said(group, channels), Manner([.. group]), vault.OpenIfAny(group.First().Evidence, group.First().Id),
                names.GetValueOrDefault(group.First().RecordedById, "The family"), group.Key.RecordedAt))],
            mark is null ? null : new MarkStory(mark.Id, vault.Open(mark.Reason, mark.Id), names.GetValueOrDefault(mark.PlacedById, ""), mark.PlacedAt, mark.ReviewOn), viewer)
        {
            Keeping = viewer.May(Can.ReadPupilDetails)
                ? await Keeping.ReadAsync(db, vault, pupil, Retention.For(pupil, await db.WaysAsync(viewer.SchoolId, cancel)), viewer, $"/people/pupils/{pupil.Id}", cancel)
                : null,
            IsHeld = await db.HoldOnAsync(pupil.Id, cancel) is not null,
        };
    }

    /// <summary>Of a protected child the office sees the no that holds, and never the yes it overrides (CST-12).</summary>
    private static List<ConsentAnswer> Shown(ConsentRecord? record, bool isProtected, Actor viewer) =>
        [.. (record?.Answers ?? []).Where(answer => !isProtected || viewer.May(Can.ReadProtections) || answer.Answer is Answer.No or Answer.Withdrawn)];

    private static string Giver(ConsentAnswer answer, List<Guardian> guardians, Pupil pupil) => answer.Giver switch
    {
        Domain.Consents.Giver.Child => pupil.Name,
        Domain.Consents.Giver.Family => "The family",
        _ => guardians.Find(guardian => guardian.Id == answer.GuardianId)?.Name ?? "A parent or carer",
    };

    private static string Said(IEnumerable<ConsentAnswer> answers, Dictionary<Guid, ConsentChannel> channels) => string.Join("; ", answers
        .GroupBy(answer => answer.Answer).OrderBy(group => group.Key)
        .Select(group => $"{group.Key.Words()}: {string.Join(", ", group.OrderBy(answer => channels[answer.ChannelId].Place).ThenBy(answer => answer.Medium).Select(answer => QuestionKey.Words(channels[answer.ChannelId], answer.Medium)))}"));

    /// <summary>Of answers given together: how, since when, and how long a yes among them lasts.</summary>
    private static string Manner(List<ConsentAnswer> together) =>
        $"{together[0].How.Words()}, from {together[0].FromOn.Shortly()}{(together.Max(answer => answer.UntilOn) is { } until ? $" until {until.Shortly()}" : "")}";
}
