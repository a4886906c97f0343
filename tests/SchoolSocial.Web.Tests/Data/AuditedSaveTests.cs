using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Rules AUD-01 to AUD-06 of docs/rules/audit.md.</summary>
public sealed class AuditedSaveTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_01_A_change_without_a_fact_is_refused_and_not_saved(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var before = await cellar.ChainAsync();
        await cellar.DoAsync(async db =>
        {
            var person = await db.People.SingleAsync(person => person.Id == cellar.Teacher.PersonId);
            db.Entry(person).Property(person => person.FamilyName).CurrentValue = "Other";
            var refusal = await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync());
            refusal.Message.ShouldContain("Person");
        });
        (await cellar.AskAsync(db => db.People.SingleAsync(person => person.Id == cellar.Teacher.PersonId))).FamilyName.ShouldBe("Teacher");
        (await cellar.ChainAsync()).Count.ShouldBe(before.Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_01_A_part_whose_root_says_nothing_is_refused(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync();
        await cellar.DoAsync(async db =>
        {
            // Without its root, and with a root that has no fact: both are silence.
            var seen = await db.Set<ConcernAudience>().FirstAsync(seen => seen.ConcernId == concern.Id);
            db.Remove(seen);
            await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync());
            await db.Concerns.SingleAsync(found => found.Id == concern.Id);
            await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync());
        });
        (await cellar.AskAsync(db => db.Set<ConcernAudience>().CountAsync(seen => seen.ConcernId == concern.Id))).ShouldBe(concern.Audience.Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_01_Removing_a_root_needs_a_fact_as_well(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        await cellar.DoAsync(async db =>
        {
            db.Remove(await db.People.SingleAsync(person => person.Id == cellar.Teacher.PersonId));
            await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync());
        });
        (await cellar.AskAsync(db => db.People.CountAsync(person => person.Id == cellar.Teacher.PersonId))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_02_Each_fact_is_one_link_with_who_when_what_and_the_columns(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        cellar.Time.Advance(TimeSpan.FromMinutes(7));
        await cellar.DoAsync(async db =>
        {
            var person = await db.People.SingleAsync(person => person.Id == cellar.Teacher.PersonId);
            person.Change(person.Details with { FamilyName = "O'Teacher → Smith", KnownAs = "Tommy" }, cellar.Head, cellar.Now);
            await db.SaveChangesAsync();
        });

        var chain = await cellar.ChainAsync();
        var link = chain[^1];
        link.Position.ShouldBe(chain.Count);
        link.Action.ShouldBe("person.changed");
        link.ActorId.ShouldBe(cellar.Head.PersonId);
        link.At.ShouldBe(cellar.Now);
        link.At.Kind.ShouldBe(DateTimeKind.Utc);
        link.RootKind.ShouldBe("Person");
        link.RootId.ShouldBe(cellar.Teacher.PersonId);
        cellar.Vault.Open(link.Changes!, link.RootId).ShouldBe(
            $$$"""[{"row":"Person","id":"{{{cellar.Teacher.PersonId}}}","was":{"FamilyName":"Teacher","KnownAs":null,"NormalisedName":"TEACHER TOM"},"now":{"FamilyName":"O'Teacher → Smith","KnownAs":"Tommy","NormalisedName":"O'TEACHER → SMITH TOMMY"}}]""");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_02_Two_facts_of_one_save_are_two_links_and_the_columns_go_with_the_first(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync();
        await cellar.DoAsync(async db =>
        {
            var found = await db.Concerns.Include(found => found.Acknowledgements).SingleAsync(found => found.Id == concern.Id);
            found.Acknowledge(cellar.Head, cellar.Now);
            var id = Guid.CreateVersion7();
            found.AddEntry(id, EntryKind.Fact, cellar.Vault.Seal("Spoke to the pupil.", found.Id), cellar.Head, cellar.Now);
            await db.SaveChangesAsync();
        });
        var links = (await cellar.ChainAsync()).TakeLast(2).ToList();
        links.Select(link => link.Action).ShouldBe(["concern.acknowledged", "concern.entry-added"]);
        links[0].Changes.ShouldNotBeNull();
        links[1].Changes.ShouldBeNull();
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_02_A_save_that_fails_leaves_neither_record_nor_link_and_a_second_try_saves_both_once(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var before = (await cellar.ChainAsync()).Count;
        await cellar.DoAsync(async db =>
        {
            var concern = cellar.NewConcern();
            var stray = Appointment.Make(cellar.SchoolId, Guid.CreateVersion7(), Role.Teacher, new DateOnly(2026, 9, 1), null, cellar.Head, cellar.Now);
            db.AddRange(concern, stray);
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
            (await cellar.ChainAsync()).Count.ShouldBe(before);

            db.Entry(stray).State = EntityState.Detached;
            await db.SaveChangesAsync();
            await db.SaveChangesAsync();
            (await cellar.AskAsync(other => other.Concerns.CountAsync(found => found.Id == concern.Id))).ShouldBe(1);
        });
        (await cellar.ChainAsync()).Skip(before).Select(link => link.Action).ShouldBe(["concern.raised"]);
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_02_Two_schools_in_one_save_each_get_their_own_link(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var other = Guid.CreateVersion7();
        await cellar.DoAsync(async db =>
        {
            db.Add(Person.Join(cellar.SchoolId, new PersonDetails("Una", "Here"), cellar.Head, cellar.Now));
            db.Add(School.Open(other, Cellar.Details, cellar.Head, cellar.Now));
            await db.SaveChangesAsync();
        });
        (await cellar.ChainAsync())[^1].Action.ShouldBe("person.joined");
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
        var neighbour = await cellar.VerifyAsync(other);
        (neighbour.Rows, neighbour.Fault).ShouldBe((1, null));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_03_Sealed_words_never_appear_in_the_columns_of_a_link(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync("The words of a narrative");
        var link = (await cellar.ChainAsync())[^1];
        var columns = cellar.Vault.Open(link.Changes!, concern.Id);
        columns.ShouldContain($"\"Code\":\"{concern.Code}\"");
        columns.ShouldContain("\"Account\":\"(sealed)\"");
        columns.ShouldNotContain("narrative");
        columns.ShouldNotContain(concern.Account.Cipher);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_04_What_is_written_once_can_be_neither_changed_nor_removed_by_a_save(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync();
        await cellar.DoAsync(async db =>
        {
            var found = await db.Concerns.Include(found => found.Acknowledgements).SingleAsync(found => found.Id == concern.Id);
            found.Acknowledge(cellar.Head, cellar.Now);
            await db.SaveChangesAsync();

            found.Opened(cellar.Head, cellar.Now);
            db.Entry(found.Acknowledged!).Property(written => written.ById).CurrentValue = cellar.Teacher.PersonId;
            (await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync())).Message.ShouldContain("Acknowledgement");
            db.Entry(found.Acknowledged!).State = EntityState.Deleted;
            await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync());
        });
        (await cellar.AskAsync(db => db.Set<Acknowledgement>().SingleAsync(written => written.ConcernId == concern.Id))).ById.ShouldBe(cellar.Head.PersonId);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_06_Nobody_but_the_save_itself_adds_changes_or_removes_a_link_or_a_head(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        await RefusedAsync(async db => db.Remove(await db.AuditEntries.FirstAsync(entry => entry.SchoolId == cellar.SchoolId)));
        await RefusedAsync(async db => db.Entry(await db.AuditEntries.FirstAsync(entry => entry.SchoolId == cellar.SchoolId))
            .Property(entry => entry.Action).CurrentValue = "person.praised");
        await RefusedAsync(async db => (await db.AuditHeads.SingleAsync(head => head.SchoolId == cellar.SchoolId)).Position = 1);
        await RefusedAsync(db =>
        {
            db.Add(new AuditEntry { SchoolId = cellar.SchoolId, Position = 99, Action = "person.praised", RootKind = "Person" });
            return Task.CompletedTask;
        });
        (await cellar.VerifyAsync()).ShouldBe(new ChainReport(cellar.SchoolId, 3, (await cellar.ChainAsync())[^1].Signature, null));

        Task RefusedAsync(Func<SchoolDb, Task> act) => cellar.DoAsync(async db =>
        {
            await act(db);
            await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task AUD_06_The_ways_around_the_audited_save_are_closed()
    {
        await using var cellar = await Cellar.OpenAsync();
        await cellar.DoAsync(async db =>
        {
            db.Add(cellar.NewConcern());
#pragma warning disable RS0030 // The banned call is what is tried here.
            Should.Throw<NotSupportedException>(() => db.SaveChanges());
#pragma warning restore RS0030
            await using (await db.Database.BeginTransactionAsync())
            {
                (await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync())).Message.ShouldContain("One save is one transaction");
            }

            await db.SaveChangesAsync();
        });
        (await cellar.ChainAsync())[^1].Action.ShouldBe("concern.raised");
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AUD_13_Reading_is_a_link_and_does_not_raise_the_version(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync();
        var version = await cellar.AskAsync(db => db.Concerns.Where(found => found.Id == concern.Id).Select(found => found.Version).SingleAsync());
        await cellar.DoAsync(async db =>
        {
            (await db.Concerns.SingleAsync(found => found.Id == concern.Id)).Opened(cellar.Head, cellar.Now);
            await db.SaveChangesAsync();
        });
        var link = (await cellar.ChainAsync())[^1];
        (link.Action, link.ActorId, link.Changes).ShouldBe(("concern.opened", cellar.Head.PersonId, null));
        (await cellar.AskAsync(db => db.Concerns.Where(found => found.Id == concern.Id).Select(found => found.Version).SingleAsync())).ShouldBe(version);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_stale_edit_is_refused_and_leaves_no_link(Engine engine)
    {
        await using var cellar = await Cellar.OpenAsync(engine);
        var concern = await cellar.RaiseAsync();
        await cellar.DoAsync(async late =>
        {
            var stale = await late.Concerns.Include(found => found.Acknowledgements).SingleAsync(found => found.Id == concern.Id);
            await cellar.DoAsync(async db =>
            {
                var found = await db.Concerns.Include(found => found.Acknowledgements).SingleAsync(found => found.Id == concern.Id);
                found.Acknowledge(cellar.Head, cellar.Now);
                await db.SaveChangesAsync();
            });
            stale.Acknowledge(cellar.Head, cellar.Now);
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => late.SaveChangesAsync());
        });
        (await cellar.ChainAsync()).Count(link => link.Action == "concern.acknowledged").ShouldBe(1);
        (await cellar.VerifyAsync()).Fault.ShouldBeNull();
    }
}
