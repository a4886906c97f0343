using Humanizer;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One moment of a concern's story, words opened for somebody who may read them.</summary>
public sealed record ConcernMoment(DateTime At, string Title, string By, string? Words);

public sealed record ConcernActionRow(Guid Id, string Task, string Owner, DateOnly DueOn, DateTime? DoneAt, string? Result);

public sealed record ConcernPersonRow(Guid LinkId, string Name, PartPlayed Part, Awareness? Awareness, string? Outcome, string? Who, Guid? PupilId, Guid? GuardianId);

/// <summary>The whole record, as somebody who may see it reads it.</summary>
public sealed record ConcernPage(
    Concern Concern, string Account, string? ChildsWords, string? Wishes, string? Place, string Reporter, string WhoCanSee,
    IReadOnlyList<ConcernPersonRow> People, IReadOnlyList<ConcernActionRow> Actions, IReadOnlyList<ConcernMoment> Story,
    Keeping Keeping, bool IsOverdue, Actor Viewer, RecordPage Record)
{
    public string? SinceWhen { get; init; }

    /// <summary>The child's part of a concern about an adult, where the viewer may see it.</summary>
    public IReadOnlyList<string> ChildParts { get; init; } = [];

    /// <summary>Whether a child on it was too young for the place, by the rule of that day.</summary>
    public IReadOnlyList<string> Underage { get; init; } = [];

    /// <summary>What it asks whoever handles it to think of.</summary>
    public IReadOnlyList<ConcernPrompt> Prompts { get; init; } = [];

    public IReadOnlyList<ConcernPolicy> Policies { get; init; } = [];

    /// <summary>How long it took until somebody told (WD66).</summary>
    public string Told => Concern.DaysToTell switch { 0 => "the same day", 1 => "a day later", var days => $"{days} days later" };

    /// <summary>The questions its tags answer.</summary>
    public IEnumerable<IGrouping<TagGroup, ConcernTag>> Tags => Concern.TagsNow.GroupBy(tag => tag.Group());

    public static async Task<ConcernPage> ReadAsync(
        SchoolDb db, Vault vault, Concern concern, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var names = await db.NamesAsync(
            concern.Entries.Select(entry => entry.ById)
                .Concat(concern.Actions.SelectMany(action => (Guid[])[action.OwnerId, action.GivenById, action.DoneById ?? action.OwnerId]))
                .Concat(concern.Acknowledgements.Select(acknowledgement => acknowledgement.ById))
                .Concat(concern.Closures.SelectMany(closure => (Guid[])[closure.ClosedById, closure.ReopenedById ?? closure.ClosedById]))
                .Concat(concern.People.Where(person => person.PersonId is not null).Select(person => person.PersonId!.Value))
                .Concat(RecordStory.People(concern))
                .Append(concern.ReporterId),
            cancel);
        var pupilIds = concern.People.Where(person => person.PupilId is not null).Select(person => person.PupilId!.Value).ToList();
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupilIds.Contains(pupil.Id)).ToDictionaryAsync(pupil => pupil.Id, cancel);
        var guardianIds = concern.People.Where(person => person.GuardianId is not null).Select(person => person.GuardianId!.Value).ToList();
        var guardians = await db.Guardians.AsNoTracking().Where(guardian => guardianIds.Contains(guardian.Id)).ToDictionaryAsync(guardian => guardian.Id, guardian => guardian.Name, cancel);
        var childParts = concern.ChildParts.Select(part => part.ChildConcernId).ToList();
        var ways = (await db.Settings.AsNoTracking().SingleOrDefaultAsync(settings => settings.SchoolId == concern.SchoolId, cancel))?.Ways ?? Presets.Default;
        return new ConcernPage(
            concern,
            vault.Open(concern.Account, concern.Id),
            vault.OpenIfAny(concern.ChildsWords, concern.Id),
            vault.OpenIfAny(concern.Wishes, concern.Id),
            vault.OpenIfAny(concern.Place, concern.Id),
            names[concern.ReporterId],
            WhoSees(concern),
            [.. concern.PeopleNow.Select(person => new ConcernPersonRow(
                person.Id, NameOf(person), person.PartPlayed, person.Awareness, vault.OpenIfAny(person.Outcome, concern.Id), LinkPage.WhoOf(vault, concern, person).Said, person.PupilId, person.GuardianId))
                .OrderBy(row => row.Part).ThenBy(row => row.Name, StringComparer.CurrentCulture)],
            [.. concern.Actions.OrderBy(action => action.DueOn).Select(action => new ConcernActionRow(
                action.Id, vault.Open(action.Task, action.Id), names[action.OwnerId], action.DueOn, action.DoneAt, vault.OpenIfAny(action.Result, action.Id)))],
            [.. StoryOf(concern, vault, names).Concat(RecordStory.Of(concern, vault, names)).Concat(await LetterStory.ReadAsync(db, concern, cancel)).OrderBy(moment => moment.At)],
            await ConcernKeeping.ReadAsync(db, vault, concern, viewer, cancel),
            concern.Status == ConcernStatus.Raised && concern.AcknowledgeBy < clock.Now,
            viewer,
            await RecordPage.ReadAsync(db, vault, concern, viewer, clock.Now, cancel))
        {
            SinceWhen = vault.OpenIfAny(concern.SinceWhen, concern.Id),
            Underage = await UnderageLook.ReadAsync(db, vault, concern, pupils, viewer, cancel),
            Policies = await ConcernPolicy.ReadAsync(db, concern, viewer, cancel),
            Prompts = await ConcernPrompts.ReadAsync(db, concern, pupils, ways, viewer, cancel),
            ChildParts = await db.Concerns.AsNoTracking().Where(Concern.VisibleTo(viewer)).Where(each => childParts.Contains(each.Id)).Select(each => each.Code).ToListAsync(cancel),
        };

        string NameOf(ConcernPerson person) => person switch
        {
            { PupilId: { } id } => pupils[id].Name,
            { PersonId: { } id } => names[id],
            { GuardianId: { } id } => guardians[id],
            _ => vault.Open(person.Words!, concern.Id),
        };
    }

    /// <summary>The roles and the number of persons, never the names of those kept from it.</summary>
    private static string WhoSees(Concern concern)
    {
        var roles = concern.SeeingRoles.Select(role => role.Title().ToLowerInvariant()).ToList();
        return $"The {roles.Humanize("and")} can see this.";
    }

    private static string TitleOf(ConcernEntry entry) => entry.HappenedOn is { } on ? $"{entry.Kind.Words()} of {on.Shortly()}" : entry.Kind.Words();

    private static string WordsOf(ConcernEntry entry, Vault vault) =>
        (vault.OpenIfAny(entry.Present, entry.Id) is { } present ? $"There: {present}\n\n" : "") + vault.Open(entry.Words, entry.Id);

    private static IEnumerable<ConcernMoment> StoryOf(Concern concern, Vault vault, IReadOnlyDictionary<Guid, string> names)
    {
        yield return new(concern.RaisedAt, "Logged", names[concern.ReporterId], null);
        foreach (var acknowledgement in concern.Acknowledgements) yield return new(acknowledgement.At, "Acknowledged", names[acknowledgement.ById], null);
        foreach (var entry in concern.Entries) yield return new(entry.At, TitleOf(entry), names[entry.ById], WordsOf(entry, vault));
        foreach (var action in concern.Actions)
        {
            yield return new(action.GivenAt, $"Action for {names[action.OwnerId]}", names[action.GivenById], vault.Open(action.Task, action.Id));
            if (action.DoneAt is { } done) yield return new(done, "Action done", names[action.DoneById!.Value], vault.OpenIfAny(action.Result, action.Id));
        }

        foreach (var closure in concern.Closures)
        {
            var words = $"{vault.Open(closure.Summary, concern.Id)}\n\n{vault.Open(closure.FollowUp, concern.Id)}\n\n"
                + $"{closure.Referral.Words()}, because: {vault.Open(closure.Reason, concern.Id)}"
                + (vault.OpenIfAny(closure.BehaviourReference, concern.Id) is { } behaviour ? $"\n\nIn the behaviour record: {behaviour}" : "");
            yield return new(closure.ClosedAt, $"Closed: {closure.Outcome.Words().ToLowerInvariant()}", names[closure.ClosedById], words);
            if (closure.ReopenedAt is { } reopened) yield return new(reopened, "Reopened", names[closure.ReopenedById!.Value], vault.OpenIfAny(closure.ReopeningReason, concern.Id));
        }
    }
}
