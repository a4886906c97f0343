using SchoolSocial.Domain.Policies.Models;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Tests.Policies;

public sealed class ModelPolicyTests
{
    public static TheoryData<ModelKind, string> All
    {
        get
        {
            var all = new TheoryData<ModelKind, string>();
            foreach (var kind in Enum.GetValues<ModelKind>())
            {
                foreach (var preset in Presets.All.Keys) all.Add(kind, preset);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void POL_07_Every_model_is_whole_for_every_way_of_working(ModelKind kind, string preset)
    {
        var text = ModelPolicies.Text(kind, Presets.All[preset]);
        text.Clauses.Count.ShouldBeGreaterThan(8);
        text.Clauses.ShouldAllBe(clause => !clause.Words.Contains('@') && !clause.Words.Contains('{'));
        text.Statements.Count().ShouldBe(3);
        text.Questions.Count().ShouldBe(kind == ModelKind.Cases ? 6 : 1);
        text.Questions.ShouldAllBe(question => question.Answers.Count(answer => answer.IsRight) == 1);
        PolicyText.Read(text.Canonical()).Canonical().ShouldBe(text.Canonical());
    }

    [Fact]
    public void POL_07_The_school_s_settings_decide_what_it_says()
    {
        ModelPolicies.Text(ModelKind.FourAreas, Presets.WestbrookOldHall).Canonical().ShouldContain("below the age of 16");
        ModelPolicies.Text(ModelKind.FourAreas, Presets.WestbrookOldHall).Canonical().ShouldContain("the governing body writes");
        ModelPolicies.Text(ModelKind.ParentsGroup, Presets.WightwickHall).Canonical().ShouldContain("of 18 and over");
        ModelPolicies.Text(ModelKind.Boundaries, Presets.JohnWatsonAndWheatley).Canonical().ShouldContain("no friendships online with pupils' parents");
        ModelPolicies.Text(ModelKind.ClassAccounts, Presets.Woodlands).Canonical().ShouldContain("Pupils do not follow the school's accounts.");
    }

    /// <summary>What five schools ask of adults, line by line, stands in a model as a clause that binds or guides them.</summary>
    [Theory]
    [InlineData("WD16", ModelKind.StaffConduct, RuleLevel.Must, "Do not link your own sites or profiles")]
    [InlineData("WD17", ModelKind.StaffConduct, RuleLevel.Must, "are for school work, not for private ends")]
    [InlineData("WD20", ModelKind.StaffConduct, RuleLevel.Must, "You have a right to a private life.")]
    [InlineData("WD23", ModelKind.StaffConduct, RuleLevel.StronglyAdvised, "answer kindly or not at all")]
    [InlineData("WD24", ModelKind.StaffConduct, RuleLevel.StronglyAdvised, "pass on only what is good news")]
    [InlineData("WD27", ModelKind.StaffConduct, RuleLevel.Must, "stay out of heated exchanges")]
    [InlineData("WD29", ModelKind.StaffConduct, RuleLevel.Tip, "answer for it in court, in person")]
    [InlineData("WD43", ModelKind.StaffConduct, RuleLevel.Tip, "nothing online stays private")]
    [InlineData("ST15", ModelKind.StaffConduct, RuleLevel.Must, "With parents, discuss no pupils, colleagues, staffing")]
    [InlineData("ST22", ModelKind.StaffConduct, RuleLevel.Must, "your own telephone number, email address or account")]
    [InlineData("ST23", ModelKind.StaffConduct, RuleLevel.Must, "never use a personal phone number")]
    [InlineData("JW09", ModelKind.Boundaries, RuleLevel.Must, "no friendships online with pupils' parents")]
    [InlineData("JW10", ModelKind.Boundaries, RuleLevel.Must, "nor a former pupil's below the age of")]
    [InlineData("JW15", ModelKind.Boundaries, RuleLevel.Must, "in ways the school has approved and can look into")]
    [InlineData("JW16", ModelKind.Boundaries, RuleLevel.Must, "neither ask for nor give personal details")]
    [InlineData("JW17", ModelKind.Boundaries, RuleLevel.Must, "pupils are never among your contacts")]
    [InlineData("JW19", ModelKind.Boundaries, RuleLevel.Must, "Give no pupil or parent your own telephone number")]
    [InlineData("JW21", ModelKind.Boundaries, RuleLevel.Must, "only for professional reasons")]
    [InlineData("JW23", ModelKind.Boundaries, RuleLevel.Must, "Send a pupil no personal message")]
    [InlineData("JW26", ModelKind.Boundaries, RuleLevel.Must, "only as the communication policy allows")]
    [InlineData("JW38", ModelKind.Boundaries, RuleLevel.Tip, "yourself in ten years")]
    [InlineData("JW54", ModelKind.Boundaries, RuleLevel.Tip, "a jokey signature")]
    [InlineData("JW61", ModelKind.Boundaries, RuleLevel.Must, "Know how safe a site is")]
    [InlineData("WB08", ModelKind.StaffConduct, RuleLevel.Must, "nor a former pupil's below the age of")]
    [InlineData("WB10", ModelKind.StaffConduct, RuleLevel.Must, "post nothing about pupils, parents, colleagues or the school's affairs")]
    [InlineData("WB11", ModelKind.StaffConduct, RuleLevel.Must, "no social media for yourself in lesson time")]
    [InlineData("WB12", ModelKind.StaffConduct, RuleLevel.Must, "keeps to the Teachers' Standards")]
    [InlineData("WB15", ModelKind.StaffConduct, RuleLevel.Must, "Give no pupil or parent your own telephone number")]
    [InlineData("WB16", ModelKind.StaffConduct, RuleLevel.Must, "never arrange there to meet one")]
    [InlineData("WH05", ModelKind.ParentsGroup, RuleLevel.Must, "do not name or abuse children, families or staff")]
    [InlineData("WD08", ModelKind.StaffConduct, RuleLevel.Must, "stays confidential, online and offline")]
    [InlineData("WH04", ModelKind.ParentsGroup, RuleLevel.Tip, "Ask yourself four things")]
    public void POL_11_What_schools_ask_of_people_stands_in_the_models_as_clauses(string id, ModelKind kind, RuleLevel level, string words)
    {
        var clause = ModelPolicies.Text(kind, kind == ModelKind.Boundaries ? Presets.JohnWatsonAndWheatley with { FormerPupilAge = 18 } : Presets.WestbrookOldHall).Clauses
            .Single(each => each.Words.Contains(words, StringComparison.Ordinal));
        clause.Tags.Level.ShouldBe(level, id);
        clause.Tags.Audience.ShouldNotBe(Audience.Nobody);
    }

    [Fact]
    public void POL_11_WB09_The_advice_against_befriending_parents_is_advice_where_the_school_only_advises() =>
        ModelPolicies.Text(ModelKind.StaffConduct, Presets.WestbrookOldHall).Clauses.Single(each => each.Words.Contains("strongly advised against friendships", StringComparison.Ordinal)).Tags.Level.ShouldBe(RuleLevel.StronglyAdvised);

    [Fact]
    public void POL_11_JW50_The_cases_are_asked_about_one_by_one() =>
        ModelPolicies.Text(ModelKind.Cases, Presets.Woodlands).Questions.Count(question => question.Asks.EndsWith("What do you do?", StringComparison.Ordinal)).ShouldBe(6);
}
