using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on what a family asked and was told.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.SignpostFamilies)]
public sealed class EnquiryHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/enquiries/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/enquiries/{code}", cancel);

    [HttpPost("/enquiries/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/enquiries/{code}", form, cancel);

    [HttpPost("/enquiries/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/enquiries/{code}", form, cancel);

    private Task<FamilyEnquiry?> FindAsync(string code, CancellationToken cancel) =>
        Db.FamilyEnquiries.SingleOrDefaultAsync(enquiry => enquiry.Code == code && enquiry.SchoolId == Actor.SchoolId, cancel);
}
