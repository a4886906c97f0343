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
[Route("/enquiries/{code}/hold")]
public sealed class EnquiryHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<FamilyEnquiry>(db, clock, vault)
{
    protected override Task<FamilyEnquiry?> FindAsync(string code, CancellationToken cancel) =>
        Db.FamilyEnquiries.SingleOrDefaultAsync(enquiry => enquiry.Code == code && enquiry.SchoolId == Actor.SchoolId, cancel);
}
