using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Accounts;
using SchoolSocial.Web.Features.Policies;
using SchoolSocial.Web.Features.Posts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Search;

/// <summary>What was found, what kind of thing it is, and its page.</summary>
public sealed record FoundThing(string Kind, string Words, string Href);

/// <summary>
/// Each room is asked through its own rule of who sees what (OVE-08). A reference finds what bears it exactly; words find names, handles
/// and titles that hold them. Sealed words are not searched.
/// </summary>
public sealed record SearchPage(string? Words, IReadOnlyList<FoundThing> Found, bool HasMore)
{
    public const int WordsMaxLength = 200;
    private const int Shortest = 2;
    private const int OfEach = 10;

    public static async Task<SearchPage> ReadAsync(SchoolDb db, Actor viewer, string? typed, DateTime now, CancellationToken cancel)
    {
        var words = PlainText.Tidy(typed);
        if (words is null || words.Length is < Shortest or > WordsMaxLength) return new SearchPage(null, [], false);
        var found = new List<FoundThing>();
        var code = Reference.Tidy(words) ?? words;
        if (viewer.May(Can.HandleConcerns)) found.AddRange(await CodesAsync(db.ConcernsVisibleTo(viewer).Where(concern => concern.Code == code).Select(concern => concern.Code), "Concern", "/concerns/{0}"));
        found.AddRange(await CodesAsync(db.Concerns.Where(Concern.ReportedBy(viewer)).Where(concern => concern.Code == code).Select(concern => concern.Code), "Concern I reported", "/concerns/{0}/receipt"));
        found.AddRange(await CodesAsync(db.DiaryVisibleTo(viewer).Where(entry => entry.Code == code).Select(entry => entry.Code), "Message or request", "/diary/{0}"));
        if (viewer.May(Can.CheckPosts)) found.AddRange(await CodesAsync(db.PostsVisibleTo(viewer, viewer.SeesAllPosts()).Where(post => post.Code == code).Select(post => post.Code), "Post", "/posts/{0}"));
        found.AddRange(await NamedAsync(db, viewer, words, code, now, cancel));
        return new SearchPage(words, found, found.GroupBy(thing => thing.Kind).Any(kind => kind.Count() >= OfEach));

        async Task<IEnumerable<FoundThing>> CodesAsync(IQueryable<string> codes, string kind, string href) =>
            (await codes.Take(OfEach).ToListAsync(cancel)).Select(each => new FoundThing(kind, each, href.Replace("{0}", each, StringComparison.Ordinal)));
    }

    private static async Task<List<FoundThing>> NamedAsync(SchoolDb db, Actor viewer, string words, string code, DateTime now, CancellationToken cancel)
    {
        var found = new List<FoundThing>();
        var name = PlainText.Normalise(words);
        var part = HandleSearch.Pattern(words);
        if (viewer.May(Can.UseAccounts))
        {
            var accounts = await (await db.AccountsVisibleToAsync(viewer, now, cancel)).AsNoTracking()
                .Where(account => account.Code == code || account.NormalisedName.Contains(name) || EF.Functions.Like(account.Handle, part, HandleSearch.Escape))
                .OrderBy(account => account.NormalisedName).Take(OfEach).Select(account => new { account.Code, account.Name, account.Handle }).ToListAsync(cancel);
            found.AddRange(accounts.Select(account => new FoundThing("Account", $"{account.Name} ({account.Handle})", $"/accounts/{account.Code}")));
        }

        var policies = await db.PoliciesOpenTo(viewer, PolicyController.SeesDraftsOf(viewer)).AsNoTracking()
            .Where(policy => policy.Code == code || EF.Functions.Like(policy.Title, part, HandleSearch.Escape))
            .OrderBy(policy => policy.Title).Take(OfEach).Select(policy => new { policy.Code, policy.Title }).ToListAsync(cancel);
        found.AddRange(policies.Select(policy => new FoundThing("Policy", policy.Title, $"/policies/{policy.Code}")));
        if (viewer.May(Can.ReadPeople))
        {
            var adults = await db.AdultsVisibleTo(viewer).Called(words).AsNoTracking().OrderBy(person => person.NormalisedName).Take(OfEach).ToListAsync(cancel);
            found.AddRange(adults.Select(person => new FoundThing("Adult", person.Name, $"/people/{person.Id}")));
        }

        if (viewer.May(Can.ReadPupils))
        {
            var pupils = await db.PupilsOf(viewer).Called(words).AsNoTracking().OrderBy(pupil => pupil.NormalisedName).Take(OfEach).ToListAsync(cancel);
            found.AddRange(pupils.Select(pupil => new FoundThing("Pupil", pupil.Name, $"/people/pupils/{pupil.Id}")));
        }

        return found;
    }
}
