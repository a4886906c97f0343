using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>A class of the file, as it is or will be in the school.</summary>
internal sealed record ClassInYear(SchoolClass Class, SchoolYear Year, bool IsNew);

/// <summary>Finds the school year and the class that each line means; opens classes that the school has not.</summary>
internal static class ClassPlanning
{
    public static void Plan(RollWork work)
    {
        var years = YearsOf(work);
        if (work.Problems.Count > 0) return;
        var known = work.School.Classes.ToLookup(each => each.SchoolYearId);
        var ids = work.File.Classes.Select(line => line.SourceId).Where(id => id is not null).ToHashSet();
        var taken = work.School.Classes.ToDictionary(each => (each.SchoolYearId, each.NormalisedName));
        var past = 0;
        foreach (var line in work.File.Classes.Where(line => line.Standing is Standing.Current))
        {
            if (years[line.SchoolYearKey ?? ""] is not { } year || year.EndsOn < work.Today)
            {
                past++;
                continue;
            }

            var name = PlainText.Normalise(line.Name);
            var found = known[year.Id].FirstOrDefault(each => line.SourceId is not null && each.SourceId == line.SourceId)
                ?? known[year.Id].FirstOrDefault(each => each.NormalisedName == name && (each.SourceId is null || line.SourceId is null || !ids.Contains(each.SourceId)));
            if (taken.TryGetValue((year.Id, name), out var namesake) && namesake.Id != found?.Id)
            {
                work.Bad(line.At, line.Name, $"There is another class called {namesake.Name} in {year.Name}.");
                continue;
            }

            if (found is not null) Change(work, line, found);
            else if (Open(work, line, year) is { } opened) found = opened;
            else continue;
            taken[(year.Id, found.NormalisedName)] = found;
            work.Classes.Add(line.Key, new ClassInYear(found, year, work.New.Contains(found)));
        }

        if (past > 0) work.Notes.Add($"{past} classes of school years that have ended were left out.");
    }

    private static void Change(RollWork work, ClassLine line, SchoolClass found)
    {
        var touched = work.Touch(found, RollSubject.Class, found.Name, line.At);
        // A plain file only tells whom it holds: of a mixed class that may be one half.
        var groups = work.File.Kind is RollKind.OneRoster ? line.YearGroups : null;
        var before = (found.Details, found.YearGroups);
        var name = work.File.Kind is RollKind.OneRoster ? line.Name : found.Name;
        found.Change(
            found.Details with
            {
                Name = name,
                FromYearGroup = groups?.From ?? found.FromYearGroup,
                ToYearGroup = groups?.To ?? found.ToYearGroup,
                SourceId = line.SourceId ?? found.SourceId,
            }, work.Actor, work.At);
        touched.Field("Name", before.Details.Name, found.Name);
        touched.Field("Year group", before.YearGroups, found.YearGroups);
        touched.Field("Id in the MIS", before.Details.SourceId, found.SourceId);
    }

    private static SchoolClass? Open(RollWork work, ClassLine line, SchoolYear year)
    {
        if (work.File.Kind is RollKind.Staff)
        {
            work.Bad(line.At, line.Name, $"There is no class of this name in {year.Name}. Import the pupils first, or add the class under People.");
            return null;
        }

        if ((line.YearGroups ?? YearGroupCheck.InClassName(line.Name) ?? ByAge(work, line, year)) is not { } groups)
        {
            work.Bad(line.At, line.Name, "This class is new, and neither its line, its name nor its pupils say which year group it is.");
            return null;
        }

        var details = new ClassDetails(line.Name, groups.From, groups.To, groups.To == FinalYearGroup(work.School.School.Phase), line.SourceId);
        var opened = SchoolClass.Open(work.School.School.Id, year.Id, details, work.Actor, work.At);
        work.New.Add(opened);
        var touched = work.Touch(opened, RollSubject.Class, opened.Name, line.At);
        touched.Kind = RollChangeKind.Added;
        touched.Field("Year group", null, opened.YearGroups);
        touched.Field("School year", null, year.Name);
        return opened;
    }

    /// <summary>The commonest age decides, as a last resort: Reception is the school year in which a child turns five.</summary>
    private static YearGroups? ByAge(RollWork work, ClassLine line, SchoolYear year)
    {
        var inClass = work.File.Memberships.Where(each => each.ClassKey == line.Key).Select(each => each.PupilKey).ToHashSet();
        var eve = new DateOnly(year.StartsOn.Year, 8, 31);
        var groups = work.File.Pupils.Where(pupil => inClass.Contains(pupil.Key) && pupil.DateOfBirth is not null)
            .GroupBy(pupil => eve.Year - pupil.DateOfBirth!.Value.Year - (pupil.DateOfBirth.Value.AddYears(eve.Year - pupil.DateOfBirth.Value.Year) > eve ? 1 : 0) - 4)
            .OrderByDescending(group => group.Count()).FirstOrDefault();
        return groups is null ? null : Math.Clamp(groups.Key, SchoolClass.LeastYearGroup, SchoolClass.GreatestYearGroup) is var one ? new YearGroups(one, one) : null;
    }

    /// <summary>Other schools end with more than one year group; there somebody says it of the class.</summary>
    private static int? FinalYearGroup(Phase phase) => phase switch
    {
        Phase.Nursery => -1,
        Phase.Primary => 6,
        _ => null,
    };

    /// <summary>By the file's key; null for a year that is over and that the school never set up.</summary>
    private static Dictionary<string, SchoolYear?> YearsOf(RollWork work)
    {
        var years = new Dictionary<string, SchoolYear?>(StringComparer.Ordinal);
        foreach (var line in work.File.SchoolYears)
        {
            var middle = line.StartsOn.AddDays((line.EndsOn.DayNumber - line.StartsOn.DayNumber) / 2);
            if (work.School.School.YearOn(middle) is { } year) years[line.Key] = year;
            else if (line.EndsOn < work.Today) years[line.Key] = null;
            else work.Problems.Add($"The file has classes of {line.Title} ({SchoolDates.Span(line.StartsOn, line.EndsOn)}), and the school has no such school year. Add it under Settings first, then look again.");
        }

        if (work.File.Classes.Any(line => line.SchoolYearKey is null))
        {
            if (work.School.School.Years.FirstOrDefault(year => year.Id == work.Terms.SchoolYearId) is { } chosen) years[""] = chosen;
            else work.Problems.Add("The school year of this import is not set up any more. Start again and choose one.");
        }

        return years;
    }
}
