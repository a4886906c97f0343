using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.References;

public sealed record ReferenceRow(Guid Id, string Name, ReferenceKind Kind, string Nation, string Standing, DateOnly? LastCheckedOn, bool NeedsCheck);

/// <summary>What of the list is asked for, as its address has it.</summary>
public sealed class ReferenceFilter
{
    public ReferenceKind? Kind { get; set; }

    public string? Check { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; }

    public bool DueOnly => Check == "due";
}

/// <summary>What the school looks up: by kind and name, or by when it was last looked up.</summary>
public sealed record ReferencesPage(Listing<ReferenceRow> Rows, ReferenceFilter Filter, int Due, bool MayWrite)
{
    public IReadOnlyList<Choice> Kinds { get; } = [new("", "Every kind"), .. ReferenceKinds.All.Select(kind => new Choice(kind.ToString(), kind.Words()))];

    public static async Task<ReferencesPage> ReadAsync(SchoolDb db, Actor viewer, ReferenceFilter filter, DateOnly today, CancellationToken cancel)
    {
        var checkedAfter = today.AddMonths(-ReferenceItem.CheckEveryMonths);
        var all = db.ReferencesOf(viewer).AsNoTracking();
        var due = await all.CountAsync(item => item.LastCheckedOn == null || item.LastCheckedOn <= checkedAfter, cancel);
        if (filter.Kind is { } one) all = all.Where(item => item.Kind == one);
        if (filter.DueOnly) all = all.Where(item => item.LastCheckedOn == null || item.LastCheckedOn <= checkedAfter);
        var found = await Sorted(all, filter.Sort).PageAsync(filter.Page, cancel);
        return new ReferencesPage(found.Of(found.Rows.Select(item => RowOf(item, today))), filter, due, viewer.May(Can.WriteReferences));
    }

    private static IQueryable<ReferenceItem> Sorted(IQueryable<ReferenceItem> items, string? sort) => sort switch
    {
        "name" => items.OrderBy(item => item.NormalisedName),
        "-name" => items.OrderByDescending(item => item.NormalisedName),
        "checked" => items.OrderBy(item => item.LastCheckedOn).ThenBy(item => item.NormalisedName),
        "-checked" => items.OrderByDescending(item => item.LastCheckedOn).ThenBy(item => item.NormalisedName),
        _ => items.OrderBy(item => item.Kind).ThenBy(item => item.NormalisedName),
    };

    private static ReferenceRow RowOf(ReferenceItem item, DateOnly today) => new(
        item.Id, item.Name, item.Kind, ReferencePage.NationWords(item.Nation), StandingOf(item, today), item.LastCheckedOn, item.NeedsCheck(today));

    private static string StandingOf(ReferenceItem item, DateOnly today) => (item.TextOn(today), item.Announced(today)) switch
    {
        ({ }, null) => "In force",
        ({ }, { }) => "In force; a change is announced",
        (null, { }) => "Announced, not in force",
        _ => "No longer in force",
    };
}

/// <summary>One thing that the school looks up, with every version it ever had.</summary>
public sealed record ReferencePage(ReferenceItem Item, IReadOnlyDictionary<Guid, string> Names, Nation Here, DateOnly Today, bool MayWrite)
{
    /// <summary>Written for another nation than the school's.</summary>
    public bool IsForElsewhere => Item.Nation is { } nation && nation != Here;

    public string? NameOf(Guid? id) => id is { } known ? Names.GetValueOrDefault(known) : null;

    public static async Task<ReferencePage> ReadAsync(SchoolDb db, ReferenceItem item, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var names = await db.NamesAsync([.. new[] { item.OwnerId, item.LastCheckedById }.OfType<Guid>(), .. item.Texts.Select(text => text.WrittenById)], cancel);
        var here = await db.Schools.AsNoTracking().Where(school => school.Id == item.SchoolId).Select(school => school.Nation).SingleAsync(cancel);
        return new ReferencePage(item, names, here, today, viewer.May(Can.WriteReferences));
    }

    public static string NationWords(Nation? nation) => nation switch
    {
        null => "United Kingdom",
        Nation.NorthernIreland => "Northern Ireland",
        { } one => one.ToString(),
    };
}
