using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;
using static SchoolSocial.Domain.Tests.Pathways.PathwayScene;

namespace SchoolSocial.Domain.Tests.Pathways;

public sealed class NudesPathwayTests
{
    private static readonly PathwayTable Table = PathwayTable.Of(PathwayKind.Nudes);

    [Theory]
    [InlineData("no", TriggersNone)]
    [InlineData("yes", TriggersFound)]
    [InlineData("unsure", TriggersFound)]
    public void PAT_10_WD79_One_yes_or_one_not_known_is_found(string answer, PathwayStepKind step)
    {
        var ask = Table.Ask("triggers")!;
        ask.Questions.Count.ShouldBe(5);
        foreach (var question in ask.Questions)
        {
            var answers = ask.Questions.ToDictionary(each => each.Key, each => each == question ? answer : "no");
            ask.KindFor(answers).ShouldBe(step);
        }

        ask.Opens.ShouldBe((TriggersFound, "referral"));
    }

    [Theory]
    [InlineData("own", "no", Situation)]
    [InlineData("passed-on", "yes", SituationWithAdult)]
    [InlineData("kept", "unsure", SituationWithAdult)]
    public void PAT_11_WD79_An_adult_among_those_it_reached_is_the_first_of_the_five(string situation, string adult, PathwayStepKind step)
    {
        Table.Ask("situation")!.KindFor(new Dictionary<string, string> { ["situation"] = situation, ["adult"] = adult, ["machine"] = "yes" }).ShouldBe(step);
        var scene = Nudes().Take(Lead, TriggersNone, step);
        scene.May(RiskAnswered, Lead).IsAllowed.ShouldBe(step == Situation);
        scene.May(NotReferredProposed, Lead).Refusal.ShouldBe(step == Situation ? "Answer the risk questions first." : null);
    }

    [Fact]
    public void PAT_10_What_was_found_is_not_taken_back_by_answering_again()
    {
        var scene = Nudes().Take(Lead, TriggersFound, TriggersNone);
        scene.May(RiskAnswered, Lead).Refusal.ShouldBe("One of the answers was yes, or not known: it is referred before anything else.");
        scene.Take(Lead, Referred).May(RiskAnswered, Lead).IsAllowed.ShouldBeTrue();
    }

    public static TheoryData<string, string, bool> SecondMinds => new()
    {
        { "Lead", "Lead", false }, { "Lead", "Deputy", false }, { "Lead", "Chair", false }, { "Lead", "Head", true }, { "Lead", "HeadAndLead", true },
        { "Deputy", "Lead", false }, { "Deputy", "Head", true }, { "Deputy", "HeadAndLead", true },
        { "Head", "Head", false }, { "Head", "Lead", true }, { "Head", "Deputy", true }, { "Head", "Chair", false }, { "Head", "Teacher", false },
        { "HeadAndLead", "HeadAndLead", false }, { "HeadAndLead", "Deputy", true }, { "HeadAndLead", "Chair", true }, { "HeadAndLead", "Head", false }, { "HeadAndLead", "Teacher", false },
    };

