using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>Fills an empty database with the demo school. Development calls it at the start; nothing else may.</summary>
public sealed class DemoFill(SchoolDb db, Vault vault, SchoolClock clock, IPasswordHasher<SignInUser> hasher)
{
    public const string Password = "Acorns-and-oaks-26";
    public const int UsualConcerns = 160;
    private const ulong Seed = 26;

    /// <summary>Nobody's records are ever mixed with invented ones.</summary>
    public async Task<bool> MayFillAsync(CancellationToken cancel) => !await db.Schools.AnyAsync(cancel);

    public async Task<DemoSchool> RunAsync(CancellationToken cancel, int concerns = UsualConcerns)
    {
        if (!await MayFillAsync(cancel)) throw new InvalidOperationException("The demo school fills an empty database only.");
        var timeline = new Timeline(db, clock.Now);
        var school = new DemoSchool(db, timeline, new Dice(Seed));
        school.Plan();
        var work = new DemoAccountWork(timeline, school, vault, new Dice(Seed + 7));
        var accounts = new DemoAccounts(timeline, school, work, new DemoGroup(timeline, school, work, vault));
        accounts.Plan();
        var telling = new DemoTelling(db, timeline, school, new ConcernSteps(vault), new Dice(Seed + 1));
        if (concerns > 0) new DemoConcerns(timeline, school, telling, new Dice(Seed + 2)).Plan(concerns);
        if (concerns > 0) new DemoPathways(db, timeline, school, new ConcernSteps(vault), vault).Plan();
        new DemoDiary(timeline, school, vault, new Dice(Seed + 7)).Plan();
        new DemoPolicies(db, timeline, school).Plan();
        var consents = new DemoConsents(timeline, school, new DemoSlips(timeline, school), vault, new Dice(Seed + 5));
        consents.Plan();
        new DemoPosts(timeline, school, accounts, consents, vault, new Dice(Seed + 6)).Plan();
        new DemoGovernors(db, timeline, school).Plan();
        new DemoPacks(timeline, school, vault).Plan();
        new DemoLetters(timeline, school, vault).Plan(aboutConcerns: concerns > 0);
        var undertakings = new DemoUndertakings(db, timeline, school, vault, new Dice(Seed + 8));
        undertakings.Plan();
        new DemoReminders(timeline, school, new Dice(Seed + 9)).Plan();
        new DemoClassroom(timeline, school, vault, new Dice(Seed + 10)).Plan();
        await timeline.TellAsync(cancel);
        db.ChangeTracker.Clear();
        await undertakings.KeepApartAsync(cancel);
        foreach (var each in (School[])[school.Oakfield, school.LittleOaks]) await new ReadingRound(db).RunAsync(each.Id, clock.Today, clock.Now, null, cancel);
        db.ChangeTracker.Clear();
        await AddSignInsAsync(school, cancel);
        return school;
    }

    private async Task AddSignInsAsync(DemoSchool school, CancellationToken cancel)
    {
        string? hash = null;
        foreach (var email in DemoStaff.SignIns)
        {
            var user = SignInUser.For(school.Cast[email]);
            user.SecondFactorOff = true;

            // One slow hash serves all ten: everybody knows the password.
            user.SetPassword(hash ??= hasher.HashPassword(user, Password));
            db.Users.Add(user);
        }

        await db.SaveChangesAsync(cancel);
    }
}
