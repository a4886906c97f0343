using System.Globalization;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Domain.Tests.Consents;

/// <summary>CST-01 to CST-10 and CST-17: the truth table, each line of it a case.</summary>
public sealed class ConsentStateTests
{
    private static readonly DateTime Recorded = new(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid ChannelId = Guid.CreateVersion7();
    private static readonly Dictionary<char, Guid> Guardians = "MFSKXA".ToDictionary(letter => letter, _ => Guid.CreateVersion7());
    private static readonly Actor Office = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Maureen Doyle", new HashSet<Role> { Role.Office });

    public static TheoryData<int, string> Table
    {
        get
        {
            var data = new TheoryData<int, string>();
            var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Consents", "truth-table.txt"));
            for (var at = 0; at < lines.Length; at++)
            {
                if (lines[at].Length > 0 && lines[at][0] != '#') data.Add(at + 1, lines[at]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Truth_table(int line, string written)
    {
        var cells = written.Split('|');
        var state = ConsentState.For(CaseOf(cells));
        $"{(state.IsYes ? "yes" : "no")} {state.Standing}".ShouldBe(cells[5], $"line {line}");
    }

    [Fact]
    public void Truth_table_holds_at_least_150_cases_and_every_standing()
    {
        var cases = Table.Select(row => ((string)row[1]!).Split('|')).ToList();
        cases.Count.ShouldBeGreaterThanOrEqualTo(150);
        cases.Select(cells => cells[5].Split(' ')[1]).Distinct().Order().ShouldBe(Enum.GetNames<Standing>().Order());
        cases.Select(cells => string.Join('|', cells[..5])).ShouldBeUnique();
    }

    /// <summary>CST-08: of a yes and a no recorded in the same moment, the no stands, whichever was read first.</summary>
    [Theory]
    [InlineData(Answer.Yes, Answer.No)]
    [InlineData(Answer.No, Answer.Yes)]
    [InlineData(Answer.Withdrawn, Answer.Yes)]
    public void CST_08_of_two_answers_at_once_the_no_stands(Answer first, Answer second)
    {
        var record = ConsentRecord.ForPupil(Office.SchoolId, Guid.CreateVersion7());
        var source = new AnswerSource(Giver.Guardian, Guardians['M'], HowGiven.PaperForm, new DateOnly(2026, 9, 1));
        record.Take([(Guid.CreateVersion7(), new AnswerGiven(ChannelId, Medium.Photo, first, source)), (Guid.CreateVersion7(), new AnswerGiven(ChannelId, Medium.Photo, second, source))], Office, Recorded);
        ConsentState.For(new ConsentCase(LawfulBasis.Consent, Medium.Photo, record.Answers, Holders(false), new DateOnly(2026, 11, 20))).IsYes.ShouldBeFalse();
    }

    /// <summary>CST-09: with two holders' yeses, it lasts as long as the longer of them.</summary>
    [Fact]
    public void CST_09_a_yes_lasts_as_long_as_the_last_of_them()
    {
        var asked = CaseOf("C|P|M+>261130 F+>270831||261120|".Split('|'));
        ConsentState.For(asked).UntilOn.ShouldBe(new DateOnly(2027, 8, 31));
        ConsentState.For(CaseOf("C|P|M+>261130 F+||261120|".Split('|'))).UntilOn.ShouldBeNull();
    }

    [Theory]
    [InlineData("2018-10-03", Lasting.SchoolYear, "2027-08-31")]
    [InlineData("2018-10-03", Lasting.KeyStage, "2030-08-31")]
    [InlineData("2022-02-01", Lasting.KeyStage, "2027-08-31")]
    [InlineData("2020-08-31", Lasting.KeyStage, "2027-08-31")]
    [InlineData("2020-09-01", Lasting.KeyStage, "2028-08-31")]
    [InlineData("2014-09-30", Lasting.KeyStage, "2029-08-31")]
    [InlineData("2008-09-30", Lasting.KeyStage, "2027-08-31")]
    [InlineData("2018-10-03", Lasting.Leaving, null)]
    public void CST_09_a_yes_runs_to_the_end_of_the_year_the_key_stage_or_the_last_day(string born, Lasting lasting, string? until) =>
        ConsentUntil.For(lasting, new DateOnly(2027, 8, 31), Iso.Date(born)).ShouldBe(until is null ? null : Iso.Date(until));

    [Fact]
    public void CST_11_answers_given_together_are_one_fact_and_the_same_again_is_nothing_new()
    {
        var record = ConsentRecord.ForPupil(Office.SchoolId, Guid.CreateVersion7());
        var source = new AnswerSource(Giver.Family, null, HowGiven.PaperForm, new DateOnly(2026, 9, 1));
        var (photo, video) = (new AnswerGiven(ChannelId, Medium.Photo, Answer.Yes, source), new AnswerGiven(ChannelId, Medium.Video, Answer.No, source));
        record.Take([(Guid.CreateVersion7(), photo), (Guid.CreateVersion7(), video)], Office, Recorded);
        record.Facts.Select(fact => fact.Action).ShouldBe(["consent.recorded"]);
        record.Says(photo).ShouldBeTrue();
        record.Says(photo with { Answer = Answer.Withdrawn }).ShouldBeFalse();
        record.Says(photo with { Source = source with { Giver = Giver.Child } }).ShouldBeFalse();
    }

    /// <summary>CST-11: the same as what stands, not as what happens to be read last: a database gives the answers in any order.</summary>
    [Fact]
    public void CST_11_a_change_back_is_written_whatever_was_read_last()
    {
        var record = ConsentRecord.ForPupil(Office.SchoolId, Guid.CreateVersion7());
        var no = new AnswerGiven(ChannelId, Medium.Photo, Answer.No, new AnswerSource(Giver.Family, null, HowGiven.PaperForm, new DateOnly(2026, 9, 1)));
        var yes = no with { Answer = Answer.Yes, Source = no.Source with { FromOn = new DateOnly(2026, 9, 2) } };
        record.Take([(Guid.CreateVersion7(), yes)], Office, Recorded.AddDays(1));
        record.Take([(Guid.CreateVersion7(), no)], Office, Recorded);
        record.Says(yes).ShouldBeTrue();
        record.Says(no with { Source = no.Source with { FromOn = new DateOnly(2026, 9, 3) } }).ShouldBeFalse();
    }

    /// <summary>CST-17: what a school learns of today stands from today, whatever day is on the form.</summary>
    [Theory]
    [InlineData(Answer.No, Standing.Refused)]
    [InlineData(Answer.Withdrawn, Standing.Withdrawn)]
    [InlineData(Answer.NotAsked, Standing.Unanswered)]
    public void CST_17_what_is_recorded_after_a_yes_takes_it_back_though_its_form_is_older(Answer back, Standing standing)
    {
        var record = ConsentRecord.ForPupil(Office.SchoolId, Guid.CreateVersion7());
        var yes = new AnswerGiven(ChannelId, Medium.Photo, Answer.Yes, new AnswerSource(Giver.Family, null, HowGiven.PaperForm, new DateOnly(2026, 11, 3)));
        var taken = yes with { Answer = back, Source = yes.Source with { FromOn = new DateOnly(2026, 11, 1) } };
        record.Take([(Guid.CreateVersion7(), yes)], Office, Recorded);
        record.Take([(Guid.CreateVersion7(), taken)], Office, Recorded.AddDays(2));
        Judge().Standing.ShouldBe(standing);
        record.Says(taken).ShouldBeTrue();
        record.Says(yes).ShouldBeFalse("the yes stands no longer, and may be given again");
        record.Take([(Guid.CreateVersion7(), yes)], Office, Recorded.AddDays(3));
        Judge().IsYes.ShouldBeTrue();

        ConsentState Judge() => ConsentState.For(new ConsentCase(LawfulBasis.Consent, Medium.Photo, record.Answers, [], new DateOnly(2026, 11, 20)));
    }

    private static ConsentCase CaseOf(string[] cells)
    {
        var record = ConsentRecord.ForPupil(Office.SchoolId, Guid.CreateVersion7());
        var at = Recorded;
        foreach (var word in cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            record.Take([(Guid.CreateVersion7(), GivenBy(word, MediumOf(cells[1])))], Office, at = at.AddMinutes(1));
        }

        var also = cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = Array.Find(also, word => word.StartsWith("left:", StringComparison.Ordinal));
        return new ConsentCase(
            cells[0] switch { "C" => LawfulBasis.Consent, "P" => LawfulBasis.PublicTask, "L" => LawfulBasis.LegitimateInterests, _ => null },
            MediumOf(cells[1]), record.Answers, Holders(also.Contains("la")), DayOf(cells[4]),
            also.Contains("prot"), left is null ? null : DayOf(left[5..]), also.Contains("adult"));
    }

    private static AnswerGiven GivenBy(string word, Medium medium)
    {
        var from = word.IndexOf('@', StringComparison.Ordinal) is var start and > 0 ? DayOf(word[(start + 1)..(start + 7)]) : new DateOnly(2026, 9, 1);
        var until = word.IndexOf('>', StringComparison.Ordinal) is var end and > 0 ? DayOf(word[(end + 1)..(end + 7)]) : (DateOnly?)null;
        var answer = word[1] switch { '+' => Answer.Yes, '-' => Answer.No, 'w' => Answer.Withdrawn, _ => Answer.NotAsked };
        var giver = word[0] switch { 'U' => Giver.Family, 'C' => Giver.Child, 'I' => Giver.Self, _ => Giver.Guardian };
        var source = new AnswerSource(giver, giver == Giver.Guardian ? Guardians[word[0]] : null, HowGiven.PaperForm, from);
        return new AnswerGiven(ChannelId, medium, answer, source, until);
    }

    private static List<Holder> Holders(bool authority)
    {
        List<Holder> holders = [new(Guardians['M'], true), new(Guardians['F'], true), new(Guardians['S'], false), new(Guardians['K'], false)];
        if (authority) holders.Add(new Holder(Guardians['A'], true, true));
        return holders;
    }

    private static Medium MediumOf(string letter) => letter switch { "P" => Medium.Photo, "V" => Medium.Video, _ => Medium.Contact };

    private static DateOnly DayOf(string written) => DateOnly.ParseExact(written, "yyMMdd", CultureInfo.InvariantCulture);
}
