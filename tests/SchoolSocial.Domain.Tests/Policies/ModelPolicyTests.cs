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
        text.Questions.Single().Answers.Count(answer => answer.IsRight).ShouldBe(1);
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
}
