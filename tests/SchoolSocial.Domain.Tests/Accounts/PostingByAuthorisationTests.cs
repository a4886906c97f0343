using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Accounts;

/// <summary>Rules UND-17 and UND-18: what an authorisation gives on the accounts, and that nothing else gives it.</summary>
public sealed class PostingByAuthorisationTests
{
    private const AuthorisationConditions All = AuthorisationConditions.Training | AuthorisationConditions.Briefing | AuthorisationConditions.ConsentBriefing | AuthorisationConditions.Undertaking;
    private static readonly Sealed Words = new("sealed");

    private readonly Register school = new();

    /// <summary>The last moment is the last of the school's own day: in summer that is an hour earlier by the world's clock than in winter.</summary>
    [Theory]
    [InlineData("2026-09-30", "2026-09-30T23:00:00Z")]
    [InlineData("2026-10-24", "2026-10-24T23:00:00Z")]
    [InlineData("2026-10-25", "2026-10-26T00:00:00Z")]
    [InlineData("2026-12-18", "2026-12-19T00:00:00Z")]
    [InlineData("2027-03-27", "2027-03-28T00:00:00Z")]
    [InlineData("2027-03-28", "2027-03-28T23:00:00Z")]
    public void UND_17_Right_to_post_and_part_on_the_account_end_at_midnight_of_the_school(string last, string midnight)
    {
        var until = DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
        var end = DateTime.Parse(midnight, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
        var account = OnIt(school.Live(), school.Teacher);
        var authorisation = Granted(school.Teacher, AuthorisationKind.ContributeToAccount, account.Id, new DateOnly(2026, 9, 3), until);
        foreach (var condition in AuthorisationKinds.Conditions) authorisation.Meet(condition, new DateOnly(2026, 9, 2), condition == AuthorisationConditions.Undertaking ? school.As(school.Teacher) : school.As(school.Head), On(9, 2));
        var books = school.Books with { Authorisations = ((Authorisation[])[authorisation]).ToLookup(each => each.PersonId) };

        PostingRight.Of(account, books, school.Teacher.Id, SchoolTime.StartOf(new DateOnly(2026, 9, 3)).AddTicks(-1)).IsAllowed.ShouldBeFalse("not begun");
        PostingRight.Of(account, books, school.Teacher.Id, end.AddTicks(-1)).IsAllowed.ShouldBeTrue();
        PostingRight.Of(account, books, school.Teacher.Id, end).IsAllowed.ShouldBeFalse();
        StandingAt(account, books, end.AddTicks(-1)).MayPost.ShouldBeTrue();
        StandingAt(account, books, end).Missing.Count.ShouldBe(5);
        var other = OnIt(school.Live(AccountKind.Mascot, "dog"), school.Teacher);
        PostingRight.Of(other, books, school.Teacher.Id, end.AddTicks(-1)).IsAllowed.ShouldBeFalse("it names another account");
    }

    [Fact]
    public void UND_17_What_is_noted_for_everybody_and_what_is_noted_here_add_up()
    {
        var account = OnIt(school.Live(), school.Teacher);
        var authorisation = Granted(school.Teacher, AuthorisationKind.SpeakForSchool, null, new DateOnly(2026, 9, 3), new DateOnly(2027, 7, 20), AuthorisationConditions.None);
        var books = school.Books with { Authorisations = ((Authorisation[])[authorisation]).ToLookup(each => each.PersonId) };
        books.Missing(school.Teacher.Id, account.Id, On(9, 10)).ShouldBe(["briefing", "training", "briefing on consents", "signed undertaking"]);
        school.Authorise(school.Teacher, new DateOnly(2026, 9, 1));
        school.AuthorityOf(school.Teacher).Note(AuthorityStepKind.Withdrawal, new DateOnly(2026, 9, 5), null, school.As(school.Head), On(9, 5));
        books = school.Books with { Authorisations = books.Authorisations };
        books.Missing(school.Teacher.Id, account.Id, On(9, 10)).ShouldBeEmpty("the head has agreed in writing since");
        school.Books.Missing(school.Teacher.Id, account.Id, On(9, 10)).ShouldBe(["headteacher's approval"]);
    }

    /// <summary>The days of a right may begin before somebody decides on it; the right does not.</summary>
    [Fact]
    public void UND_18_Nothing_is_given_before_it_was_decided_whatever_day_it_says()
    {
        var account = OnIt(school.Live(), school.Teacher);
        school.Authorise(school.Teacher, new DateOnly(2026, 9, 1));
        school.AuthorityOf(school.Teacher).Note(AuthorityStepKind.Withdrawal, new DateOnly(2026, 9, 5), null, school.As(school.Head), On(9, 5));
        var asked = Authorisation.Ask(Guid.CreateVersion7(), new AuthorisationAsk(AuthorisationKind.SpeakForSchool, school.Teacher.Id, Words, Words, new DateOnly(2026, 9, 6), new DateOnly(2027, 7, 20)), school.As(school.Teacher), On(9, 6));
        asked.Grant(new AuthorisationTerms(new DateOnly(2026, 9, 6), new DateOnly(2027, 7, 20), AuthorisationConditions.None, null), school.As(school.Head), On(9, 8));
        var books = school.Books with { Authorisations = ((Authorisation[])[asked]).ToLookup(each => each.PersonId) };
        books.Missing(school.Teacher.Id, account.Id, On(9, 7)).ShouldBe(["headteacher's approval"]);
        books.Missing(school.Teacher.Id, account.Id, On(9, 8)).ShouldBeEmpty();
    }

    /// <summary>
    /// Asks, decisions, conditions, endings and departures in any order by anybody: at every moment that is looked at, past, present or to come,
    /// somebody may post exactly where a plain list of what was granted says so. The list is kept here and knows nothing of the records.
    /// </summary>
    [Fact]
    public void UND_18_No_sequence_leaves_anybody_with_a_right_that_no_record_in_force_gives()
    {
        var (allowed, refused) = (0, 0);
        for (uint seed = 1; seed <= 120; seed++)
        {
            var story = new Story(seed);
            for (var step = 0; step < 30; step++)
            {
                story.Step();
                foreach (var (account, person, at) in story.Looks())
                {
                    var may = PostingRight.Of(account, story.Books, person, at).IsAllowed;
                    may.ShouldBe(story.Says(account.Id, person, at), $"seed {seed}, step {step}, {at:O}");
                    if (may) allowed++;
                    else refused++;
                }
            }

            story.Decided.ShouldAllBe(each => each.DecidedById != each.PersonId);
        }

        allowed.ShouldBeGreaterThan(500);
        refused.ShouldBeGreaterThan(500);
    }

    private static DateTime On(int month, int day) => new(2026, month, day, 10, 0, 0, DateTimeKind.Utc);

    private static Standing StandingAt(Account account, LedgerBooks books, DateTime at) => AccountLedger.At(account, books, at).People.Single();

    private Account OnIt(Account account, Person person)
    {
        account.Give(AccountPost.Operator, Holder.Of(person.Id), On(9, 1), null, school.As(school.Lead), On(9, 1));
        return account;
    }

    private Authorisation Granted(Person person, AuthorisationKind kind, Guid? accountId, DateOnly from, DateOnly until, AuthorisationConditions conditions = All)
    {
        var asked = Authorisation.Ask(Guid.CreateVersion7(), new AuthorisationAsk(kind, person.Id, Words, Words, from, until) { AccountId = accountId }, school.As(person), On(9, 1));
        asked.Grant(new AuthorisationTerms(from, until, conditions, null), school.As(school.Head), On(9, 1));
        return asked;
    }

    private sealed class Story
    {
        private readonly Register school = new();
        private readonly Person[] people;
        private readonly Account[] accounts;
        private readonly List<Authorisation> records = [];
        private readonly Dictionary<Guid, Line> lines = [];
        private readonly Dictionary<Guid, DateTime> gone = [];
        private uint state;
        private DateTime now = new(2026, 9, 2, 7, 30, 0, DateTimeKind.Utc);

        public Story(uint seed)
        {
            state = (seed * 2654435761) | 1;
            people = [school.Head, school.Lead, school.Teacher, school.Deputy];
            accounts = [school.Live(), school.Live(AccountKind.Mascot, "dog")];
            foreach (var account in accounts)
            {
                foreach (var person in people) account.Give(AccountPost.Operator, Holder.Of(person.Id), now, null, school.As(school.Lead), now);
            }
        }

        public LedgerBooks Books => school.Books with { Authorisations = records.ToLookup(each => each.PersonId) };

        public IEnumerable<Authorisation> Decided => records.Where(each => each.IsGranted == true);

        public void Step()
        {
            now = now.AddMinutes(Next(60 * 24 * 14));
            var actor = school.As(people[Next(people.Length)]);
            var dice = Next(10);
            if (dice < 3) Ask(actor);
            else if (dice < 6) Decide(actor);
            else if (dice < 9) Meet();
            else EndOrGo(actor);
        }

        /// <summary>At this moment, some days back or on, and on either side of a midnight.</summary>
        public IEnumerable<(Account Account, Guid Person, DateTime At)> Looks()
        {
            var midnight = SchoolTime.StartOf(SchoolTime.DateOf(now).AddDays(Next(60) - 20));
            DateTime[] moments = [now, now.AddDays(Next(90) - 30), midnight, midnight.AddTicks(-1)];
            return moments.Where(at => at > Register.Start.AddDays(2))
                .SelectMany(at => accounts.SelectMany(account => people.Select(person => (account, person.Id, at))));
        }

        public bool Says(Guid account, Guid person, DateTime at)
        {
            if (gone.TryGetValue(person, out var left) && left <= at) return false;
            var given = lines.Values.Where(line => line.Person == person && (line.Account is null || line.Account == account)
                && line.GrantedAt <= at && at >= SchoolTime.StartOf(line.From) && at < SchoolTime.StartOf(line.Until.AddDays(1)) && !(line.EndedAt <= at)
                && line.Needs.All(need => line.Met.TryGetValue(need, out var met) && met <= at)).ToList();
            return AuthorisationKinds.Conditions.All(condition => given.Exists(line => line.Needs.Contains(condition)));
        }

        private void Ask(Actor actor)
        {
            var person = people[Next(people.Length)];
            var account = accounts[Next(2)];
            var (kind, id) = Next(2) == 0 ? (AuthorisationKind.SpeakForSchool, (Guid?)null) : (AuthorisationKind.ContributeToAccount, account.Id);
            var day = SchoolTime.DateOf(now);
            records.Add(Authorisation.Ask(Guid.CreateVersion7(), new AuthorisationAsk(kind, person.Id, Words, Words, day, day.AddDays(30)) { AccountId = id, IsOfHead = person == school.Head }, actor, now));
        }

        private void Decide(Actor actor)
        {
            if (Any(each => each.AwaitsDecision) is not { } asked) return;
            if (!asked.CanDecide(actor).IsAllowed)
            {
                Should.Throw<InvalidOperationException>(() => asked.Grant(new AuthorisationTerms(SchoolTime.DateOf(now), SchoolTime.DateOf(now), All, null), actor, now));
                actor = school.As(school.Head);
                if (!asked.CanDecide(actor).IsAllowed) return;
            }

            if (Next(6) == 0)
            {
                asked.Refuse(Words, actor, now);
                return;
            }

            var from = SchoolTime.DateOf(now).AddDays(Next(8) - 2);
            var until = from.AddDays(2 + Next(120));
            AuthorisationConditions[] needs = [.. AuthorisationKinds.Conditions.Where(_ => Next(5) > 0)];
            asked.Grant(new AuthorisationTerms(from, until, needs.Aggregate(AuthorisationConditions.None, (one, other) => one | other), null), actor, now);
            lines[asked.Id] = new Line(asked.PersonId, asked.AccountId, now, from, until, needs);
        }

        private void Meet()
        {
            // A briefing seldom comes alone.
            for (var i = 0; i < 4; i++)
            {
                if (Any(each => each.IsGranted == true && each.EndedAt is null) is not { } asked) return;
                var condition = AuthorisationKinds.Conditions[i];
                var actor = school.As(condition == AuthorisationConditions.Undertaking ? Array.Find(people, each => each.Id == asked.PersonId)! : people[Next(people.Length)]);
                if (!asked.CanMeet(condition, actor).IsAllowed) continue;
                asked.Meet(condition, SchoolTime.DateOf(now), actor, now);
                lines[asked.Id].Met[condition] = now;
            }
        }

        private void EndOrGo(Actor actor)
        {
            if (Next(4) == 0)
            {
                var person = people[1 + Next(3)];
                if (!gone.TryAdd(person.Id, now)) return;
                school.Leaves(person, now);
            }
            else if (Any(each => each.CanEnd(actor, now).IsAllowed) is { } asked)
            {
                asked.End(Words, actor, now);
                if (lines.TryGetValue(asked.Id, out var line)) line.EndedAt = now;
            }
        }

        private Authorisation? Any(Func<Authorisation, bool> which)
        {
            var found = records.Where(which).ToList();
            return found.Count == 0 ? null : found[Next(found.Count)];
        }

        private int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }

        private sealed record Line(Guid Person, Guid? Account, DateTime GrantedAt, DateOnly From, DateOnly Until, AuthorisationConditions[] Needs)
        {
            public Dictionary<AuthorisationConditions, DateTime> Met { get; } = [];

            public DateTime? EndedAt { get; set; }
        }
    }
}
