using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.References;

namespace SchoolSocial.Domain.Tests.References;

public sealed class ReferenceItemTests
{
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Sian Pritchard", new HashSet<Role> { Role.Dsl });
    private static readonly DateTime At = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static ReferenceItem Officer() => ReferenceItem.Add(
        Guid.CreateVersion7(), Lead.SchoolId, new ReferenceDetails("The designated officer", ReferenceKind.Phone), null, new ReferenceWords("01632 960001", "Their letter", null, new DateOnly(2024, 9, 1)), Lead, At);

    [Fact]
    public void REF_08_A_change_is_a_new_version_and_the_day_says_which_is_shown()
    {
        var item = Officer();
        var first = item.Texts[0];
        var second = item.Write(Guid.CreateVersion7(), new ReferenceWords("01632 960002", "Their website", null, new DateOnly(2027, 1, 1)), Today, Lead, At);
        item.TextOn(Today).ShouldBe(first);
        item.TextOn(new DateOnly(2027, 1, 1)).ShouldBe(second);
        item.TextOn(new DateOnly(2024, 8, 31)).ShouldBeNull();
        item.Announced(Today).ShouldBe(second);
        first.Text.ShouldBe("01632 960001", "nothing is overwritten");
    }

    [Fact]
    public void REF_08_What_is_announced_changes_nothing()
    {
        var item = Officer();
        var coming = item.Write(Guid.CreateVersion7(), new ReferenceWords("01632 960003", "Heard at a meeting", null, null), Today, Lead, At);
        item.TextOn(Today.AddYears(5)).ShouldBe(item.Texts[0]);
        item.Announced(Today).ShouldBe(coming);
        item.Write(Guid.CreateVersion7(), new ReferenceWords("01632 960003", "Their letter", null, Today), Today, Lead, At);
        item.TextOn(Today)!.Text.ShouldBe("01632 960003");
        item.Announced(Today).ShouldBeNull("what was announced has come");
    }

    [Fact]
    public void REF_08_What_has_ended_is_still_there_to_be_shown()
    {
        var item = Officer();
        item.Write(Guid.CreateVersion7(), new ReferenceWords("01632 960001", "Their letter", null, new DateOnly(2024, 9, 1), new DateOnly(2026, 8, 31)), Today, Lead, At);
        item.Shown(Today).Text.ShouldBe("01632 960001");
        item.CanWrite(item.Texts[^1].Said).Refusal.ShouldBe("Nothing has changed. If you have looked it up and it still holds, say so on its page.");
        item.CanWrite(item.Texts[^1].Said with { ToOn = new DateOnly(2024, 8, 1) }).Refusal.ShouldBe("The last day cannot lie before the first.");
    }

    [Fact]
    public void REF_09_What_came_with_the_product_is_not_checked_and_a_check_holds_a_year()
    {
        var items = FirstReferences.For(Lead.SchoolId, Lead, At);
        items.Count.ShouldBeGreaterThan(60);
        items.ShouldAllBe(item => item.NeedsCheck(Today) && item.LastCheckedOn == null);
        items.Select(item => item.NormalisedName).Distinct().Count().ShouldBe(items.Count);
        items.Select(item => item.Kind).Distinct().ShouldBe(ReferenceKinds.All, ignoreOrder: true);
        var item = items[0];
        item.Check(Today, Lead, At);
        item.NeedsCheck(Today.AddMonths(12).AddDays(-1)).ShouldBeFalse();
        item.NeedsCheck(Today.AddMonths(12)).ShouldBeTrue();
        item.Write(Guid.CreateVersion7(), item.Texts[^1].Said with { Text = "Another edition." }, Today.AddMonths(13), Lead, At);
        item.NeedsCheck(Today.AddMonths(13)).ShouldBeFalse("who writes has just looked");
    }

    [Fact]
    public void REF_07_Every_text_that_a_pathway_asks_for_comes_with_the_product()
    {
        var tables = PathwayTable.Kinds.Select(PathwayTable.Of).ToList();
        var asked = tables.SelectMany(table => table.Notes.Concat(table.Asks.SelectMany(ask => ask.Notes.Concat(ask.Questions.Select(question => question.Text).OfType<string>())))).ToList();
        asked.Count.ShouldBeGreaterThan(20);
        asked.Except(FirstReferences.Keys).ShouldBeEmpty();
    }
}
