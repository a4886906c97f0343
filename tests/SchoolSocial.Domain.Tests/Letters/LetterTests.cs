using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Letters;

/// <summary>Rules LET-01 to LET-09: what a letter is made from, and when it may go.</summary>
public sealed class LetterTests
{
    private static readonly DateTime Monday = new(2026, 11, 16, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 11, 16);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Head = ActorIn(Role.Headteacher);
    private static readonly Actor Deputy = ActorIn(Role.DeputyHead);
    private static readonly Actor Office = ActorIn(Role.Office);
    private static readonly HashSet<Guid> Nobody = [];
    private static readonly HashSet<Guid> HeadIsHit = [Head.PersonId];
    private static readonly Sealed Words = new("words");

    public static TheoryData<LetterKind> Kinds => [.. LetterKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void LET_01_Products_own_wording_names_only_fields_there_are_and_is_marked(LetterKind kind)
    {
        var wording = WordingInUse.For(kind, null);
        wording.IsTheProducts.ShouldBeTrue();
        wording.Origin.ShouldContain("not yet read by your school");
        LetterText.CanUse(kind, wording.Text).IsAllowed.ShouldBeTrue();
        LetterText.CanUse(kind, wording.Subject).IsAllowed.ShouldBeTrue();
        LetterFields.Of(kind).Select(field => field.Key).Except(LetterText.FieldsIn(wording.Subject + wording.Text)).ShouldBeEmpty("asked for and not used");
        LetterKinds.All.ShouldContain(kind);
        Enum.GetValues<LetterAbout>().Count(about => LetterKinds.For(about).Contains(kind)).ShouldBeGreaterThan(0);
        kind.Signatories(Presets.Default).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Dear {salutaton},", "no field {salutaton}")]
    [InlineData("Dear {Salutation},", "brace stands alone")]
    [InlineData("Dear {salutation,", "brace stands alone")]
    [InlineData("Dear salutation},", "brace stands alone")]
    public void LET_01_Wording_that_names_another_field_is_refused_in_words(string text, string why) =>
        LetterText.CanUse(LetterKind.Outcome, text).Refusal.ShouldNotBeNull().ShouldContain(why);

    [Fact]
    public void LET_01_What_is_filled_in_is_not_read_for_fields_again() =>
        LetterText.Fill("{post} by {reply-by}", new Dictionary<string, string> { ["post"] = "She wrote {reply-by}", ["reply-by"] = "Friday" })
            .ShouldBe("She wrote {reply-by} by Friday");

    [Fact]
    public void LET_02_Schools_newest_words_take_the_place_of_the_products()
    {
        var own = LetterWording.Write(Guid.CreateVersion7(), SchoolId, LetterKind.Outcome, 3, "Our talk", "Dear {salutation},", Head, Monday);
        WordingInUse.For(LetterKind.Outcome, own).ShouldBe(new WordingInUse(LetterKind.Outcome, 3, "Our talk", "Dear {salutation},"));
        own.Facts.ShouldHaveSingleItem().Action.ShouldBe("letter-wording.written");
    }

    [Theory]
    [InlineData(LetterWriter.Headteacher, Role.Headteacher, Role.Chair)]
    [InlineData(LetterWriter.GoverningBody, Role.Chair, Role.Headteacher)]
    public void LET_03_Who_writes_to_a_parent_follows_the_schools_setting(LetterWriter setting, Role signs, Role doesNot)
    {
        var roles = LetterKind.RemovalRequest.Signatories(Presets.Default with { ParentLetterWriter = setting });
        roles.ShouldContain(signs);
        roles.ShouldNotContain(doesNot);
        LetterKind.GoverningBody.Signatories(Presets.Default with { ParentLetterWriter = setting }).ShouldNotContain(Role.Headteacher);
    }

    [Fact]
    public void LET_04_Each_change_of_words_is_a_version_and_none_after_it_went_out()
    {
        var letter = Written(Head);
        letter.Reword(Guid.CreateVersion7(), Words, new Sealed("other"), Deputy, Monday.AddHours(1));
        letter.Versions.Select(version => (version.Number, version.Text.Cipher)).ShouldBe([(1, "words"), (2, "other")]);
        letter.Send(Guid.CreateVersion7(), Day, SentBy.Post, Nobody, Day, Office, Monday.AddHours(2));
        letter.CanReword.Refusal.ShouldNotBeNull().ShouldContain("gone out");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(23, false)]
    [InlineData(24, true)]
    public void LET_05_Letter_of_the_head_who_was_attacked_lies_for_24_hours(int hours, bool goes)
    {
        var letter = Written(Head);
        var at = Monday.AddHours(hours);
        letter.CanSend(HeadIsHit, at, Day.AddDays(1)).IsAllowed.ShouldBe(goes);
        letter.CanSend(Nobody, at, Day.AddDays(1)).IsAllowed.ShouldBeTrue("it holds only whoever was attacked");
        if (!goes) Should.Throw<InvalidOperationException>(() => letter.Send(Guid.CreateVersion7(), Day, SentBy.Hand, HeadIsHit, Day, Head, at));
    }

    [Fact]
    public void LET_05_It_cools_again_after_a_change_and_whoever_else_types_it_for_the_head()
    {
        var letter = Written(Office, signs: Head);
        letter.CanSend(HeadIsHit, Monday.AddHours(23), Day).IsAllowed.ShouldBeFalse("the head signs it");
        letter.Reword(Guid.CreateVersion7(), Words, Words, Office, Monday.AddHours(23));
        letter.CoolsUntil(HeadIsHit, Monday.AddHours(25)).ShouldBe(Monday.AddHours(47));
        letter.CanSend(HeadIsHit, Monday.AddHours(48), Day.AddDays(2), Day).Refusal.ShouldNotBeNull().ShouldContain("still had to lie");
        letter.CanSend(HeadIsHit, Monday.AddHours(48), Day.AddDays(2), Day.AddDays(2)).IsAllowed.ShouldBeTrue();
    }

    /// <summary>Somebody else's name under it takes nothing of the anger out of the words; nor does a version of theirs after it.</summary>
    [Fact]
    public void LET_05_What_the_attacked_wrote_lies_though_somebody_else_signs_it()
    {
        var letter = Written(Head, signs: Deputy);
        letter.CanSend(HeadIsHit, Monday.AddHours(23), Day.AddDays(1)).IsAllowed.ShouldBeFalse("the head wrote it");
        letter.Reword(Guid.CreateVersion7(), Words, Words, Office, Monday.AddHours(2));
        letter.CanSend(HeadIsHit, Monday.AddHours(25), Day.AddDays(1)).IsAllowed.ShouldBeFalse("it is the head's letter still");
        letter.CanSend(HeadIsHit, Monday.AddHours(26), Day.AddDays(2)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void LET_06_Second_person_who_signs_lets_it_go_at_once()
    {
        var letter = Written(Head);
        letter.SignSecond(Guid.CreateVersion7(), HeadIsHit, Deputy, Monday.AddMinutes(5));
        letter.CanSend(HeadIsHit, Monday.AddMinutes(6), Day).IsAllowed.ShouldBeTrue();
        letter.Reword(Guid.CreateVersion7(), Words, Words, Head, Monday.AddMinutes(7));
        letter.SecondSignature.ShouldBeNull("it was on other words");
        letter.CanSend(HeadIsHit, Monday.AddMinutes(8), Day).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void LET_06_Second_person_leads_did_not_write_it_and_is_not_attacked_in_it()
    {
        var letter = Written(Head);
        letter.CanSignSecond(HeadIsHit, Head).Refusal.ShouldNotBeNull().ShouldContain("about you");
        letter.CanSignSecond(Nobody, Head).Refusal.ShouldNotBeNull().ShouldContain("You wrote");
        letter.CanSignSecond(HeadIsHit, Office).Refusal.ShouldNotBeNull().ShouldContain("senior leader");
        letter.CanSignSecond(new HashSet<Guid> { Head.PersonId, Deputy.PersonId }, Deputy).IsAllowed.ShouldBeFalse();
        letter.CanSignSecond(HeadIsHit, Deputy).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void LET_07_Reply_is_waited_for_then_late_then_told()
    {
        var letter = Written(Head, replyBy: Day.AddDays(7));
        letter.Standing.ShouldBe(LetterStanding.Draft);
        letter.CanAnswer.IsAllowed.ShouldBeFalse();
        letter.CanSend(Nobody, Monday, Day, Day.AddDays(1)).Refusal.ShouldNotBeNull().ShouldContain("later than today");
        letter.CanSend(Nobody, Monday, Day, Day.AddDays(-1)).Refusal.ShouldNotBeNull().ShouldContain("before it was written");
        letter.Send(Guid.CreateVersion7(), Day, SentBy.Email, Nobody, Day, Head, Monday);
        letter.CanSend(Nobody, Monday, Day).IsAllowed.ShouldBeFalse("it went once");
        letter.Standing.ShouldBe(LetterStanding.Waiting);
        letter.IsLate(Day.AddDays(7)).ShouldBeFalse();
        letter.IsLate(Day.AddDays(8)).ShouldBeTrue();
        letter.Answer(Guid.CreateVersion7(), Day.AddDays(8), LetterResult.NoReply, null, Head, Monday.AddDays(8));
        letter.Answer(Guid.CreateVersion7(), Day.AddDays(9), LetterResult.Done, null, Head, Monday.AddDays(9));
        letter.Result!.Result.ShouldBe(LetterResult.Done);
        letter.Standing.ShouldBe(LetterStanding.Answered);
        letter.Facts.Select(fact => fact.Action).ShouldBe(["letter.written", "letter.sent", "letter.answered", "letter.answered"]);
    }

    [Fact]
    public void LET_08_Dropped_letter_keeps_its_words_and_goes_nowhere()
    {
        var letter = Written(Head);
        letter.Drop(Guid.CreateVersion7(), Words, Head, Monday.AddHours(1));
        letter.Standing.ShouldBe(LetterStanding.Dropped);
        letter.CanSend(Nobody, Monday.AddDays(2), Day.AddDays(2)).Refusal.ShouldNotBeNull().ShouldContain("dropped");
        letter.CanReword.IsAllowed.ShouldBeFalse();
        letter.CanSignSecond(HeadIsHit, Deputy).IsAllowed.ShouldBeFalse();
        letter.Latest.Text.ShouldBe(Words);
    }

    [Fact]
    public void LET_09_Letterhead_has_six_lines_at_most()
    {
        Letterhead.CanBear("a\nb\nc\nd\ne\nf").IsAllowed.ShouldBeTrue();
        Letterhead.CanBear("a\nb\nc\nd\ne\nf\ng").IsAllowed.ShouldBeFalse();
        var head = Letterhead.Begin(SchoolId, "School Lane\n\n  Oakfield ", Head, Monday);
        head.Lines.ShouldBe(["School Lane", "Oakfield"]);
    }

    private static Letter Written(Actor by, Actor? signs = null, DateOnly? replyBy = null) => Letter.Write(
        Guid.CreateVersion7(), new LetterPlan(LetterKind.RemovalRequest, LetterAbout.School, null, 0, Words, (signs ?? by).PersonId, Role.Headteacher, replyBy),
        Words, Words, Guid.CreateVersion7(), by, Monday);

    private static Actor ActorIn(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });
}
