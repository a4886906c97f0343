using SchoolSocial.Data.Common;
using SchoolSocial.Data.Pathways;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// The hard cases of two years: a picture that was referred and is closed, one that waits for the head, a colleague's slip, and an allegation that the
/// designated officer advises on. Each step is taken by somebody who may take it.
/// </summary>
internal sealed class DemoPathways(SchoolDb db, Timeline timeline, DemoSchool school, ConcernSteps steps, Vault vault)
{
    private readonly DemoCast cast = school.Cast;

    private static readonly SpokenClosing Ending = new(
        "It went through its pathway, where every step and its reason stand.", "The family and the colleagues know what came of it.", Referral.Referred, "As the pathway says.", ConcernOutcome.SupportInPlace);

    public void Plan()
    {
        PlanChecks();
        var today = SchoolTime.DateOf(timeline.Now);
        Tell(Morning(today.AddDays(-230), 9), PathwayKind.Nudes, null, "{pupil} told me that a boy she met in a game has asked her for pictures and that she sent one.", DemoPathwayTales.Referred);
        Tell(Morning(today.AddDays(-6), 9), PathwayKind.Nudes, null, "Two children in Year 6 talk of a picture that {pupil} sent to a friend. I have not seen it and did not ask.", DemoPathwayTales.Waiting);
        Tell(Morning(today.AddDays(-160), 8), PathwayKind.Adults, Role.TeachingAssistant, "{adult} answered a message from a pupil who left in the summer, and told me so the next morning.", DemoPathwayTales.LowLevel);
        Tell(Morning(today.AddDays(-12), 8), PathwayKind.Adults, Role.Teacher, "A parent says that {adult} has written to her daughter in the evenings from a private account.", DemoPathwayTales.Advised);
    }

    /// <summary>Checks the texts once a year, in the first weeks of the autumn term, as a school should; a third is still to be looked at.</summary>
    private void PlanChecks()
    {
        var at = DemoSchool.At(DemoCalendar.SchoolDays(DemoCalendar.StartOf(school.ThisYear).AddDays(20), DemoCalendar.StartOf(school.ThisYear).AddDays(60))[0], 15, 40);
        timeline.Add(at, Guid.CreateVersion7(), () =>
        {
            foreach (var (number, item) in school.OakfieldReferences.Index().Where(each => each.Index % 3 != 0))
            {
                timeline.Add(at.AddMinutes(number), item.Id, () => item.Check(SchoolTime.DateOf(at), By(Role.Dsl, item.SchoolId, at), at.AddMinutes(number)));
            }
        });
    }

    private void Tell(DateTime at, PathwayKind kind, Role? about, string account, IReadOnlyList<DemoPathwayTales.Told> told)
    {
        var concernId = Guid.CreateVersion7();
        timeline.Add(at, concernId, () =>
        {
            var day = new DemoDay(cast, school.Oakfield, SchoolTime.DateOf(at));
            var pupil = day.PupilsIn(day.ClassesFrom(5)[0])[4];
            var reporter = day.Holding(Role.Office)[0];
            var adult = about is { } role ? day.Holding(role).First(person => day.ActorOf(person).Roles.Count == 1) : null;
            var words = account.Replace("{pupil}", pupil.Name, StringComparison.Ordinal).Replace("{adult}", adult?.Name ?? "", StringComparison.Ordinal);
            var report = new SpokenReport(adult is null ? ConcernKind.SomethingElse : ConcernKind.StaffConduct, words, day.On)
            {
                AtRisk = AtRisk.NotSure,
                People = adult is null ? [new SpokenPerson(PartPlayed.Target, PupilId: pupil.Id)] : [new SpokenPerson(PartPlayed.Alleged, PersonId: adult.Id)],
            };
            var concern = steps.Raise(report, adult is null ? [] : [day.Named(adult)], day.Holders, Presets.Default, day.ActorOf(reporter), at, concernId);
            db.Add(concern);
            var lead = kind == PathwayKind.Nudes ? Role.Dsl : Role.Headteacher;
            timeline.Add(at.AddMinutes(12), concernId, () => ConcernSteps.Acknowledge(concern, By(lead, concern.SchoolId, at), at.AddMinutes(12)));
            timeline.Add(at.AddMinutes(20), concernId, () => Begin(concern, kind, lead, at.AddMinutes(20), told));
        });
    }

    private void Begin(Concern concern, PathwayKind kind, Role lead, DateTime at, IReadOnlyList<DemoPathwayTales.Told> told)
    {
        var actor = By(lead, concern.SchoolId, at);
        var pathway = Pathway.Start(Guid.CreateVersion7(), kind, concern, actor, at);
        if (PathwayTable.Of(kind).IsWithoutPictures) concern.ForbidFiles(actor, at);
        timeline.Begin(pathway);
        foreach (var step in told)
        {
            var then = at.AddMinutes(step.Minutes);
            timeline.Add(then, pathway.Id, () => Take(pathway, concern, step, then));
            if (step.Kind == PathwayStepKind.Closed) timeline.Add(then.AddHours(20), concern.Id, () => steps.Close(concern, Ending, By(lead, concern.SchoolId, then), then.AddHours(20)));
        }
    }

    private void Take(Pathway pathway, Concern concern, DemoPathwayTales.Told step, DateTime at)
    {
        // A closing ends the pathway on its concern as well.
        if (step.Kind == PathwayStepKind.Closed) timeline.Hold(concern);
        var id = Guid.CreateVersion7();
        var ask = PathwayTable.Of(pathway.Kind).Asks.First(each => each.Kinds.Contains(step.Kind));
        var answers = ask.Questions.Where(question => step.Answers.ContainsKey(question.Key)).Select(question => AnswerTo(question, step.Answers[question.Key])).ToList();
        var reason = step.Answers.GetValueOrDefault("reason");
        pathway.Take(
            id, new StepSaid(step.Kind, vault.SealSheet(answers, id), vault.SealIfAny(reason, id), ask.When is null ? null : at.AddMinutes(-10)), concern, By(step.By, concern.SchoolId, at), at);
    }

    private StepAnswer AnswerTo(Question question, string answer)
    {
        var text = question.Text is { } key ? school.OakfieldReferences.First(item => item.Key == key).Texts[0] : null;
        return new StepAnswer(question.Key, text?.Text ?? question.Words!, answer, question.Choices.FirstOrDefault(choice => choice.Value == answer)?.Words ?? answer, text?.Id);
    }

    private Actor By(Role role, Guid schoolId, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        var holders = role == Role.Headteacher ? cast.Holding(schoolId, on, Role.Headteacher, Role.ActingHead) : cast.Holding(schoolId, on, role);
        return cast.ActorOf(holders[0], schoolId, on);
    }

    private static DateTime Morning(DateOnly day, int hour) => DemoSchool.At(DemoCalendar.SchoolDays(day.AddDays(-40), day)[^1], hour, 25);
}
