using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Policies.Models;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>Oakfield's policies over two years: one changed for staff and read again, one agreed that nobody has signed, one overdue.</summary>
internal sealed class DemoPolicies(SchoolDb db, Timeline timeline, DemoSchool school)
{
    private static readonly ReviewRule Yearly = new(1, ReviewUnit.Years, ReviewPrecision.Month);
    private const string Safeguarding = "## Everybody\n\nEverybody who works or helps here reports a worry about a child at once, and to the safeguarding lead.\n@staff @governors @helpers @must\n\nAllegations about adults go to the headteacher, and about the headteacher to the chair of governors.\n@staff @governors @helpers @must";
    private const string OnlineSafety = "## Filtering and monitoring\n\nThe school filters and monitors what its devices reach, and looks at how well that works every year.\n@staff @governors @must @yearly:senior-leader\n\n## Parents\n\nParents talk with their children about what they do online.\n@parents @tip";
    private const string AcceptableUse = "## Use of the school's systems\n\nThe school's devices and accounts are for the school's work.\n@staff @governors @helpers @must\n\nStaff lock their screens when they leave a room.\n@staff @must";

    public void Plan()
    {
        var social = ModelPolicies.Text(ModelKind.ClassAccounts, Presets.Default);
        var changed = PolicyText.Read(social.Canonical().Replace("logs it the same day", "logs it at once", StringComparison.Ordinal));
        var first = PlanPolicy(DemoSchool.At(new DateOnly(school.FirstYear, 9, 9), 15, 50), new("Social media policy", PolicyKind.SocialMedia, "S1", Audience.Staff | Audience.Governors | Audience.Parents, SignOffRule.HeadAndChair, [("followers", "follow"), ("pictures", "picture"), ("messages", "message"), ("parents", "parent")]), social, isSigned: true);
        Later(timeline.Now.AddDays(-70), first, changed, social);
        PlanPolicy(timeline.Now.AddDays(-120), new("Child protection policy", PolicyKind.ChildProtection, "S2", Audience.Staff | Audience.Governors | Audience.Helpers, SignOffRule.HeadAndChair, [("tell", "reports a worry")]), PolicyText.Read(Safeguarding), isSigned: true);
        PlanPolicy(DemoSchool.At(new DateOnly(school.FirstYear, 9, 23), 15, 45), new("Online safety policy", PolicyKind.OnlineSafety, "S3", Audience.Staff | Audience.Parents, SignOffRule.Headteacher, [("filtering", "filters and monitors")]), PolicyText.Read(OnlineSafety), isSigned: true);
        PlanPolicy(timeline.Now.AddDays(-12), new("Acceptable use policy", PolicyKind.AcceptableUse, "S4", Audience.Staff | Audience.Governors | Audience.Helpers, SignOffRule.FullGoverningBody, [("whose", "devices and accounts"), ("passwords", "lock their screens")]), PolicyText.Read(AcceptableUse), isSigned: false);
    }

    /// <summary>Begun, sent for review, agreed, and signed over ten days; those it binds read it in the weeks after, all but a few.</summary>
    private Story PlanPolicy(DateTime at, Sketch sketch, PolicyText text, bool isSigned)
    {
        var story = new Story(Guid.CreateVersion7(), sketch);
        timeline.Add(at, story.Id, () =>
        {
            var head = Head(at);
            story.Policy = Policy.Begin(
                story.Id, new PolicyDetails(sketch.Title, sketch.Kind, sketch.Number, head.PersonId, sketch.Binding, Audience.Nobody, Yearly, sketch.SignOff, Equality: new EqualityNote(SchoolTime.DateOf(at), head.Name)),
                [], text, "Begun from our own model.", head, at);
            db.Add(story.Policy);
        });
        timeline.Add(at.AddHours(1), story.Id, () => MarkCoverage(at.AddHours(1), story, text));
        Agree(at, story);
        if (isSigned) SignOff(at.AddDays(8), story, text, null);
        return story;
    }

    /// <summary>What the policy is expected to say and says, each with its clause; the rest is still to be looked for.</summary>
    private void MarkCoverage(DateTime at, Story story, PolicyText text)
    {
        foreach (var (code, words) in story.Sketch.Says)
        {
            var point = CoveragePoints.For(story.Sketch.Kind).Single(each => each.Code == code);
            if (text.Clauses.FirstOrDefault(each => each.Number.Length > 0 && each.Words.Contains(words, StringComparison.OrdinalIgnoreCase)) is { } clause) story.Policy.MarkCoverage(point, clause.Number, Head(at), at);
        }
    }

