using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Consents;

/// <summary>
/// What is known of some children on a day, read at once, from which the state of each on every channel is judged. The same is read for
/// every child: nothing in it is quicker or slower for one who is protected.
/// </summary>
public sealed class ConsentBook
{
    private readonly Dictionary<Guid, ILookup<(Guid, Medium), ConsentAnswer>> answers;
    private readonly ILookup<Guid, Holder> holders;
    private readonly HashSet<Guid> marked;
    private readonly Dictionary<Guid, DateOnly?> left;
    private readonly Dictionary<Guid, LawfulBasis?> bases;
    private readonly bool areAdults;

    private ConsentBook(
        DateOnly on, IReadOnlyList<ConsentChannel> channels, IEnumerable<ConsentRecord> records, ILookup<Guid, Holder> holders, HashSet<Guid> marked,
        Dictionary<Guid, DateOnly?> left, bool areAdults)
    {
        On = on;
        Channels = channels;
        this.holders = holders;
        this.marked = marked;
        this.left = left;
        this.areAdults = areAdults;
        answers = records.ToDictionary(record => (areAdults ? record.PersonId : record.PupilId)!.Value, record => record.Answers.ToLookup(answer => (answer.ChannelId, answer.Medium)));
        bases = channels.ToDictionary(channel => channel.Id, channel => channel.BasisOn(on)?.Basis);
    }

    public DateOnly On { get; }

    /// <summary>The channels that are asked about, in the school's order.</summary>
    public IReadOnlyList<ConsentChannel> Channels { get; }

    /// <summary>Every question that is asked of a family.</summary>
    public IEnumerable<(ConsentChannel Channel, Medium Medium)> Questions => Channels.SelectMany(channel => channel.Media, (channel, medium) => (channel, medium));

    /// <summary>What is asked of an adult of the school: pictures, not whether the school may write to them.</summary>
    public IEnumerable<(ConsentChannel Channel, Medium Medium)> PictureQuestions => Questions.Where(question => question.Medium != Medium.Contact);

    public ConsentState Of(Guid id, ConsentChannel channel, Medium medium) => ConsentState.For(new ConsentCase(
        bases.TryGetValue(channel.Id, out var basis) ? basis : channel.BasisOn(On)?.Basis, medium,
        answers.TryGetValue(id, out var given) ? [.. given[(channel.Id, medium)]] : [],
        [.. holders[id]], On, marked.Contains(id), left.GetValueOrDefault(id), areAdults));

    public bool IsProtected(Guid id) => marked.Contains(id);

    /// <param name="db">The records.</param>
    /// <param name="schoolId">The school.</param>
    /// <param name="pupils">Which children.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<ConsentBook> OfPupilsAsync(SchoolDb db, Guid schoolId, IQueryable<Pupil> pupils, DateOnly on, CancellationToken cancel)
    {
        var channels = await db.OpenChannelsAsync(schoolId, on, cancel);
        var ids = pupils.Select(pupil => pupil.Id);
        var records = await db.ConsentRecords.AsNoTracking().Include(record => record.Answers).AsSplitQuery()
            .Where(record => record.SchoolId == schoolId && record.PupilId != null && ids.Contains(record.PupilId.Value)).ToListAsync(cancel);
        var ties = await pupils.AsNoTracking().SelectMany(pupil => pupil.Guardianships).Where(tie => tie.EndedOn == null || tie.EndedOn > on)
            .Join(db.Guardians, tie => tie.GuardianId, guardian => guardian.Id, (tie, guardian) => new { tie.PupilId, tie.GuardianId, tie.Responsibility, guardian.IsLocalAuthority })
            .ToListAsync(cancel);
        var marked = await db.Protections.AsNoTracking().Where(protection => protection.SchoolId == schoolId && protection.LiftedAt == null)
            .Select(protection => protection.PupilId).ToListAsync(cancel);
        var left = await pupils.AsNoTracking().Select(pupil => new { pupil.Id, pupil.LeftOn }).ToDictionaryAsync(pupil => pupil.Id, pupil => pupil.LeftOn, cancel);
        return new ConsentBook(
            on, channels, records,
            ties.ToLookup(tie => tie.PupilId, tie => new Holder(tie.GuardianId, tie.Responsibility == ParentalResponsibility.Yes, tie.IsLocalAuthority)),
            [.. marked], left, areAdults: false);
    }

    public static Task<ConsentBook> OfPupilAsync(SchoolDb db, Guid schoolId, Guid pupilId, DateOnly on, CancellationToken cancel) =>
        OfPupilsAsync(db, schoolId, db.Pupils.Where(pupil => pupil.SchoolId == schoolId && pupil.Id == pupilId), on, cancel);

    /// <param name="db">The records.</param>
    /// <param name="schoolId">The school.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="pictured">Adults in pictures, who may have left without ever having answered.</param>
    public static async Task<ConsentBook> OfAdultsAsync(SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel, IEnumerable<Guid>? pictured = null)
    {
        var channels = await db.OpenChannelsAsync(schoolId, on, cancel);
        var records = await db.ConsentRecords.AsNoTracking().Include(record => record.Answers).AsSplitQuery()
            .Where(record => record.SchoolId == schoolId && record.PersonId != null).ToListAsync(cancel);
        var here = (await db.AdultsAsync(schoolId, on, cancel)).Select(person => person.Id).ToHashSet();
        var gone = records.Select(record => record.PersonId!.Value).Concat(pictured ?? []).Distinct().Where(id => !here.Contains(id)).ToDictionary(id => id, _ => (DateOnly?)on.AddDays(-1));
        return new ConsentBook(on, channels, records, Array.Empty<Holder>().ToLookup(_ => Guid.Empty), [], gone, areAdults: true);
    }
}
