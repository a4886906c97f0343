using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Demo;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Demo;

/// <summary><c>-- demo --concerns N</c>, which is made to measure with and so must be as true as the rest.</summary>
public sealed class DemoCrowdTests
{
    [Fact]
    public async Task Many_concerns_are_lawful_audited_and_seen_by_those_who_may()
    {
        var folder = await Template.CopyAsync(Engine.Sqlite);
        var choice = DatabaseChoice.From(null, null, folder);
        var time = new FakeTime(new DateTimeOffset(2026, 11, 20, 14, 35, 0, TimeSpan.Zero));
        await using (var services = Template.Services(folder, choice, time))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
            var vault = services.GetRequiredService<Vault>();
            var school = await new DemoFill(db, vault, new SchoolClock(time), new PasswordHasher<SignInUser>()).RunAsync(default, concerns: 0);
            (await db.Concerns.CountAsync()).ShouldBe(0);
            var told = new List<int>();
            await new DemoCrowd(db, school, new ConcernSteps(vault)).RunAsync(1_200, time.Now.UtcDateTime, told.Add, default);
            told.ShouldBe([500, 1_000, 1_200]);
            (await db.Concerns.CountAsync()).ShouldBe(1_200);
            (await db.Concerns.Select(concern => concern.Code).Distinct().CountAsync()).ShouldBe(1_200);

            // The chair sees the three that are about the head; the safeguarding lead sees what is about children.
            (await db.ConcernsVisibleTo(Viewer("chair", Role.Chair)).CountAsync()).ShouldBe(3);
            var head = await db.ConcernsVisibleTo(Viewer("head", Role.Headteacher)).CountAsync();
            head.ShouldBe(1_197);
            (await db.ConcernsVisibleTo(Viewer("dsl", Role.Dsl)).CountAsync()).ShouldBeInRange(900, head - 1);

            // A list begins at what lets the viewer in, and comes to the same as asking each concern.
            foreach (var viewer in (Actor[])[Viewer("chair", Role.Chair), Viewer("head", Role.Headteacher), Viewer("dsl", Role.Dsl), Viewer("head", Role.Dsl, Role.Headteacher, Role.Chair), Viewer("teacher", Role.Teacher)])
            {
                var asked = await db.ConcernsVisibleTo(viewer).Newest(1_001).Select(sight => sight.ConcernId).ToListAsync();
                (await db.NewestSeenBy(viewer, 1_001).Select(sight => sight.ConcernId).ToListAsync()).ShouldBe(asked, viewer.Name);
                (await db.NewestSeenBy(viewer, 1_001, concerns => concerns.Where(concern => concern.AtRisk != AtRisk.No)).CountAsync())
                    .ShouldBe(await db.ConcernsVisibleTo(viewer).Where(concern => concern.AtRisk != AtRisk.No).Newest(1_001).CountAsync(), viewer.Name);
            }

            (await db.Concerns.CountAsync(concern => concern.Status != ConcernStatus.Closed)).ShouldBeInRange(1, 120);
            (await db.Concerns.AnyAsync(concern => concern.LastMovedAt > time.Now.UtcDateTime)).ShouldBeFalse();
            (await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(school.Oakfield.Id, default)).Fault.ShouldBeNull();

            Actor Viewer(string local, params Role[] roles) =>
                new(school.Cast[$"{local}@oakfield.example"].Id, school.Oakfield.Id, local, roles.ToHashSet());
        }

        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(choice.ConnectionString);
        Microsoft.Data.Sqlite.SqliteConnection.ClearPool(connection);
        Directory.Delete(folder.Path, recursive: true);
    }
}