    private void Later(DateTime at, Story story, PolicyText text, PolicyText before)
    {
        timeline.Add(at, story.Id, () => story.Policy.Write(text, "What staff do when a pupil writes to them is said more strictly.", Head(at), at));
        Agree(at, story);
        SignOff(at.AddDays(8), story, text, before);
    }

    private void Agree(DateTime at, Story story)
    {
        timeline.Add(at.AddDays(1), story.Id, () => story.Policy.SendForReview(Head(at), at.AddDays(1)));
        timeline.Add(at.AddDays(6), story.Id, () => story.Policy.Agree(Head(at), at.AddDays(6)));
    }

    private void SignOff(DateTime at, Story story, PolicyText text, PolicyText? before)
    {
        timeline.Add(at, story.Id, () =>
        {
            var lines = Lines(story);
            var on = SchoolTime.DateOf(at);
            foreach (var person in (Person[])[school.Cast[$"head@{DemoStaff.Domain}"], school.Cast[$"chair@{DemoStaff.Domain}"]])
            {
                var actor = school.Cast.ActorOf(person, school.Oakfield.Id, on);
                var signer = new Signer(actor, new Dictionary<Guid, IReadOnlySet<Role>> { [school.Oakfield.Id] = actor.Roles }, new HashSet<Guid>());
                if (story.Policy.LineFor(signer, lines) is { } line) story.Policy.Sign(signer, line, line.Title, null, on, at);
            }

            story.Policy.TakeForceIfComplete(lines, text, before, Head(at), at);
            PlanReadings(at, story);
        });
    }

    /// <summary>Most sign within a fortnight; one in nine has yet to.</summary>
    private void PlanReadings(DateTime at, Story story)
    {
        var version = story.Policy.InForce!;
        var people = school.Cast.HoldersOn(school.Oakfield.Id, SchoolTime.DateOf(at)).Select(holder => holder.PersonId).Distinct().Order().ToList();
        for (var i = 0; i < people.Count; i++)
        {
            var person = school.Cast.People.Find(each => each.Id == people[i])!;
            var actor = school.Cast.ActorOf(person, school.Oakfield.Id, SchoolTime.DateOf(at));
            var reader = Readers.AudienceOf(actor.Roles) & story.Policy.Binding;
            if (i % 9 == 4 || story.Policy.MustHaveRead(reader) != version.Number) continue;
            var signedAt = at.AddDays(1 + (i % 11)).AddMinutes(7 * i);
            timeline.Add(signedAt, Guid.CreateVersion7(), () => Read(story, version, person, actor, reader, at, signedAt));
        }
    }

    private void Read(Story story, PolicyVersion version, Person person, Actor actor, Audience reader, DateTime askedAt, DateTime at)
    {
        if (story.Readings.TryGetValue(person.Id, out var reading)) timeline.Hold(reading);
        else
        {
            story.Readings[person.Id] = reading = Reading.Of(story.Policy.Id, person.Id, actor);
            db.Add(reading);
        }

        if (!reading.CanSign(version, reader).IsAllowed) return;
        reading.Sign(version, new AcknowledgedWords(reader, string.Join(", ", actor.Roles.Order().Select(role => role.Title())), SchoolTime.DateOf(at), null, 0), actor, at);
        var ask = ReadingAsk.Make(school.Oakfield.Id, story.Policy.Id, person.Id, version.Number, reader, SchoolTime.DateOf(askedAt), SchoolTime.DateOf(askedAt).AddDays(14));
        ask.Sign(at);
        db.Add(ask);
    }

    private IReadOnlyList<SignOffLine> Lines(Story story) => SignOffLines.For(story.Sketch.SignOff, school.Oakfield.Id, [], null, null, []);

    private Actor Head(DateTime at) => school.Cast.ActorOf(school.Cast[$"head@{DemoStaff.Domain}"], school.Oakfield.Id, SchoolTime.DateOf(at));

    private sealed record Sketch(string Title, PolicyKind Kind, string Number, Audience Binding, SignOffRule SignOff, (string Point, string Words)[] Says);

    private sealed class Story(Guid id, Sketch sketch)
    {
        public Guid Id => id;

        public Sketch Sketch => sketch;

        public Policy Policy { get; set; } = null!;

        public Dictionary<Guid, Reading> Readings { get; } = [];
    }
}
