using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>What the product keeps to itself, and what it writes down about who looked.</summary>
public sealed class QuietTests
{
    [Fact]
    public async Task CON_22_Opening_a_record_is_written_down_and_seeing_the_list_is_not()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        (await dsl.See("/concerns")).HasLink(concern.Code).ShouldBeTrue();
        (await Opened()).ShouldBeEmpty();
        await dsl.See($"/concerns/{concern.Code}");
        (await Opened()).ShouldBe([SchoolStory.PersonId(Role.Dsl)]);

        Task<List<Guid>> Opened() => school.With(db => db.AuditEntries
            .Where(entry => entry.RootId == concern.Id && entry.Action == "concern.opened").Select(entry => entry.ActorId).ToListAsync());
    }

    [Fact]
    public async Task PEO_07_Who_left_earlier_today_is_told_nothing_more()
    {
        using var school = new School();
        var dsl = SchoolStory.PersonId(Role.Dsl);
        await school.With(async db =>
        {
            (await db.People.SingleAsync(person => person.Id == dsl)).Leave(school.Time.Now.AddMinutes(-5), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
            (await db.RoleHoldersAsync(SchoolStory.SchoolId, school.Time.Now, default)).ShouldNotContain(holder => holder.PersonId == dsl);
            (await db.RoleHoldersAsync(SchoolStory.SchoolId, school.Time.Now.AddMinutes(-6), default)).ShouldContain(holder => holder.PersonId == dsl);
        });
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", FirstConcernTests.Filled);
        await teacher.Follow(await teacher.Press(check, "Send this concern"));
        var told = await school.With(db => db.OutgoingMail.Select(letter => letter.To).ToListAsync());
        told.ShouldBe([SchoolStory.EmailOf(Role.DeputyDsl)]);
        (await school.With(db => db.Notices.CountAsync(notice => notice.PersonId == dsl))).ShouldBe(0);
    }

    [Fact]
    public async Task CON_23_An_alert_says_that_something_waits_and_nothing_of_what()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", FirstConcernTests.Filled);
        await teacher.Follow(await teacher.Press(check, "Send this concern"));
        var letters = await school.With(db => db.OutgoingMail.AsNoTracking().ToListAsync());
        letters.Select(letter => letter.To).ShouldContain(SchoolStory.EmailOf(Role.Dsl));
        var vault = school.Services.GetRequiredService<Vault>();
        foreach (var words in letters.SelectMany(letter => (string[])[letter.Subject, vault.Open(letter.Body, letter.Id)]))
        {
            foreach (var telling in (string[])["Olivia", "Hughes", "hamster", "follow the class"]) words.ShouldNotContain(telling, Case.Insensitive);
        }

        var home = await (await school.As(Role.Dsl)).See("/");
        home.Text.ShouldContain("concern", Case.Insensitive);
        home.Text.ShouldNotContain("Olivia");
    }
}
