using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Committees;

public sealed record CommitteeRow(Guid Id, string Name, int Members);

public sealed record CommitteesPage(IReadOnlyList<CommitteeRow> Rows, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<CommitteesPage> ReadAsync(SchoolDb db, Actor viewer, string? sort, DateOnly today, CancellationToken cancel)
    {
        var rows = (await db.CommitteesOf(viewer).AsNoTracking().ToListAsync(cancel))
            .Select(committee => new CommitteeRow(committee.Id, committee.Name, committee.Members.Count(member => member.Serves(today))));
        return new CommitteesPage(
            sort switch
            {
                "-name" => [.. rows.OrderByDescending(row => row.Name, StringComparer.CurrentCultureIgnoreCase)],
                "members" => [.. rows.OrderBy(row => row.Members)],
                "-members" => [.. rows.OrderByDescending(row => row.Members)],
                _ => [.. rows.OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase)],
            },
            viewer);
    }
}

public sealed record MemberRow(Guid PersonId, string Name, DateOnly FromOn, DateOnly? ToOn, bool Serves);

/// <summary>One committee: who serves on it, who served, and how long that is kept.</summary>
public sealed record CommitteePage(Committee Committee, IReadOnlyList<MemberRow> Members, Keeping Keeping, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<CommitteePage> ReadAsync(SchoolDb db, Vault vault, Committee committee, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var names = await db.NamesAsync(committee.Members.Select(member => member.PersonId), cancel);
        return new CommitteePage(
            committee,
            [.. committee.Members.Where(member => !member.NeverBegan).OrderBy(member => !member.Serves(today)).ThenBy(member => names[member.PersonId], StringComparer.CurrentCulture)
                .ThenBy(member => member.FromOn).Select(member => new MemberRow(member.PersonId, names[member.PersonId], member.FromOn, member.ToOn, member.Serves(today)))],
            await Keeping.ReadAsync(db, vault, committee, Retention.For(committee, await db.WaysAsync(viewer.SchoolId, cancel)), viewer, $"/people/committees/{committee.Id}", cancel),
            viewer);
    }
}

public sealed class CommitteeForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Name of the committee", Description = "For example, Safeguarding and curriculum committee.")]
    public string? Name { get; set; }

    public static CommitteeForm Of(Committee committee) => new() { Id = committee.Id, Version = committee.Version, Name = committee.Name };
}

public sealed class CommitteeFormValidator : AbstractValidator<CommitteeForm>
{
    public CommitteeFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Name).Filled("Enter the name of the committee").Line(Committee.NameMaxLength, "The name");
    }
}

public sealed record CommitteeFormPage(CommitteeForm Form, string? Name);
