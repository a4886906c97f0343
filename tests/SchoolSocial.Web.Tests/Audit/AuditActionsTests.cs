using System.Text.RegularExpressions;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Tests.House;

namespace SchoolSocial.Web.Tests.Audit;

/// <summary>The audit screen offers whatever the product records, and nothing that it never records.</summary>
public sealed partial class AuditActionsTests
{
    /// <summary>Names of files, columns and hosts are written as actions are.</summary>
    private static readonly string[] NoActions = ["code", "csv", "db", "email", "example", "id", "json", "key", "lock", "mark", "phone", "upn", "version"];

    [Fact]
    public void AUS_11_Every_action_that_is_recorded_can_be_chosen()
    {
        var offered = AuditActions.ByKind.Values.SelectMany(actions => actions).ToList();
        var recorded = Recorded().Select(each => each.Action).Concat(Enum.GetNames<ExportedList>().Select(list => $"{list.ToLowerInvariant()}.exported")).ToList();
        recorded.Except(offered).ShouldBeEmpty("recorded, and not offered");
        offered.Except(recorded).ShouldBeEmpty("offered, and never recorded");
    }

    [Fact]
    public void AUS_11_An_action_is_offered_with_the_kind_of_record_it_happens_to()
    {
        var own = Recorded().Where(each => AuditActions.ByKind.ContainsKey(each.File)).ToList();
        own.Count.ShouldBeGreaterThan(200);
        own.Where(each => !AuditActions.ByKind[each.File].Contains(each.Action)).ShouldBe(
            [("Signpost", "enquiry.noted"), ("Signpost", "enquiry.opened"), ("ReminderRules", "reminders.chosen"), ("ClassroomSite", "site-use.noted")],
            ignoreOrder: true, "two kinds of record share these three files");
    }

    [Fact]
    public void AUS_11_Every_kind_that_the_screen_shows_has_its_actions() =>
        AuditKinds.All.Select(kind => kind.Name).Except(AuditActions.ByKind.Keys).ShouldBeEmpty();

    /// <summary>A federation stands above the schools, and its rows in no school's trail.</summary>
    private static IEnumerable<(string File, string Action)> Recorded() =>
        from source in Sources.Below("src/SchoolSocial.Domain", ".cs").Concat(Sources.Below("src/SchoolSocial.Data", ".cs"))
        where !source.Path.Contains("/Demo/", StringComparison.Ordinal) && !source.Path.EndsWith("/Federation.cs", StringComparison.Ordinal)
        from match in Quoted().Matches(source.Text)
        let action = match.Groups[1].Value
        where !NoActions.Contains(action.Split('.')[1])
        select (Path.GetFileName(source.Path).Split('.')[0], action);

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex Quoted();
}
