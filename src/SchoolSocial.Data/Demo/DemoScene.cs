using System.Globalization;
using SchoolSocial.Data.Demo.Tales;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Demo;

/// <summary>A tale with people in it: who it happened to, who tells it, and its words with their names in place.</summary>
internal sealed class DemoScene
{
    private readonly DemoDay day;
    private readonly SchoolClass? taught;
    private readonly Pupil? pupil;
    private readonly Pupil? other;

    public DemoScene(Tale tale, DemoDay day, Dice dice)
    {
        (Tale, this.day) = (tale, day);
        var classes = day.ClassesFrom(tale.FromYear);
        if (classes.Count > 0)
        {
            taught = dice.Pick(classes);
            var there = day.PupilsIn(taught);
            if (there.Count > 1)
            {
                pupil = dice.Pick(there);
                other = dice.Pick([.. there.Where(each => each != pupil)]);
            }
        }

        Teacher = (taught is null ? null : day.TeacherOf(taught)) ?? day.Holding(Role.Teacher)[0];
        Adult = tale.About switch
        {
            TaleAbout.Head => day.Holding(Role.Headteacher)[0],
            TaleAbout.Chair => day.Holding(Role.Chair)[0],
            TaleAbout.Governor => dice.Pick(day.Holding(Role.Governor)),
            _ => dice.Pick([.. day.Holding(Role.Teacher, Role.TeachingAssistant, Role.Supply).Where(each => each != Teacher)]),
        };
        Reporter = tale.BySelf ? Adult : dice.Pick([.. Reporters(dice).Where(each => each != Adult)]);
    }

    public Tale Tale { get; }

    public Person Teacher { get; }

    public Person Adult { get; }

    public Person Reporter { get; }

    public IReadOnlyCollection<NamedAdult> About => Tale.Adult == PartPlayed.Alleged ? [day.Named(Adult)] : [];

    public SpokenReport Report(DateOnly happenedOn) => new(Tale.Kind, Fill(Tale.Account), happenedOn)
    {
        AtRisk = Tale.Risk,
        ReachedUsBy = Tale.Channel,
        ChildsWords = Tale.ChildsWords,
        Wishes = Tale.Wishes is null ? null : Fill(Tale.Wishes),
        Place = Tale.Place is null ? null : Fill(Tale.Place),
        Tags = TaleTags.For(Tale.Kind, happenedOn),
        People = [.. People()],
    };

    public string Fill(string words) => words
        .Replace("{pupil}", pupil?.Name ?? "the child", StringComparison.Ordinal)
        .Replace("{other}", other?.Name ?? "another child", StringComparison.Ordinal)
        .Replace("{class}", taught?.Name ?? "the class", StringComparison.Ordinal)
        .Replace("{teacher}", Teacher.Name, StringComparison.Ordinal)
        .Replace("{adult}", Adult.Name, StringComparison.Ordinal)
        .Replace("{age}", (pupil?.AgeOn(day.On) ?? 9).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

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
        var holding = day.Holding(role).Where(each => each != Adult).ToList();
        return holding.Count > 0 ? holding : [.. day.Holding(Role.Teacher, Role.Office)];
    }
}
