using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Oversight;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Policies;
using SchoolSocial.Web.Tests.SignIn;

namespace SchoolSocial.Web.Tests.Oversight;

/// <summary>OVE-18 to OVE-21: the pack for an inspector.</summary>
public sealed class PackTests
{
    [Fact]
    public async Task OVE_18_One_press_makes_a_pack_with_an_index_and_it_is_on_record_who_made_it_and_why()
    {
        using var school = new Unhurried();
        var head = await school.As(Role.Headteacher);
        await head.PolicyInForce("Social media policy");
        for (var number = 0; number < 3; number++) await school.Given.ConcernAsync(Role.Teacher);
        var made = await AskAsync(head);
        made.Text.ShouldContain("0 of 8 parts are made");
        made.Text.ShouldContain("Policies in force, with their signatures: being made");
        (await head.Open($"{made.Address}/print")).Location.ShouldBe(made.Address, "not before it is finished");

        (await Turn(school)).ShouldBeTrue();
        (await Turn(school)).ShouldBeFalse("each part once");
        var pack = await head.See(made.Address);
        var index = pack.Html.QuerySelectorAll("nav[aria-labelledby='pack-index'] a").Select(link => (link.TextContent, link.GetAttribute("href")!)).ToList();
        index.Select(each => each.TextContent).ShouldBe(InspectionPack.Parts.Select(part => part.Words()));
        index.ShouldAllBe(each => pack.Html.GetElementById(each.Item2.Substring(1)) != null);
        pack.Text.ShouldContain("Social media policy");
        Cell(pack, "Policies in force", "Social media policy", 2).ShouldStartWith("20 Nov 2026");
        Cell(pack, "What happened", "A parent or someone else posted about us", 1).ShouldBe("3");
        (await head.See($"{made.Address}/print")).Html.QuerySelectorAll("table").Length.ShouldBe(pack.Html.QuerySelectorAll("table").Length);

        var dsl = await school.As(Role.Dsl);
        var list = await dsl.See("/oversight/packs");
        list.Text.ShouldContain("Helen Ashworth");
        list.Text.ShouldContain("The visit of Tuesday");
        list.Html.QuerySelectorAll("main tbody a").ShouldBeEmpty("it is the head's own");
        (await dsl.Open(made.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await dsl.Open($"{made.Address}/print")).Status.ShouldBe(HttpStatusCode.NotFound);
        var acts = await school.With(db => db.AuditEntries.Where(entry => entry.RootKind == nameof(InspectionPack)).OrderBy(entry => entry.Position).Select(entry => entry.Action).ToListAsync());
        acts.ShouldBe(["inspection-pack.asked-for", .. Enumerable.Repeat("inspection-pack.part-made", 7), "inspection-pack.finished", "inspection-pack.opened", "inspection-pack.opened"]);
    }

    [Theory]
    [InlineData("", "Say what it is for")]
    public async Task OVE_18_A_pack_needs_a_reason(string reason, string error)
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        var answer = await dsl.Press(await dsl.See("/oversight/packs/new"), "Make the pack", ("Reason", reason));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldBe([error]);
        (await school.With(db => db.InspectionPacks.CountAsync())).ShouldBe(0);
    }