    [Theory]
    [MemberData(nameof(SecondMinds))]
    public void PAT_12_Not_referring_takes_the_lead_and_the_head_or_a_second_mind(string proposer, string second, bool may)
    {
        var scene = Nudes().Take(Lead, TriggersNone, RiskAnswered).Take(Named(proposer), NotReferredProposed);
        scene.May(NotReferredAgreed, Named(second)).IsAllowed.ShouldBe(may);
        scene.May(NotReferredDeclined, Named(second)).IsAllowed.ShouldBe(may);
        scene.May(Closed, Lead).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void PAT_12_Who_handles_children_or_the_school_proposes_and_nobody_else() =>
        Nudes().Take(Lead, TriggersNone, RiskAnswered).May(NotReferredProposed, Chair).Refusal.ShouldBe("The safeguarding lead and the head decide this together.");

    [Fact]
    public void PAT_13_Looking_takes_the_head_and_a_witness_and_is_agreed_once()
    {
        var scene = Nudes().Take(Lead, TriggersNone);
        scene.May(Viewed, Lead).Refusal.ShouldBe("Nobody looks at it before the head has agreed.");
        scene.May(ViewingAsked, Head).IsAllowed.ShouldBeFalse();
        scene.Take(Lead, ViewingAsked).Take(Head, ViewingAgreed);
        scene.Pathway.CanTake(new StepSaid(Viewed, HappenedAt: At), scene.Concern, Lead, At).IsAllowed.ShouldBeFalse("nobody else was there");
        scene.Pathway.CanTake(new StepSaid(Viewed, HappenedAt: At, WithId: Lead.PersonId), scene.Concern, Lead, At).IsAllowed.ShouldBeFalse("that is the same person");
        scene.Pathway.CanTake(new StepSaid(Viewed, HappenedAt: At.AddMinutes(-1), WithId: Head.PersonId), scene.Concern, Lead, At).IsAllowed.ShouldBeFalse("it was not agreed then");
        scene.Take(Lead, Viewed).May(Viewed, Lead).IsAllowed.ShouldBeFalse("one agreement is for one time");
        Table.Asks.Where(ask => ask.Slug is "viewing" or "viewing-answer" or "viewed").SelectMany(ask => ask.Questions)
            .ShouldAllBe(question => question.Kind != AnswerKind.Words && question.Kind != AnswerKind.Line, "nothing of what was seen is written down");
    }

    [Fact]
    public void PAT_14_Closing_names_each_answer_that_is_missing()
    {
        PathwayStepKind[] all = [Situation, ReportRemoveAnswered, ParentsAnswered, SupportAnswered, EducationAnswered, ReasonsAnswered];
        foreach (var missing in all)
        {
            var scene = Nudes().Take(Lead, TriggersFound, Referred).Take(Lead, [.. all.Where(step => step != missing)]);
            scene.May(Closed, Lead).Refusal!.ShouldStartWith("You cannot close this yet. Still to be said: ");
            scene.Take(Lead, missing).May(Closed, Lead).IsAllowed.ShouldBeTrue();
        }
    }

    [Fact]
    public void PAT_05_A_concern_stays_open_until_its_pathway_has_ended()
    {
        var scene = Nudes();
        scene.Concern.Acknowledge(Lead, At);
        scene.Concern.CanClose(Lead).Refusal.ShouldBe("You cannot close this yet: a pathway is open. Finish the pathway, then close the concern.");
        scene.Take(Lead, TriggersFound, Referred, Situation, ReportRemoveAnswered, ParentsAnswered, SupportAnswered, EducationAnswered, ReasonsAnswered, Closed);
        scene.Concern.CanClose(Lead).IsAllowed.ShouldBeTrue();
        scene.Take(Lead, Reopened).Concern.CanClose(Lead).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("![x](data:image/png;base64,iVBORw0KGgoAAAANSUhEUg)")]
    [InlineData("data:image/jpeg;base64,xx")]
    [InlineData("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk")]
    [InlineData("iVBORw 0KGgoA AAANSU hEUgAA")]
    [InlineData("he sent \n/9j/4AAQSkZJRgABAQ\n to her")]
    [InlineData("<svg xmlns='x'><path d='M0 0'/></svg>")]
    [InlineData("< img src=x>")]
    [InlineData("it is at https://pictures.example/1")]
    [InlineData("www.pictures.example")]
    [InlineData("look at \\\\server\\share\\picture")]
    [InlineData("file:///c:/users/a")]
    [InlineData("C:\\Users\\a")]
    [InlineData("the file IMG_2041.jpeg on her phone")]
    [InlineData("ffd8ffe000104a464946")]
    [InlineData("89 50 4E 47 0D 0A 1A 0A")]
    [InlineData("aGVsbG8gd29ybGQ IHRoaXMgaXMgYSBm aWxlIGN1dCBpbnRv cGllY2Vz")]
    public void PAT_15_WD80_Nothing_but_words_is_taken(string typed) => WordsOnly.Look(typed).IsAllowed.ShouldBeFalse();

    [Theory]
    [InlineData("She told Miss Hart at 10.40 that he had asked her twice.\nHe is in Year 9 (aged 13), and they are both upset.")]
    [InlineData("Ring the MASH: 01632 960 123, ref. CSC/2026/00417-A.")]
    [InlineData("It went to 3 or 4 pupils; one of them is in 8B. Parents told: yes/no? 50% sure < 5 people.")]
    [InlineData("Ffion Llanfairpwllgwyngyll-Jones & Zoë O'Brien, a \"private\" story on Snapchat, gone after 24 hours…")]
    [InlineData("")]
    public void PAT_15_Words_are_taken(string typed) => WordsOnly.Look(typed).Refusal.ShouldBeNull();

    private static Actor Named(string name) => name switch
    {
        "Lead" => Lead,
        "Deputy" => Deputy,
        "Head" => Head,
        "HeadAndLead" => HeadAndLead,
        "Chair" => Chair,
        _ => Teacher,
    };
}
