using Humanizer;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>A name as it was typed, and whom the product takes it for: at most one pupil, or the adults of that name.</summary>
public sealed record RecognisedName(PartPlayed Part, string Typed, IReadOnlyList<Pupil> Pupils, IReadOnlyList<Person> Adults)
{
    /// <summary>Two children of one name are not told apart by guessing: the words are kept, and whoever handles it decides.</summary>
    public Guid? PupilId => Adults.Count == 0 && Pupils.Count == 1 ? Pupils[0].Id : null;

    public string Words => PupilId is not null ? $"{Typed} (on the roll)" : Adults.Count > 0 ? $"{Typed} (an adult here)" : Typed;
}

/// <summary>
/// What a filled-in front door comes to: the people recognised in it and the way it will take. Worked out afresh for the check page
/// and again at the sending, so that a change between the two is not missed.
/// </summary>
public sealed record ConcernDraft(IReadOnlyList<RecognisedName> Names, IReadOnlyList<Person> About, ConcernRoute Route)
{
    public string WhoWillSee
    {
        get
        {
            var roles = Route.Audience.Select(role => role.Title().ToLowerInvariant()).ToList();
            var seen = Route.Recipients.Count == 0
                ? $"Nobody is appointed yet to receive this. It will be kept sealed for the {roles.Humanize("or")}. Tell one of them in person today."
                : $"This will be seen by the {roles.Humanize("and")}, and by nobody else.";
            return About.Count == 0 ? seen : $"{seen} {About.Select(person => person.Name).Humanize("and")} will not see it, whatever their role.";
        }
    }

    public static async Task<ConcernDraft> MakeAsync(SchoolDb db, Vault vault, ConcernForm form, Actor reporter, DateTime at, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(at);
        var adults = await db.AdultsAndNewcomersAsync(reporter.SchoolId, today, cancel);
        var names = new List<RecognisedName>();
        foreach (var typed in ConcernForm.Lines(form.Targets)) names.Add(await RecogniseAsync(db, PartPlayed.Target, typed, adults, reporter.SchoolId, today, cancel));
        foreach (var typed in ConcernForm.Lines(form.Alleged)) names.Add(await RecogniseAsync(db, PartPlayed.Alleged, typed, adults, reporter.SchoolId, today, cancel));

        // An adult named as the one who may have done it is what the concern is about, whichever box their name was put in.
        var about = names.Where(name => name.Part == PartPlayed.Alleged).SelectMany(name => name.Adults)
            .Concat(adults.Where(adult => form.AboutAdult == true && adult.Id == form.AdultId))
            .DistinctBy(adult => adult.Id).ToList();

        // What somebody is counts for the day, though they have gone home for good since, and what they are to be counts too; who receives it must be here.
        var held = await db.RolesHeldOrToComeAsync(reporter.SchoolId, today, cancel);
        var holders = await db.RoleHoldersAsync(reporter.SchoolId, at, cancel);
        var named = about.Select(adult => new NamedAdult(
            adult.Id, adult.Employer, held.Where(holder => holder.PersonId == adult.Id).Select(holder => holder.Role).ToHashSet())).ToList();
        if (form.AboutAdult == true && form.AdultId is null) named.Add(new NamedAdult(null, Employer.School, new HashSet<Role>()));

        // Whoever a name may mean counts here: a tie with either of two children of one name keeps out.
        var children = new ChildrenNamed([.. names.SelectMany(name => name.Pupils)], [.. names.Where(name => name.PupilId is null).Select(name => name.Typed)]);
        var route = Routing.For(named, holders, await db.RouteDayAsync(vault, reporter.SchoolId, today, children, cancel));

        // Only somebody who sees it anyway, and is here: a wish of the reporter lets nobody in.
        var wished = holders.Where(holder => holder.Role == form.First && route.Audience.Contains(holder.Role) && route.Present.Contains(holder.PersonId)).Select(holder => holder.PersonId);
        return new ConcernDraft(names, about, route with { Recipients = [.. route.Recipients.Union(wished)] });
    }

    internal static async Task<RecognisedName> RecogniseAsync(
        SchoolDb db, PartPlayed part, string typed, IEnumerable<Person> adults, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        var called = adults.Where(adult => adult.IsCalled(typed)).ToList();
        return new RecognisedName(part, typed, await db.PupilsCalledAsync(schoolId, typed, today, cancel), called);
    }
}
