using SchoolSocial.Data.Demo;
using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Tests.Ui.Charts;

/// <summary>OVE-16: the name of the line before does not stand where something else is to be read.</summary>
public sealed class LineNameTests
{
    [Fact]
    public void OVE_16_The_name_covers_no_number_whatever_the_lines_are()
    {
        var dice = new Dice(3);
        for (var picture = 0; picture < 500; picture++)
        {
            int[] now = [.. Enumerable.Range(0, dice.Between(2, 15)).Select(_ => dice.Roll(12))];
            int[] before = [.. now.Select(_ => dice.Roll(12))];
            var geometry = LineGeometry.Of(now, before);
            var place = LineName.Place(geometry.Points, geometry.Before);
            LineName.CoversNumber(place, geometry.Points).ShouldBeFalse($"{string.Join(' ', now)} and {string.Join(' ', before)}");
            place.Y.ShouldBeInRange(0.9, LineGeometry.Bottom);
        }
    }

    /// <summary>Both lines begin at one height and the first number is told there: the name goes elsewhere.</summary>
    [Fact]
    public void OVE_16_Where_both_lines_begin_together_the_name_stands_elsewhere()
    {
        var geometry = LineGeometry.Of([9, 4, 3, 2], [9, 1, 1, 1]);
        var atTheBeginning = geometry.Before[0] with { Y = geometry.Before[0].Y - 0.6 };
        LineName.CoversNumber(atTheBeginning, geometry.Points).ShouldBeTrue();
        LineName.Place(geometry.Points, geometry.Before).ShouldNotBe(atTheBeginning);
    }
}
