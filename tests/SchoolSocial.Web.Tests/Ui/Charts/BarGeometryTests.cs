using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Tests.Ui.Charts;

public sealed class BarGeometryTests
{
    [Fact]
    public void Bars_start_at_nought_and_keep_their_proportions()
    {
        var geometry = BarGeometry.Of([new("Messages", 40), new("Followers", 10), new("Photos", 0)], 80);

        geometry.Rows.Select(r => r.Bar.Width).ShouldBe([80, 20, 0]);
    }

    [Fact]
    public void A_comparison_shares_the_scale()
    {
        var geometry = BarGeometry.Of([new("Messages", 5, Before: 20), new("Followers", 10, Before: 0)], 60);

        geometry.Rows.Select(r => r.Bar.Width).ShouldBe([15, 30]);
        geometry.Rows.Select(r => r.Before!.Width).ShouldBe([60, 0]);
    }

    [Fact]
    public void Nothing_at_all_is_no_bar_and_no_height_to_speak_of()
    {
        var geometry = BarGeometry.Of([], 80);

        geometry.Rows.ShouldBeEmpty();
        geometry.Height.ShouldBe(0.25);
    }

    [Fact]
    public void One_figure_fills_the_scale() =>
        BarGeometry.Of([new("Messages", 3)], 80).Rows.Single().Bar.Width.ShouldBe(80);

    [Fact]
    public void All_noughts_are_bars_without_length()
    {
        var geometry = BarGeometry.Of([new("Messages", 0, Before: 0), new("Followers", 0)], 80);

        geometry.Rows.Select(r => r.Bar.Width).ShouldBe([0, 0]);
        geometry.Rows[0].Before!.Width.ShouldBe(0);
    }

    [Fact]
    public void Rows_follow_each_other_without_touching()
    {
        ChartFigure[] many = [.. Enumerable.Range(1, 40).Select(i => new ChartFigure($"Kind {i}", i * i, Before: i % 3 == 0 ? i : null))];

        var geometry = BarGeometry.Of(many, 70);

        geometry.Rows.Count.ShouldBe(40);
        foreach (var (row, next) in geometry.Rows.Zip(geometry.Rows.Skip(1)))
        {
            row.Bar.Top.ShouldBeGreaterThanOrEqualTo(row.Top + BarGeometry.LineHeight);
            next.Top.ShouldBeGreaterThanOrEqualTo((row.Before ?? row.Bar).Top + BarGeometry.BarHeight);
        }
        geometry.Height.ShouldBeGreaterThanOrEqualTo((geometry.Rows[^1].Before ?? geometry.Rows[^1].Bar).Top + BarGeometry.BarHeight);
        geometry.Rows.ShouldAllBe(r => r.Bar.Width <= 70);
    }

    [Fact]
    public void A_long_label_breaks_between_words_and_pushes_its_bar_down()
    {
        var row = BarGeometry.Of([new("Unsuitable content that came via another account", 1), new("Short", 1)], 80).Rows;

        row[0].Lines.ShouldBe(["Unsuitable content that came via", "another account"]);
        row[0].Lines.ShouldAllBe(l => l.Length <= BarGeometry.LineLength);
        row[0].Bar.Top.ShouldBeGreaterThanOrEqualTo(2 * BarGeometry.LineHeight);
        row[1].Lines.ShouldBe(["Short"]);
    }

    [Theory]
    [InlineData(1, 90)]
    [InlineData(8, 70)]
    [InlineData(20, 30)]
    [InlineData(200, 20)]
    public void Bars_leave_room_for_the_words_behind_them(int letters, double percent) =>
        BarGeometry.RoomBefore(letters).ShouldBe(percent);

    [Fact]
    public void Less_than_nought_is_not_a_count() =>
        Should.Throw<ArgumentOutOfRangeException>(() => BarGeometry.Of([new("Messages", -1)], 80));
}
