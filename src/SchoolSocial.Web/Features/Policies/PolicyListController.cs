using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>The list of policies as a file, for whoever asks in writing what the school holds (ST11). Nothing in it is about a person's reading.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class PolicyListController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/list.csv")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var page = await PoliciesPage.ReadAsync(Db, Actor, new PolicyFilter(null, null, null), clock, cancel);
        var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(["Reference", "Number", "Title", "About", "For", "Status", "Owner", "Review due"], cancel);
            foreach (var row in page.Rows)
            {
                await csv.WriteAsync([row.Code, row.Number ?? "", row.Title, row.Kind.Words(), row.For, row.Status.Words(), row.Owner, row.Review is { } review ? SchoolDates.Day(review.DueOn) : ""], cancel);
            }
        }

        return File(file.ToArray(), "text/csv; charset=utf-8", "policies.csv");
    }
}
