using SchoolSocial.Data.Common;
using SchoolSocial.Data.Pathways;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>Letters of two years: to all families each September, an appeal to a platform, and one to a parent that still waits for its answer; and who is on duty.</summary>
internal sealed class DemoLetters(Timeline timeline, DemoSchool school, Vault vault)
{
    private const string Address = "Oakfield Lane, Oakfield, OK4 7LD\n01632 960 400\noffice@oakfield.example";

    public void Plan(bool aboutConcerns)
    {
        var begun = DemoSchool.At(new DateOnly(school.FirstYear, 9, 3), 11, 0);
        timeline.Add(begun, Guid.CreateVersion7(), () => timeline.Begin(Letterhead.Begin(school.Oakfield.Id, Address, school.Office(school.Oakfield, begun), begun)));
        var worded = DemoSchool.At(new DateOnly(school.ThisYear, 8, 28), 10, 30);
        timeline.Add(worded, Guid.CreateVersion7(), () => timeline.Begin(LetterWording.Write(
            Guid.CreateVersion7(), school.Oakfield.Id, LetterKind.LaunchToParents, 1, "Oakfield online this year", Own, school.Office(school.Oakfield, worded), worded)));
        for (var year = school.FirstYear; year <= school.ThisYear; year++) Launch(year);
        Appeal(DemoSchool.At(new DateOnly(school.ThisYear, 3, 9), 14, 10));
        Duty(DemoSchool.At(new DateOnly(school.ThisYear, 9, 4), 12, 15));
        if (aboutConcerns) Trip();
    }

    private const string Own = """
        Dear {salutation},

        Another year begins, and you can follow it here from {from}:

        {accounts}

        Nothing else that bears our name is ours. We post pictures only where your answers allow it, and you can change them at any time.

        We cannot answer questions there. If something worries you, speak to {contact}. Our policy: {policy}
        """;