    /// <summary>A node that dies leaves its lease and the parts it has made. After the lease has run out another goes on where it stopped.</summary>
    [Fact]
    public async Task OVE_19_A_pack_whose_maker_was_killed_is_gone_on_with_and_no_part_is_made_twice()
    {
        using var school = new Unhurried();
        var head = await school.As(Role.Headteacher);
        var made = await AskAsync(head);
        await school.With(async db =>
        {
            await using var scope = school.Services.CreateAsyncScope();
            var vault = scope.ServiceProvider.GetRequiredService<Vault>();
            var pack = await db.InspectionPacks.Include(each => each.Sections).SingleAsync();
            foreach (var part in InspectionPack.Parts.Take(3))
            {
                var section = Guid.CreateVersion7();
                pack.Add(section, part, vault.Seal(PackContent.Of(new PackTable("Made before the fall", ["What"], [["kept"]])).Write(), section), school.Time.Now);
                await db.SaveChangesAsync();
            }

            db.Add(new Lease { Name = "packs", Holder = "a node that died", UntilAt = school.Time.Now.AddMinutes(2) });
            await db.SaveChangesAsync();
        });
        (await head.See(made.Address)).Text.ShouldContain("3 of 8 parts are made");
        (await Turn(school)).ShouldBeFalse("the dead node's lease still runs");
        school.Time.Pass(TimeSpan.FromMinutes(3));
        (await Turn(school)).ShouldBeTrue();
        var pack = await head.See(made.Address);
        pack.Html.QuerySelectorAll("caption").Count(caption => caption.TextContent == "Made before the fall").ShouldBe(3);
        var parts = await school.With(db => db.Set<PackSection>().OrderBy(section => section.MadeAt).ThenBy(section => section.Part).Select(section => section.Part).ToListAsync());
        parts.ShouldBe(InspectionPack.Parts);
    }

    [Fact]
    public async Task OVE_20_Who_is_kept_from_a_concern_gets_the_pack_of_a_school_where_it_never_was()
    {
        using var without = new School();
        await DecideAsync(without, await without.Given.ConcernAsync(Role.Teacher), "We looked into it.");
        using var with = await without.CopyAsync();
        for (var number = 0; number < 3; number++) await with.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var kept = await with.Given.ConcernAsync(Role.Teacher);
        await DecideAsync(with, kept, "The head's own family is in it.");
        await KeepOutAsync(with, kept);
        var packs = new List<string>();
        foreach (var school in (School[])[without, with])
        {
            var head = await school.As(Role.Headteacher);
            var made = await AskAsync(head);
            await Turn(school);
            packs.Add((await head.See(made.Address)).Text.Replace(made.Address[^8..], "", StringComparison.Ordinal));
        }

        packs[0].ShouldContain("We looked into it");
        packs[1].ShouldBe(packs[0]);
    }

    [Fact]
    public async Task OVE_20_A_pack_is_out_of_date_once_its_maker_is_kept_from_something_in_it_or_after_thirty_days()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var (first, dsls) = (await AskAsync(head), await school.As(Role.Dsl));
        var theirs = await AskAsync(dsls);
        await Turn(school);
        (await head.See(first.Address)).Text.ShouldContain("What is in it");
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await KeepOutAsync(school, concern);
        var refused = await head.See(first.Address);
        refused.Text.ShouldContain("out of date");
        refused.Html.QuerySelectorAll("table").ShouldBeEmpty();
        (await head.Open($"{first.Address}/print")).Location.ShouldBe(first.Address);
        (await dsls.See(theirs.Address)).Text.ShouldContain("What is in it", customMessage: "nothing was hidden from them");

