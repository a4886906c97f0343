using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Undertakings;

/// <summary>Rules UND-08 to UND-12, UND-50 and UND-51: a declared tie keeps somebody from a concern, however the child got onto it and whichever came first.</summary>
public sealed class KeptApartTests
{
    private const string Nephew = "Kamil Nowak";

    public enum Way
    {
        /// <summary>Named in the form that everybody uses; so does a follower who resembles a pupil.</summary>
        Logged,
        Added,
        AddedByThem,
        Matched,
        OneOfTwoOfThatName,
        ChildPart,
    }

    public enum Order
    {
        TieFirst,
        ConcernFirst,

        /// <summary>The tie was declared in words that the roll does not know, and whoever advises found the child at last.</summary>
        MatchedToTheRollAtLast,
    }

    public static TheoryData<Way, Order> Table
    {
        get
        {
            var table = new TheoryData<Way, Order>();
            foreach (var way in Enum.GetValues<Way>())
            {
                foreach (var order in Enum.GetValues<Order>()) table.Add(way, order);
            }

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task UND_08_A_declared_aunt_is_kept_from_it_however_and_whenever_he_is_named(Way way, Order order)
    {
        using var school = new School();
        if (way == Way.OneOfTwoOfThatName) await AnotherOfThatName(school);
        var aunt = await school.As(Role.Dsl);
        if (order == Order.TieFirst) await aunt.Declare(Nephew);
        if (order == Order.MatchedToTheRollAtLast) await aunt.Declare("Kami from number 9");
        var code = await Named(school, way, aunt);
        if (order != Order.TieFirst) (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.OK);
        if (order == Order.ConcernFirst) await aunt.Declare(Nephew);
        if (order == Order.MatchedToTheRollAtLast) await Match(school);

        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await aunt.See("/concerns")).Text.ShouldNotContain(code);
        (await aunt.See("/")).Text.ShouldNotContain(code);
        (await KeptFrom(school, code)).ShouldBe([(SchoolStory.PersonId(Role.Dsl), ExclusionReason.Declared)]);
        var deputy = await school.As(Role.DeputyDsl);
        (await deputy.See($"/concerns/{code}/actions/new")).Html.QuerySelectorAll("option").ShouldNotContain(option => option.TextContent == SchoolStory.NameOf(Role.Dsl));
        (await Told(school, code, Role.DeputyDsl)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task UND_09_What_was_in_their_hands_goes_on_to_those_told_or_to_the_next_in_line()
    {
        using var school = new School();
        var code = await Logged(school, ("Form.Targets", Nephew));
        var risk = await Logged(school, ("Form.Targets", Nephew), ("Form.AtRisk", "Yes"));
        var dsl = await school.As(Role.Dsl);
        foreach (var each in (string[])[code, risk]) await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{each}"), "Acknowledge this concern"));
        (await Told(school, code, Role.DeputyDsl)).ShouldBeEmpty();
        (await Told(school, risk, Role.DeputyDsl)).ShouldBe([NoticeKind.ConcernAtRisk]);
        await dsl.Declare(Nephew);
        (await Told(school, code, Role.DeputyDsl)).ShouldBe([NoticeKind.ConcernRaised]);
        (await Told(school, code, Role.Headteacher)).ShouldBeEmpty();
        (await Told(school, risk, Role.DeputyDsl)).ShouldBe([NoticeKind.ConcernAtRisk, NoticeKind.ConcernToTakeOn]);
        (await (await school.As(Role.DeputyDsl)).See("/")).Text.ShouldContain("A concern needs somebody else to go on with it");

        // One after the other is kept from it; the last of the line still sees it.
        var deputy = await school.As(Role.DeputyDsl);
        await deputy.Declare(Nephew);
        (await Told(school, code, Role.Headteacher)).ShouldBe([NoticeKind.ConcernRaised]);
        await (await school.As(Role.Headteacher)).Declare(Nephew);
        (await Told(school, code, Role.AuthorityContact)).ShouldBe([NoticeKind.ConcernRaised]);
        (await (await school.As(Role.AuthorityContact)).Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task UND_11_An_ended_tie_lets_nobody_back_in_and_one_that_holds_is_not_overruled()
    {
        using var school = new School();
        var aunt = await school.As(Role.Dsl);
        await aunt.Declare(Nephew);
        var code = await Logged(school, ("Form.Targets", Nephew));
        var deputy = await school.As(Role.DeputyDsl);
        var back = (await deputy.See($"/concerns/{code}/sight")).Html.QuerySelector("a[href$='/readmission']")!.GetAttribute("href")!;
        (await deputy.Press(await deputy.See(back), "Stop keeping them from it", ("Form.Reason", "I know her."))).Errors.ShouldBe(["What the school has on record still keeps them from it."]);
        await aunt.Follow(await aunt.Press(await aunt.See("/my-declarations"), $"It has ended: {Nephew}"));
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await deputy.Follow(await deputy.Press(await deputy.See(back), "Stop keeping them from it", ("Form.Reason", "She asked, and nothing stands against it.")));
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>F19: she sees nothing she would not otherwise, and no page tells others of the tie.</summary>
    [Fact]
    public async Task UND_12_The_tie_shows_her_nothing_more_and_nobody_else_anything_of_it()
    {
        using var school = new School();
        var code = await Logged(school, ("Form.Targets", Nephew));
        var (aunt, deputy) = (await school.As(Role.TeachingAssistant), await school.As(Role.DeputyDsl));
        string[] hers = ["/", "/concerns/mine", "/posts", "/my-declarations"];
        var before = new List<string>();
        foreach (var page in hers[..3]) before.Add((await aunt.See(page)).Text);
        var refused = (await aunt.Open($"/concerns/{code}")).Status;
        var done = await aunt.Declare(Nephew);
        done.Text.ShouldNotContain(code);
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(refused);
        for (var i = 0; i < 3; i++) (await aunt.See(hers[i])).Text.ShouldBe(before[i]);

        foreach (var page in (string[])[$"/concerns/{code}", $"/concerns/{code}/sight", $"/concerns/{code}/print", "/concerns", "/", "/people"])
        {
            var text = (await deputy.See(page)).Text;
            foreach (var word in (string[])["related", "relative", "aunt", "declar", "tie with"]) text.ShouldNotContain(word, Case.Insensitive);
        }

        (await deputy.See($"/concerns/{code}/sight")).Text.ShouldContain("What the school has on record keeps them from it");
        var audit = await school.With(db => db.AuditEntries.Where(entry => entry.Action == "concern.person-excluded").Select(entry => entry.ActorId).ToListAsync());
        audit.ShouldBe([Guid.Empty]);
    }

    /// <summary>While each is worked out, the other is not stored yet: whichever is saved second begins again.</summary>
    [Fact]
    public async Task UND_50_A_tie_declared_while_a_concern_is_being_logged_keeps_its_owner_from_it()
    {
        using var school = new School();
        var (teacher, aunt) = (await school.As(Role.Teacher), await school.As(Role.Dsl));
        var check = await Checked(teacher, ("Form.Targets", Nephew));
        school.Meanwhile.After("FROM \"Declarations\"", () => aunt.Declare(Nephew));
        var code = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        school.Meanwhile.IsOver.ShouldBeTrue();
        (await KeptFrom(school, code)).ShouldBe([(SchoolStory.PersonId(Role.Dsl), ExclusionReason.Declared)]);
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Told(school, code, Role.Dsl)).ShouldBeEmpty();
        (await Told(school, code, Role.DeputyDsl)).ShouldBe([NoticeKind.ConcernRaised]);
        (await school.With(db => db.Concerns.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task UND_50_A_tie_declared_while_a_child_is_being_added_keeps_its_owner_from_it()
    {
        using var school = new School();
        var (deputy, aunt) = (await school.As(Role.DeputyDsl), await school.As(Role.Dsl));
        var code = await Logged(school, ("Form.Targets", "Olivia Hughes"));
        (string, string)[] named = [("Form.Name", Nephew), ("Form.Part", "Witness"), ("Form.Reason", "He was there.")];
        var form = await deputy.See($"/concerns/{code}/people/new");
        school.Meanwhile.After("FROM \"Declarations\"", () => aunt.Declare(Nephew));
        var refused = await deputy.Press(form, "Add them", named);
        school.Meanwhile.IsOver.ShouldBeTrue();
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Html.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe(Nephew);
        await deputy.Follow(await deputy.Press(refused, "Add them", named));
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task UND_50_A_concern_logged_while_a_tie_is_being_declared_is_found_by_it()
    {
        using var school = new School();
        var aunt = await school.As(Role.Dsl);
        var code = "";
        var form = await aunt.See("/my-declarations/new");
        school.Meanwhile.After("FROM \"Concerns\"", async () => code = await Logged(school, ("Form.Targets", Nephew)));
        var refused = await aunt.Press(form, "Declare this tie", ("Child", Nephew), ("Kind", "Relative"));
        school.Meanwhile.IsOver.ShouldBeTrue();
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        await aunt.Follow(await aunt.Press(refused, "Declare this tie"));
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task UND_50_A_tie_declared_while_its_owner_is_being_let_back_in_keeps_them_out()
    {
        using var school = new School();
        var code = await Logged(school, ("Form.Targets", Nephew));
        var (deputy, aunt) = (await school.As(Role.DeputyDsl), await school.As(Role.Dsl));
        await deputy.Follow(await deputy.Press(await deputy.See($"/concerns/{code}/exclusions/new"), "Keep them from it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString()), ("Form.Reason", "TooClose"), ("Form.Words", "She plays tennis with his mother.")));
        var back = (await deputy.See($"/concerns/{code}/sight")).Html.QuerySelector("a[href$='/readmission']")!.GetAttribute("href")!;
        var form = await deputy.See(back);
        school.Meanwhile.After("FROM \"Declarations\"", () => aunt.Declare(Nephew));
        (await deputy.Press(form, "Stop keeping them from it", ("Form.Reason", "They no longer play."))).Status.ShouldBe(HttpStatusCode.Conflict);
        school.Meanwhile.IsOver.ShouldBeTrue();
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>He may have a last day already, or be gone: the concern is about him all the same.</summary>
    [Theory]
    [InlineData(20, Order.TieFirst)]
    [InlineData(20, Order.ConcernFirst)]
    [InlineData(-20, Order.ConcernFirst)]
    public async Task UND_51_A_tie_with_a_child_who_leaves_or_has_left_keeps_its_owner_from_the_concern(int leavesIn, Order order)
    {
        using var school = new School();
        var aunt = await school.As(Role.Dsl);
        if (order == Order.TieFirst) await aunt.Declare(Nephew);
        var code = order == Order.ConcernFirst ? await Logged(school, ("Form.Targets", Nephew)) : "";
        await school.With(async db =>
        {
            (await db.Pupils.Include(each => each.Memberships).Include(each => each.Guardianships).SingleAsync(each => each.GivenName == "Kamil")).Leave(school.Time.Today.AddDays(leavesIn), SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        if (order == Order.ConcernFirst) await aunt.Declare(Nephew);
        else code = await Logged(school, ("Form.Targets", Nephew));
        (await aunt.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await KeptFrom(school, code)).ShouldBe([(SchoolStory.PersonId(Role.Dsl), ExclusionReason.Declared)]);
    }

    private static async Task<string> Named(School school, Way way, Visitor aunt)
    {
        if (way is Way.Logged or Way.OneOfTwoOfThatName) return await Logged(school, ("Form.Targets", Nephew));
        if (way == Way.ChildPart) return await ChildPart(school);
        var code = await Logged(school, ("Form.Targets", way == Way.Matched ? "the boy in the green coat" : "Olivia Hughes"));
        var handler = way == Way.AddedByThem ? aunt : await school.As(Role.DeputyDsl);
        if (way == Way.Matched)
        {
            var link = (await handler.See($"/concerns/{code}")).Html.QuerySelectorAll("a").First(each => each.TextContent == "the boy in the green coat").GetAttribute("href")!;
            var pupil = await school.With(db => db.Pupils.Where(each => each.GivenName == "Kamil").Select(each => each.Id).SingleAsync());
            await handler.Follow(await handler.Press(await handler.See(link), "Match the name", ("MatchForm.Match", $"pupil:{pupil}"), ("MatchForm.Reason", "His teacher knows the coat.")));
        }
        else
        {
            await handler.Follow(await handler.Press(await handler.See($"/concerns/{code}/people/new"), "Add them", ("Form.Name", Nephew), ("Form.Part", "Witness"), ("Form.Reason", "He was there.")));
        }

        return code;
    }

    private static async Task<string> Logged(School school, params (string, string)[] more)
    {
        var teacher = await school.As(Role.Teacher);
        return (await teacher.Follow(await teacher.Press(await Checked(teacher, more), "Send this concern"))).Heading.Split(' ')[^1];
    }

    /// <summary>Filled in, and looked over before it is sent.</summary>
    private static async Task<Page> Checked(Visitor teacher, params (string, string)[] more)
    {
        string[] set = ["Form.Targets", "Form.Alleged", .. more.Select(field => field.Item1)];
        return await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", [.. FirstConcernTests.Filled.Where(field => !set.Contains(field.Item1)), .. more]);
    }

    /// <summary>About an adult, so that the lead sees nothing of it; what the child needs becomes a concern of its own.</summary>
    private static async Task<string> ChildPart(School school)
    {
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/adult-at-school"), "Look it over",
            ("Form.Account", "He wrote to the boy."), ("Form.Targets", Nephew), ("Form.AdultId", SchoolStory.PersonId(Role.TeachingAssistant).ToString()), ("Form.AtRisk", "No"));
        var code = (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
        var head = await school.As(Role.Headteacher);
        var child = await school.With(db => db.Pupils.Where(each => each.GivenName == "Kamil").Select(each => each.Id).SingleAsync());
        await head.Follow(await head.Press(await head.See($"/concerns/{code}/child-part"), "Open the child's part",
            ("Form.Children", child.ToString()), ("Form.AtRisk", "No"), ("Form.Words", "Somebody wrote to him. He needs a talk.")));
        return await school.With(db => db.Concerns.Where(each => each.Code != code).Select(each => each.Code).SingleAsync());
    }

    private static Task AnotherOfThatName(School school) => school.With(async db =>
    {
        db.Add(Pupil.Enrol(SchoolStory.SchoolId, new PupilDetails("Kamil", "Nowak", null, new DateOnly(2016, 3, 9)), SchoolStory.Actor(Role.Office), school.Time.Now));
        await db.SaveChangesAsync();
    });

    private static async Task Match(School school)
    {
        var head = await school.As(Role.Headteacher);
        var page = await head.See((await head.See("/declarations")).Html.QuerySelector("main tbody a")!.GetAttribute("href")!);
        await head.Follow(await head.Press(page, "Match this child", ("child", Nephew)));
    }

    private static async Task<List<(Guid, ExclusionReason)>> KeptFrom(School school, string code) => [.. (await school.With(db => db.Concerns.Where(each => each.Code == code)
        .SelectMany(each => each.Exclusions).Where(each => each.LiftedAt == null && each.Reason != ExclusionReason.Subject).Select(each => new { each.PersonId, each.Reason }).ToListAsync()))
        .Select(each => (each.PersonId, each.Reason))];

    private static Task<List<NoticeKind>> Told(School school, string code, Role role) => school.With(db => db.Notices
        .Where(notice => notice.PersonId == SchoolStory.PersonId(role) && db.Concerns.Any(each => each.Code == code && each.Id == notice.AboutId))
        .OrderBy(notice => notice.SentAt).ThenBy(notice => notice.Kind).Select(notice => notice.Kind).ToListAsync());
}