    /// <summary>The letter that goes home each September.</summary>
    private void Launch(int year)
    {
        var at = DemoSchool.At(new DateOnly(year, 9, 8), 9, 40);
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () =>
        {
            var own = year == school.ThisYear ? (1, "Oakfield online this year", Own) : (0, FirstWordings.Of(LetterKind.LaunchToParents).Subject, FirstWordings.Of(LetterKind.LaunchToParents).Text);
            var letter = Write(id, LetterKind.LaunchToParents, LetterAbout.School, null, own, "All parents and carers", at, new Dictionary<string, string>
            {
                ["salutation"] = "parents and carers", ["from"] = SchoolDates.LongDay(new DateOnly(year, 9, 10)), ["accounts"] = "Facebook: Oakfield Primary School\nThe school website: oakfield.example",
                ["policy"] = "the school website, under Policies", ["contact"] = "the class teacher, then the headteacher, then the chair of governors",
            }, null);
            timeline.Begin(letter);
            timeline.Add(at.AddHours(4), id, () => letter.Send(Guid.CreateVersion7(), SchoolTime.DateOf(at), SentBy.Email, new HashSet<Guid>(), SchoolTime.DateOf(at), school.Office(school.Oakfield, at), at.AddHours(4)));
        });
    }

    private void Appeal(DateTime at)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () =>
        {
            var first = FirstWordings.Of(LetterKind.PlatformAppeal);
            var replyBy = SchoolTime.DateOf(at).AddDays(14);
            var letter = Write(id, LetterKind.PlatformAppeal, LetterAbout.School, null, (0, first.Subject, first.Text), "Trust and safety team", at, new Dictionary<string, string>
            {
                ["platform"] = "Instagram", ["address"] = "the account oakfield_primary_offical", ["report"] = "IG-448210", ["reported-on"] = SchoolDates.LongDay(SchoolTime.DateOf(at).AddDays(-6)),
                ["refusal"] = "The account does not go against our guidelines.", ["why"] = "It uses our name and badge and asks parents for their child's class. Your rules forbid to pretend to be an organisation.",
                [LetterFields.ReplyBy] = SchoolDates.LongDay(replyBy),
            }, replyBy);
            timeline.Begin(letter);
            timeline.Add(at.AddMinutes(50), id, () => letter.Send(Guid.CreateVersion7(), SchoolTime.DateOf(at), SentBy.PlatformForm, new HashSet<Guid>(), SchoolTime.DateOf(at), school.Office(school.Oakfield, at), at.AddMinutes(50)));
            timeline.Add(at.AddDays(9), id, () =>
            {
                var step = Guid.CreateVersion7();
                letter.Answer(step, SchoolTime.DateOf(at.AddDays(9)), LetterResult.Done, vault.Seal("The account is gone.", step), school.Office(school.Oakfield, at), at.AddDays(9));
            });
        });
    }

    private void Duty(DateTime at)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () =>
        {
            var (list, office, on) = (DutyList.Begin(school.Oakfield.Id, school.Office(school.Oakfield, at), at), school.Office(school.Oakfield, at), SchoolTime.DateOf(at));
            var number = 401;
            foreach (var person in school.Cast.Holding(school.Oakfield.Id, on, Role.Headteacher, Role.Dsl, Role.DeputyDsl, Role.DeputyHead, Role.SeniorLeader, Role.Chair))
            {
                list.SetNumber(person.Id, $"01632 960 {number++}", office, at);
            }

            var covers = school.Cast.Holding(school.Oakfield.Id, on, Role.DeputyHead)[0];
            list.Cover(Guid.CreateVersion7(), covers.Id, on, on.AddDays(300), DutyDays.Friday, office, at);
            timeline.Begin(list);
        });
    }

    /// <summary>A parent's post about the trip: kept, talked about, and asked in writing to be removed.</summary>
    private void Trip()
    {
        var days = DemoCalendar.SchoolDays(DemoCalendar.StartOf(school.ThisYear).AddDays(7), SchoolTime.DateOf(timeline.Now));
        if (days.Count < 8) return;
        var (day, concernId, letterId, steps) = (days[^6], Guid.CreateVersion7(), Guid.CreateVersion7(), new ConcernSteps(vault));
        Concern concern = null!;
        Letter letter = null!;
        var at = DemoSchool.At(day, 8, 45);
        var replyBy = SchoolTime.DateOf(timeline.Now).AddDays(5);
        timeline.Add(at, concernId, () => timeline.Begin(concern = steps.Raise(
            new SpokenReport(ConcernKind.ParentOrPublicPost, "A parent wrote in the group Oakfield Mums and Dads that the Year 4 trip was cancelled because a teacher had been drinking. It has sixty comments. The teacher is named.", day)
            { ReachedUsBy = Domain.Concerns.Channel.ParentTold, Place = "Facebook group Oakfield Mums and Dads" },
            [], school.Cast.HoldersOn(school.Oakfield.Id, day), Presets.Default, school.Office(school.Oakfield, at), at, concernId)));
        timeline.Add(at.AddMinutes(40), concernId, () => ConcernSteps.Acknowledge(concern, Head(day), at.AddMinutes(40)));
        timeline.Add(at.AddMinutes(55), concernId, () => steps.Keep(concern, EvidenceKind.ScreenPrint, at.AddMinutes(-20), "Facebook group Oakfield Mums and Dads", "The locked cabinet in the head's room", Head(day), at.AddMinutes(55)));
        timeline.Add(at.AddHours(6), concernId, () => steps.Note(concern, EntryKind.Fact, "Rang the parent who wrote it. She was told so at the gate and had not asked us. The trip was cancelled because the coach had no seat belts. She will think about taking it down.", Head(day), at.AddHours(6)));
        timeline.Add(DemoSchool.At(days[^4], 9, 30), letterId, () =>
        {
            var first = FirstWordings.Of(LetterKind.RemovalRequest);
            letter = Write(letterId, LetterKind.RemovalRequest, LetterAbout.Concern, concernId, (0, first.Subject, first.Text), "Mrs K Doyle\n12 Orchard Row\nOakfield", DemoSchool.At(days[^4], 9, 30), new Dictionary<string, string>
            {
                ["salutation"] = "Mrs Doyle", ["place"] = "the Facebook group Oakfield Mums and Dads", ["posted-on"] = SchoolDates.LongDay(day),
                ["post"] = "\"No trip for our kids because one of the teachers turned up drunk.\"", ["why"] = "it is not true, it names a member of staff, and children have asked about it in class.",
                [LetterFields.ReplyBy] = SchoolDates.LongDay(replyBy),
            }, replyBy);
            timeline.Begin(letter);
        });
        timeline.Add(DemoSchool.At(days[^3], 10, 5), letterId, () => letter.Send(Guid.CreateVersion7(), days[^3], SentBy.Hand, new HashSet<Guid>(), days[^3], Head(days[^3]), DemoSchool.At(days[^3], 10, 5)));
        Climb(concernId, () => concern, days);
        timeline.Add(DemoSchool.At(days[^3], 10, 6), concernId, () => concern.LetterMoved(Head(days[^3]), DemoSchool.At(days[^3], 10, 6)));
    }

    /// <summary>The ladder as far as the parent's answer: nobody had to ring the police, and the meeting was left out.</summary>
    private void Climb(Guid concernId, Func<Concern> concern, IReadOnlyList<DateOnly> days)
    {
        var id = Guid.CreateVersion7();
        Pathway ladder = null!;
        var begun = DemoSchool.At(days[^6], 15, 30);
        timeline.Add(begun, concernId, () => timeline.Begin(ladder = Pathway.Start(id, PathwayKind.ParentPosts, concern(), Head(days[^6]), begun).Knowing(new PathwayFacts
        {
            HasEvidence = true,
            LettersSent = new HashSet<LetterKind> { LetterKind.RemovalRequest },
        })));
        (int Back, PathwayStepKind Kind, string Asked, string Said)[] steps =
        [
            (6, PathwayStepKind.EvidenceKept, "Is all of it kept on the concern?", "All of it"), (6, PathwayStepKind.PoliceNone, "Do any of the police questions apply?", "No"),
            (6, PathwayStepKind.BeyondByAdult, "Is it criticism that the law protects?", "No, it goes beyond that"), (5, PathwayStepKind.QuestionsAnswered, "Would a private talk have done more?", "Yes"),
            (5, PathwayStepKind.SheetAnswered, "What shows serious harm?", "Sixty comments; two families asked to change class."), (5, PathwayStepKind.TalkHeld, "What was said and agreed?", "She was told so at the gate and will think about taking it down."),
            (4, PathwayStepKind.MeetingSkipped, "Why is it left out?", "She would rather have it in writing."), (3, PathwayStepKind.LetterGone, "Has it been sent?", "Yes"),
        ];
        for (var each = 0; each < steps.Length; each++)
        {
            var (step, at) = (steps[each], DemoSchool.At(days[^steps[each].Back], 16, 0).AddMinutes(each));
            timeline.Add(at, id, () =>
            {
                var stepId = Guid.CreateVersion7();
                ladder.Take(stepId, new StepSaid(step.Kind, vault.SealSheet([new StepAnswer("demo", step.Asked, step.Said, step.Said)], stepId)), concern(), Head(SchoolTime.DateOf(at)), at);
            });
        }
    }

    private Actor Head(DateOnly on) => school.Cast.ActorOf(school.Cast.Holding(school.Oakfield.Id, on, Role.Headteacher)[0], school.Oakfield.Id, on);

    private Letter Write(
        Guid id, LetterKind kind, LetterAbout about, Guid? aboutId, (int Number, string Subject, string Text) wording, string recipient, DateTime at, Dictionary<string, string> answers, DateOnly? replyBy)
    {
        answers[LetterFields.School] = school.Oakfield.Name;
        answers[LetterFields.Route] = FirstReferences.Text(FirstReferences.SchoolRoute);
        answers[LetterFields.Channels] = FirstReferences.Text(FirstReferences.SchoolChannels);
        var (head, version) = (Head(SchoolTime.DateOf(at)), Guid.CreateVersion7());
        return Letter.Write(
            id, new LetterPlan(kind, about, aboutId, wording.Number, vault.Seal(recipient, id), head.PersonId, Role.Headteacher, replyBy),
            vault.Seal(LetterText.Fill(wording.Subject, answers), version), vault.Seal(LetterText.Fill(wording.Text, answers), version), version,
            about == LetterAbout.Concern ? head : school.Office(school.Oakfield, at), at);
    }
}
