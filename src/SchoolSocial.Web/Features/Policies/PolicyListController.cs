using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>The list of policies as a file, for whoever asks in writing what the school holds (ST11). Nothing in it is about a person's reading.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class PolicyListController(SchoolDb db, SchoolClock clock, ListFile files) : PolicyController(db)
{
    [HttpGet("/policies/list.csv")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var page = await PoliciesPage.ReadAsync(Db, Actor, new PolicyFilter(null, null, null), clock, cancel);
        return await files.WriteAsync(
            ExportedList.Policies, "", ["Reference", "Number", "Title", "About", "For", "Status", "Owner", "Review due"],
            [.. page.Rows.Select(row => (IReadOnlyList<string?>)[row.Code, row.Number, row.Title, row.Kind.Words(), row.For, row.Status.Words(), row.Owner, ListFile.Day(row.Review?.DueOn)])],
            Actor, cancel);
    }
}
