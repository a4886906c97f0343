namespace SchoolSocial.Web.Tests.House;

/// <summary>Three floors, the same rooms on each; a room uses only those before it (docs/decisions/0001).</summary>
public sealed class DoorsTests
{
    private static readonly IReadOnlyList<SourceFile> Code = Sources.Below("src", ".cs", ".cshtml");

    [Fact]
    public void Every_folder_is_a_room_of_the_plan_or_part_of_the_frame()
    {
        var places = Code.Select(file => Rooms.PlaceOf(file.Path)).Where(place => place.Length > 0).ToHashSet();
        places.Where(place => !Rooms.IsRoom(place) && !Rooms.Frame.Contains(place) && !Rooms.Shared.ContainsKey(place))
            .ShouldBeEmpty("give each a place in House/Rooms.cs and docs/house-plan.md");
        Rooms.Order.SelectMany(beside => beside).Concat(Rooms.Readers).Where(room => !places.Contains(room))
            .ShouldBeEmpty("named in the plan, but no file stands there");
        Rooms.Frame.Concat(Rooms.Shared.Keys).Where(part => !places.Contains(part)).ShouldBeEmpty("named as the frame, but no file stands there");
    }

    [Fact]
    public void The_plan_tells_the_rooms_in_their_order() =>
        Sources.Read("docs/house-plan.md").Text.ShouldContain($"\n{string.Join(", ", Rooms.Order.SelectMany(beside => beside))}. ");

    [Fact]
    public void A_room_uses_only_the_rooms_before_it()
    {
        var uses = UsesOf(Rooms.IsRoom).ToList();
        uses.Count.ShouldBeGreaterThan(100, "the doors must be seen to be held");
        foreach (var room in (string[])["Schools", "People", "Settings", "SignIn", "Concerns", "Oversight"]) uses.ShouldContain(use => use.Place == room);
        uses.Where(use => !Rooms.May(use.Place, use.Room) && !Rooms.Opened.ContainsKey((use.Place, use.Room)))
            .Select(use => $"{use.Where}: {use.Place} uses {use.Room}").ShouldBeEmpty();
    }

    [Fact]
    public void A_door_against_the_order_is_used_or_closed()
    {
        var uses = UsesOf(Rooms.IsRoom).Select(use => (use.Place, use.Room)).ToHashSet();
        Rooms.Opened.Keys.Where(door => !uses.Contains(door)).ShouldBeEmpty();
        Rooms.Opened.Keys.Where(door => Rooms.May(door.Room, door.Uses)).ShouldBeEmpty("open in any case");
    }

    [Fact]
    public void What_every_room_uses_names_hardly_any_of_them()
    {
        var uses = UsesOf(Rooms.Shared.ContainsKey).ToList();
        uses.ShouldContain(use => use.Place == "Web/Ui");
        uses.ShouldContain(use => use.Place == "Web/Features/Shared");
        uses.Where(use => !Rooms.Shared[use.Place].Contains(use.Room)).Select(use => $"{use.Where}: {use.Place} uses {use.Room}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Domain", new[] { "SchoolSocial.Data", "SchoolSocial.Web", "Microsoft.", "System.IO", "System.Net" }, "SchoolSocial.Domain")]
    [InlineData("Data", new[] { "SchoolSocial.Web", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Http" }, "SchoolSocial.Domain")]
    public void A_floor_knows_nothing_of_those_above(string floor, string[] above, string known)
    {
        var lines = Sources.Below($"src/SchoolSocial.{floor}", ".cs").SelectMany(file => file.Lines, (file, line) => (file.Path, Line: line.Trim())).ToList();
        lines.ShouldContain(line => line.Line.StartsWith($"using {known}", StringComparison.Ordinal));
        lines.Where(line => above.Any(name => line.Line.StartsWith($"using {name}", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void The_ground_floor_needs_no_package_and_no_other_floor()
    {
        var project = Sources.Read("src/SchoolSocial.Domain/SchoolSocial.Domain.csproj").Text;
        project.ShouldContain("<Project");
        project.ShouldNotContain("Reference");
        Sources.Read("src/SchoolSocial.Data/SchoolSocial.Data.csproj").Text.ShouldNotContain("SchoolSocial.Web");
    }

    private static IEnumerable<(string Place, string Room, string Where)> UsesOf(Func<string, bool> places) =>
        from file in Code
        let place = Rooms.PlaceOf(file.Path)
        where places(place)
        from named in Rooms.NamedIn(file)
        where named.Room != place && Rooms.IsRoom(named.Room)
        select (place, named.Room, file.At(named.At));
}
