using System.Globalization;
using SchoolSocial.Data.Demo.Tales;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>A tale with people in it: who it happened to, who tells it, and its words with their names in place.</summary>
internal sealed class DemoScene
{
    private readonly DemoCast cast;
    private readonly DateOnly on;
    private readonly SchoolClass? taught;
    private readonly Pupil? pupil;
    private readonly Pupil? other;

    public DemoScene(Tale tale, DemoCast cast, School school, DateOnly on, Dice dice)
    {
        (Tale, School, this.cast, this.on) = (tale, school, cast, on);
        var classes = cast.Classes.Where(each => each.SchoolId == school.Id && each.FromYearGroup >= tale.FromYear && each.SchoolYearId == school.YearOn(on)?.Id).ToList();
        if (classes.Count > 0)
        {
            taught = dice.Pick(classes);
            var there = cast.PupilsOf(school, on).Where(each => each.ClassOn(on) == taught.Id).ToList();
            pupil = there.Count > 1 ? dice.Pick(there) : null;
            other = pupil is null ? null : dice.Pick([.. there.Where(each => each != pupil)]);
        }

        Teacher = (taught is null ? null : cast.TeacherOf(taught, on)) ?? cast.Holding(school.Id, on, Role.Teacher)[0];
        Adult = tale.About switch
        {
            TaleAbout.Head => cast.Holding(school.Id, on, Role.Headteacher)[0],
            TaleAbout.Chair => cast.Holding(school.Id, on, Role.Chair)[0],
            TaleAbout.Governor => dice.Pick(cast.Holding(school.Id, on, Role.Governor)),
            _ => dice.Pick([.. cast.Holding(school.Id, on, Role.Teacher, Role.TeachingAssistant, Role.Supply).Where(each => each != Teacher)]),
        };
        Reporter = tale.BySelf ? Adult : dice.Pick([.. Reporters(dice).Where(each => each != Adult)]);
    }

    public Tale Tale { get; }

    public School School { get; }

    public Person Teacher { get; }

    public Person Adult { get; }

    public Person Reporter { get; }

    public IReadOnlyCollection<NamedAdult> About => Tale.Adult == PartPlayed.Alleged ? [cast.Named(Adult, School.Id, on)] : [];

    public SpokenReport Report(DateOnly happenedOn) => new(Tale.Kind, Fill(Tale.Account), happenedOn)
    {
        AtRisk = Tale.Risk,
        ReachedUsBy = Tale.Channel,
        ChildsWords = Tale.ChildsWords,
        Wishes = Tale.Wishes is null ? null : Fill(Tale.Wishes),
        Place = Tale.Place is null ? null : Fill(Tale.Place),
        People = [.. People()],
    };

    public string Fill(string words) => words
        .Replace("{pupil}", pupil?.Name ?? "the child", StringComparison.Ordinal)
        .Replace("{other}", other?.Name ?? "another child", StringComparison.Ordinal)
        .Replace("{class}", taught?.Name ?? "the class", StringComparison.Ordinal)
        .Replace("{teacher}", Teacher.Name, StringComparison.Ordinal)
        .Replace("{adult}", Adult.Name, StringComparison.Ordinal)
        .Replace("{age}", (pupil?.AgeOn(on) ?? 9).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private IEnumerable<SpokenPerson> People()
    {
        if (Tale.Pupil is { } part && pupil is not null) yield return new SpokenPerson(part, PupilId: pupil.Id);
        if (Tale.Other is { } second && other is not null) yield return new SpokenPerson(second, PupilId: other.Id);
        if (Tale.Adult is { } adult) yield return new SpokenPerson(adult, PersonId: Adult.Id);
        if (Tale.Stranger is { } words) yield return new SpokenPerson(PartPlayed.Alleged, Words: words);
    }

    /// <summary>The class's own teacher most often; who looks after the accounts, where it is about them.</summary>
    private List<Person> Reporters(Dice dice)
    {
        var isOnline = Tale.Kind is ConcernKind.PupilFollowedOrCommented or ConcernKind.AccountContent or ConcernKind.MessageOrRequest or ConcernKind.Impersonation;
        var role = dice.Roll(20) switch
        {
            < 9 when isOnline => Role.ComputingLead,
            < 13 when isOnline => Role.Office,
            < 9 => Role.Teacher,
            < 13 => Role.TeachingAssistant,
            < 15 => Role.Office,
            < 16 => Role.DeputyHead,
            < 17 => Role.Dsl,
            _ => Role.Teacher,
        };
        if (role == Role.Teacher && Tale.About == TaleAbout.Staff && Teacher != Adult && dice.Chance(75)) return [Teacher];
        var holding = cast.Holding(School.Id, on, role).Where(each => each != Adult).ToList();
        return holding.Count > 0 ? holding : [.. cast.Holding(School.Id, on, Role.Teacher, Role.Office)];
    }
}