        // The one made now knows nothing of it, and is whole.
        var again = await AskAsync(await school.As(Role.Headteacher));
        await Turn(school);
        head = await school.As(Role.Headteacher);
        (await head.See(again.Address)).Text.ShouldContain("What is in it");
        school.Time.Pass(TimeSpan.FromDays(InspectionPack.KeptDays));
        (await (await school.As(Role.Headteacher)).See(again.Address)).Text.ShouldContain("out of date");
    }

    /// <summary>The head has gone; the safeguarding lead acts as head for a while, and reads what is about staff only then.</summary>
    [Theory]
    [InlineData("2026-11-20", "it ends tonight")]
    [InlineData("2026-11-19", "its end is dated back to before the pack was made")]
    public async Task OVE_20_A_pack_is_out_of_date_once_a_role_that_its_maker_held_then_has_ended(string lastDay, string why)
    {
        using var school = new School();
        await school.EndAppointment(Role.Headteacher, new DateOnly(2026, 11, 1));
        await school.Appoint(Role.Dsl, Role.ActingHead, new DateOnly(2026, 11, 2));
        await DecideAsync(school, await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant), "The assistant was spoken to.");
        var lead = await school.As(Role.Dsl);
        var made = await AskAsync(lead);
        await Turn(school);
        (await lead.See(made.Address)).Text.ShouldContain("was spoken to");

        school.Time.Pass(TimeSpan.FromMinutes(5));
        await school.With(async db =>
        {
            var acting = await db.Appointments.SingleAsync(held => held.PersonId == SchoolStory.PersonId(Role.Dsl) && held.Role == Role.ActingHead);
            acting.End(DateOnly.Parse(lastDay, CultureInfo.InvariantCulture), SchoolStory.Actor(Role.Chair), school.Time.Now);
            await db.SaveChangesAsync();
        });
        school.Time.Pass(TimeSpan.FromDays(1));
        lead = await school.As(Role.Dsl);
        var refused = await lead.See(made.Address);
        refused.Text.ShouldContain("out of date", customMessage: why);
        refused.Text.ShouldNotContain("was spoken to");
        (await lead.Open($"{made.Address}/print")).Location.ShouldBe(made.Address);

        // What they ask for as lead alone is whole: the role had ended before.
        var again = await AskAsync(lead);
        await Turn(school);
        (await lead.See(again.Address)).Text.ShouldContain("What is in it");
    }

    [Fact]
    public async Task OVE_20_Whoever_no_longer_holds_the_role_gets_no_pack()
    {
        using var school = new School();
        var made = await AskAsync(await school.As(Role.DeputyDsl));
        await school.With(async db =>
        {
            var held = await db.Appointments.SingleAsync(each => each.PersonId == SchoolStory.PersonId(Role.DeputyDsl));
            held.End(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        await Turn(school);
        (await school.With(db => db.InspectionPacks.SingleAsync())).StoppedAt.ShouldNotBeNull(made.Address);
        (await school.With(db => db.Set<PackSection>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task OVE_21_Decisions_are_shown_with_their_reasons_and_without_people()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        await DecideAsync(school, concern, "Olivia Hughes and her father (07700 900123) asked us, and Amelia Hart agreed. No sign of harm.");
        var head = await school.As(Role.Headteacher);
        var made = await AskAsync(head);
        await Turn(school);
        var row = (await head.See(made.Address)).Html.QuerySelectorAll("section:has(#decisions) tbody tr").Single();
        Page.Plain(row.TextContent).ShouldContain("█████ █████ and her father (█████) asked us, and █████ █████ agreed. No sign of harm.");
        Page.Plain(row.TextContent).ShouldContain("Designated safeguarding lead");
        foreach (var name in (string[])["Olivia", "Hughes", "Amelia", "Hart", "Pritchard"]) row.TextContent.ShouldNotContain(name);
    }

    private static async Task<Page> AskAsync(Visitor visitor) => await visitor.Follow(
        await visitor.Press(await visitor.See("/oversight/packs/new"), "Make the pack", ("Reason", "The visit of Tuesday")));

    private static async Task DecideAsync(School school, Concern concern, string reason)
    {
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/decisions/new"), "Record this decision", ("Form.Kind", "NotReferred"), ("Form.Reason", reason)));
    }

    private static Task KeepOutAsync(School school, Concern kept) => school.With(async db =>
    {
        var concern = await db.Concerns.Include(each => each.Exclusions).Include(each => each.Audience).SingleAsync(each => each.Id == kept.Id);
        concern.Exclude(Guid.CreateVersion7(), SchoolStory.PersonId(Role.Headteacher), ExclusionReason.TooClose, null, SchoolStory.Actor(Role.Dsl), school.Time.Now);
        await db.SaveChangesAsync();
    });

    private static string Cell(Page page, string table, string row, int at) => Page.Plain(page.Html.QuerySelectorAll("main table").Single(each => each.QuerySelector("caption")!.TextContent == table)
        .QuerySelectorAll("tbody tr").Single(each => each.QuerySelector("th")!.TextContent == row).Children[at].TextContent);

    /// <summary>A school whose jobs have their turns only when a test gives them one.</summary>
    private sealed class Unhurried : School
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                foreach (var job in services.Where(each => each.ServiceType == typeof(IHostedService) && each.ImplementationFactory is not null).ToList()) services.Remove(job);
            });
        }
    }

    private static Task<bool> Turn(School school) => school.Services.GetRequiredService<PackJob>().RunOnceAsync(default);
}
