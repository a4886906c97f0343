using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>"Can we post this?" in three pages: where and who; the words and the picture; the answer, which is kept as a receipt.</summary>
[Authorize(Can.CheckPosts)]
public sealed class PostsController(SchoolDb db, SchoolClock clock, Vault vault, PostAsk ask) : SchoolController
{
    private const string Who = "New";
    private const int Most = 50;

    [HttpGet("/posts")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var seesAll = Actor.SeesAllPosts();
        var mine = await RowsAsync(db.Posts.Where(post => post.SchoolId == Actor.SchoolId && post.AuthorId == Actor.PersonId), cancel);
        var waiting = Actor.May(Can.ApprovePosts) ? await RowsAsync(db.PostsVisibleTo(Actor, seesAll).Where(post => post.Status == PostStatus.Waiting && post.AuthorId != Actor.PersonId), cancel) : [];
        var all = seesAll ? await RowsAsync(db.PostsVisibleTo(Actor, seesAll).Where(post => post.AuthorId != Actor.PersonId && post.Status != PostStatus.Waiting), cancel) : [];
        return View(new PostsPage(mine, waiting, all, seesAll));
    }

    [HttpGet("/posts/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(Who, await ask.WhoAsync(new PostCheckForm { Id = Guid.CreateVersion7() }, Actor, cancel));

    /// <summary>From the first page to the second; or the first again with another class on it.</summary>
    [HttpPost("/posts/new")]
    public async Task<IActionResult> Words([Bind(Prefix = "Form")] PostCheckForm form, string? step, CancellationToken cancel)
    {
        var page = await ask.WhoAsync(form, Actor, cancel);
        if (step is "class" or "who")
        {
            ModelState.Clear();
            form.OtherClass = null;
            return View(Who, page);
        }

        if (!ModelState.Accepts(new PostWhoValidator(page.Places, page.ChildIds, page.AdultIds), form)) return Unaccepted(Who, page);
        ModelState.Clear();
        return View("Words", await ask.WordsAsync(form, Actor, null, cancel));
    }

    /// <summary>Looks at it all and keeps the receipt, whatever came out.</summary>
    [HttpPost("/posts")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] PostCheckForm form, CancellationToken cancel)
    {
        var who = await ask.WhoAsync(form, Actor, cancel);
        if (!ModelState.Accepts(new PostWhoValidator(who.Places, who.ChildIds, who.AdultIds), form)) return Unaccepted(Who, who);
        if (await db.Posts.Where(post => post.SchoolId == Actor.SchoolId && post.AuthorId == Actor.PersonId && post.Id == form.Id).Select(post => post.Code).SingleOrDefaultAsync(cancel) is { } sent) return Redirect($"/posts/{sent}");
        var place = who.Places.First(each => each.Id == form.PlaceId);
        var draft = form.ToDraft(place);
        if (!ModelState.Accepts(new PostWordsValidator(), form)) return Unaccepted("Words", await ask.WordsAsync(form, Actor, null, cancel));
        var (verdict, standings) = await ask.LookAsync(draft, place, Actor.SchoolId, cancel);

        // A word that may be a name is asked about on the same page, once; leaving it unanswered is an answer too.
        if (verdict.Faults.Any(fault => fault.Kind == PostFaultKind.MaybeName && !Request.Form.ContainsKey("asked")))
        {
            return Unaccepted("Words", await ask.WordsAsync(form, Actor, verdict, cancel));
        }

        var said = verdict.Hits.Where(hit => !hit.IsCertain && draft.NotChildren.Contains(hit.Written)).Select(hit => hit.Written).Distinct(StringComparer.OrdinalIgnoreCase);
        var post = Post.Check(form.Id, draft, verdict, new SealedPost(
            vault.Seal(draft.Caption ?? "", form.Id), vault.SealIfAny(draft.Link, form.Id), vault.Seal(DecidedOn.Write(draft, verdict, RulesOf(place, standings), standings.People), form.Id),
            [.. said.Select(word => vault.Seal(word, form.Id))]), place.Approval, Actor, clock.Now);
        db.Add(post);
        await NoteProbingAsync(post, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved("Words", await ask.WordsAsync(form, Actor, null, cancel));
        return Redirect($"/posts/{post.Code}");
    }

    [HttpGet("/posts/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        return View(await ReceiptPage.ReadAsync(db, vault, post, Actor, cancel));
    }

    private static IReadOnlyList<string> RulesOf(PostPlace place, PictureStandings standings) =>
        place.Account is null ? standings.Rules : [.. standings.Rules, $"{place.Account.Name}: {place.Approval.Words()}"];

    /// <summary>PST-09: one child after another, each alone and never posted. Those who may know who is protected learn nothing by it.</summary>
    private async Task NoteProbingAsync(Post post, CancellationToken cancel)
    {
        if (Actor.May(Can.ReadConsents) || post.Children.Count != 1) return;
        var since = clock.Now.AddDays(-Probe.Days);
        var pictured = await db.Posts.AsNoTracking()
            .Where(other => other.SchoolId == Actor.SchoolId && other.AuthorId == Actor.PersonId && other.CheckedAt > since && other.PublishedOn == null)
            .SelectMany(other => other.Children).Select(child => new { child.PostId, child.PupilId }).ToListAsync(cancel);
        var alone = pictured.GroupBy(child => child.PostId).Where(children => children.Count() == 1).Select(children => children.First().PupilId);
        var count = alone.Append(post.Children[0].PupilId).Distinct().Count();
        if (Probe.IsOne(count) && !await db.Probes.AnyAsync(probe => probe.SchoolId == Actor.SchoolId && probe.PersonId == Actor.PersonId && probe.NotedAt > since, cancel))
        {
            db.Add(Probe.Note(Actor.SchoolId, Actor.PersonId, count, clock.Now));
        }
    }

    private async Task<List<PostListRow>> RowsAsync(IQueryable<Post> posts, CancellationToken cancel)
    {
        var found = await posts.AsNoTracking().OrderByDescending(post => post.CheckedAt).Take(Most)
            .Select(post => new { post.Code, post.ChannelId, post.AccountId, post.Status, post.AuthorId, post.CheckedAt, post.PublishedOn }).ToListAsync(cancel);
        var places = await PostPlaces.NamesAsync(db, Actor.SchoolId, found.Select(post => post.AccountId), cancel);
        var people = await db.NamesAsync(found.Select(post => post.AuthorId), cancel);
        return [.. found.Select(post => new PostListRow(post.Code, places(post.ChannelId, post.AccountId), post.Status, people.GetValueOrDefault(post.AuthorId, ""), post.CheckedAt, post.PublishedOn))];
    }
}
