using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;

namespace SchoolSocial.Data.People.Import;

/// <summary>One step of one run, on a context of its own: looking it over, or applying it in one save.</summary>
internal sealed class ImportWork(SchoolDb db, Refusals refusals, ImportShelf shelf, ImportProgress progress, SchoolClock clock)
{
    public async Task RunAsync(Guid runId, CancellationToken cancel)
    {
        var run = await db.ImportRuns.SingleAsync(each => each.Id == runId, cancel);
        if (run.Status is ImportStatus.Applying) await ApplyAsync(run, cancel);
        else if (run.Status is ImportStatus.Looking) await LookAsync(run, cancel);
    }

    public async Task StopAsync(Guid runId, ImportStop why, CancellationToken cancel)
    {
        var run = await db.ImportRuns.SingleOrDefaultAsync(each => each.Id == runId, cancel);
        if (run?.Status is not (ImportStatus.Looking or ImportStatus.Applying)) return;
        run.StopFor(why, Actor.Product(run.SchoolId), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task ThrowAwayOldAsync(CancellationToken cancel)
    {
        var before = clock.Now.AddDays(-ImportRun.KeepDays);
        var old = await db.ImportRuns.Where(run => run.AppliedAt == null && run.WithdrawnAt == null && run.UploadedAt < before).ToListAsync(cancel);
        foreach (var run in old.Where(run => run.CanWithdraw().IsAllowed))
        {
            run.Withdraw(Actor.Product(run.SchoolId), clock.Now);
            await db.SaveChangesAsync(cancel);
            shelf.Remove(run.Id, withReport: true);
        }

        await SweepAsync(before, cancel);
    }

    /// <summary>
    /// What a process left that died between a file and the save beside it goes as well. A file is here before its row, and lists of
    /// consents lie here too: what is no run's goes only when it is old.
    /// </summary>
    private async Task SweepAsync(DateTime before, CancellationToken cancel)
    {
        var lying = shelf.Lying();
        var ids = lying.Keys.ToList();
        var runs = await db.ImportRuns.AsNoTracking().Where(run => ids.Contains(run.Id)).ToDictionaryAsync(run => run.Id, cancel);
        foreach (var (id, writtenAt) in lying)
        {
            if (!runs.TryGetValue(id, out var run))
            {
                if (writtenAt < before) shelf.Remove(id, withReport: true);
            }
            else if (run.IsOver)
            {
                // What was found stays readable a while after an import, for the lines that were left out.
                shelf.Remove(id, withReport: run.AppliedAt is null || run.AppliedAt < before);
            }
        }
    }

    private async Task LookAsync(ImportRun run, CancellationToken cancel)
    {
        var actor = Actor.Product(run.SchoolId);
        if (await PlanAsync(run, actor, toSave: false, cancel) is not { } plan)
        {
            await StopAsync(run.Id, ImportStop.FileLost, cancel);
            return;
        }

        shelf.KeepReport(run.Id, plan.Report);
        run.LookedOver(plan.Report, actor, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task ApplyAsync(ImportRun run, CancellationToken cancel)
    {
        var name = await db.People.Where(each => each.Id == run.ConfirmedById).Select(each => each.GivenName + " " + each.FamilyName).SingleAsync(cancel);
        var actor = new Actor(run.ConfirmedById!.Value, run.SchoolId, name, new HashSet<Role>());
        var plan = await PlanAsync(run, actor, toSave: true, cancel);
        if (plan is null || plan.Report.Problems.Count > 0 || plan.Report.Print() != run.Print)
        {
            // What the comparison did to the records in hand is not wanted: they are let go of before the stop is saved.
            db.ChangeTracker.Clear();
            await StopAsync(run.Id, plan is null ? ImportStop.FileLost : ImportStop.RollMoved, cancel);
            return;
        }

        progress.Say(run.Id, ImportStep.Saving);
        db.AddRange(plan.New);
        run.Applied(plan.Report, actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        shelf.Remove(run.Id, withReport: false);
    }

    private async Task<RollPlan?> PlanAsync(ImportRun run, Actor actor, bool toSave, CancellationToken cancel)
    {
        progress.Say(run.Id, ImportStep.Reading);
        await using var file = shelf.Open(run.Id);
        if (file is null) return null;
        var snapshot = await RollSnapshots.LoadAsync(db, refusals, run.SchoolId, clock.Today, toSave, cancel);
        var reading = Read(run, file, new OneRosterSchool(snapshot.School.Name, snapshot.School.Urn));
        if (reading.File is not { } roll) return new RollPlan(new RollReport([], [], [], [], reading.Problems, []), []);
        progress.Say(run.Id, ImportStep.Comparing);
        return RollComparison.Compare(roll, snapshot, new RollTerms(run.SchoolYearId, run.IsWhole), actor, clock.Now, clock.Today);
    }

    private RollReading Read(ImportRun run, Stream file, OneRosterSchool school)
    {
        void Lines(int lines) => progress.Say(run.Id, ImportStep.Reading, lines);
        return run.Kind is RollKind.OneRoster
            ? RollReader.ReadOneRoster(file, run.FileName, school, clock.Today, Lines)
            : RollReader.ReadPlain(file, run.FileName, run.Kind, JsonSerializer.Deserialize<Dictionary<int, string>>(run.Match!)!, clock.Today, Lines);
    }
}
