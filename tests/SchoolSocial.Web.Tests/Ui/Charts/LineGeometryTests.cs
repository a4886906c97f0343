using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Tests.Ui.Charts;

public sealed class LineGeometryTests
{
    [Fact]
    public void Twelve_weeks_are_spread_evenly_over_the_picture()
    {
        var points = LineGeometry.Of([.. Enumerable.Range(0, 12)]).Points;

        points.Count.ShouldBe(12);
        points[0].X.ShouldBe(LineGeometry.Margin);
        points[^1].X.ShouldBe(100 - LineGeometry.Margin);
        var steps = points.Zip(points.Skip(1), (a, b) => b.X - a.X).ToList();
        steps.ShouldAllBe(step => Math.Abs(step - steps[0]) < 0.02);
    }

    [Fact]
    public void Nought_lies_on_the_baseline_and_the_highest_at_the_top()
    {
        var points = LineGeometry.Of([0, 5, 10]).Points;

        points.Select(p => p.Y).ShouldBe([LineGeometry.Bottom, (LineGeometry.Bottom + LineGeometry.Top) / 2, LineGeometry.Top]);
    }

    [Fact]
    public void The_highest_and_the_last_number_stand_at_their_points()
    {
        Told(3, 9, 2, 9, 4).ShouldBe([3, 4]);
        Told(1, 2, 3).ShouldBe([2]);
        Told(7, 0).ShouldBe([0, 1]);
    }

    [Fact]
    public void The_line_before_shares_the_scale()
    {
        var geometry = LineGeometry.Of([5, 0], [10, 5]);

        geometry.Points.Select(p => p.Y).ShouldBe([(LineGeometry.Bottom + LineGeometry.Top) / 2, LineGeometry.Bottom]);
        geometry.Before.Select(p => p.Y).ShouldBe([LineGeometry.Top, (LineGeometry.Bottom + LineGeometry.Top) / 2]);
        LineGeometry.Of([5, 0]).Before.ShouldBeEmpty();
    }

    [Fact]
    public void No_week_is_no_point() => LineGeometry.Of([]).Points.ShouldBeEmpty();

    [Fact]
    public void One_week_stands_in_the_middle()
    {
        var point = LineGeometry.Of([4]).Points.Single();

        (point.X, point.Y, point.Anchor, point.IsTold).ShouldBe((50, LineGeometry.Top, "middle", true));
    }

    [Fact]
    public void All_noughts_lie_on_the_baseline_and_only_the_last_is_told()
    {
        LineGeometry.Of([0, 0, 0]).Points.ShouldAllBe(p => p.Y == LineGeometry.Bottom);
        Told(0, 0, 0).ShouldBe([2]);
    }

    [Fact]
    public void Words_at_the_edges_lean_inwards() =>
        LineGeometry.Of([1, 1, 1]).Points.Select(p => p.Anchor).ShouldBe(["start", "middle", "end"]);

    [Fact]
    public void Less_than_nought_is_not_a_count() => Should.Throw<ArgumentOutOfRangeException>(() => LineGeometry.Of([1, -1]));

    private static IEnumerable<int> Told(params int[] values) =>
        LineGeometry.Of(values).Points.Select((p, i) => (p.IsTold, i)).Where(p => p.IsTold).Select(p => p.i);
}
