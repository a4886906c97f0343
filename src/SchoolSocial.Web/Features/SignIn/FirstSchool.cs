using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>
/// Makes a school out of nothing, in one save: the school and its year, its ways, the head and the computing lead with their
/// appointments, the sign-in of the one who fills this in and a code for the other.
/// </summary>
public sealed class FirstSchool(SchoolDb db, SchoolClock clock, IPasswordHasher<SignInUser> hasher)
{
    /// <summary>Whoever waits for the same row makes no second school.</summary>
    private const string Once = "setup";

    public (Person Me, Person Other, OneTimeCode Code, string Shown) Draw(SetupForm form)
    {
        var now = clock.Now;
        var schoolId = Guid.CreateVersion7();
        var (mine, others) = form.Me == Role.Headteacher ? (Role.Headteacher, Role.ComputingLead) : (Role.ComputingLead, Role.Headteacher);
        var myId = Guid.CreateVersion7();
        var actor = new Actor(myId, schoolId, "", new HashSet<Role> { mine });
        var details = form.School.Details();
        var school = School.Open(schoolId, details, actor, now);
        var year = UsualYear.For(details.Nation, clock.Today);
        school.AddYear(year.StartsOn, year.EndsOn, year.Terms, actor, now);
        var ways = Presets.All[form.Preset!];
        var me = Person.Join(myId, schoolId, form.Person(mine).Details(), actor, now);
        var other = Person.Join(schoolId, form.Person(others).Details(), actor, now);
        var head = mine == Role.Headteacher ? me : other;
        db.AddRange(school, SchoolSettings.Begin(schoolId, ways, actor, now), me, other);
        db.AddRange(FirstPlatforms.For(schoolId, actor, now));
        db.AddRange(FirstReferences.For(schoolId, actor, now));
        Appoint(head, Role.Headteacher);
        Appoint(head == me ? other : me, Role.ComputingLead);

        // Ways in which the head leads on safeguarding hold only where the head is appointed to it.
        if (ways.HeadIsDsl) Appoint(head, Role.Dsl);

        var user = SignInUser.For(me);
        user.SetPassword(hasher.HashPassword(user, form.Password!));
        me.Note(SignInAct.PasswordSet, actor, now);
        var (code, shown) = OneTimeCode.Issue(schoolId, other.Id, CodePurpose.Invitation, now + Codes.Lifetime(CodePurpose.Invitation), actor, now);
        db.AddRange(user, code, new Lease { Name = Once, Holder = schoolId.ToString(), UntilAt = DateTime.MaxValue });
        return (me, other, code, shown);

        void Appoint(Person person, Role role) => db.Add(Appointment.MakeAtSetup(schoolId, person.Id, role, clock.Today, actor, now));
    }
}
