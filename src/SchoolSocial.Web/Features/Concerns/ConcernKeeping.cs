using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>How long a concern is kept, for the pages of what is kept with it. A hold is placed on the concern and holds all of it.</summary>
public static class ConcernKeeping
{
    public static async Task<Keeping> ReadAsync(SchoolDb db, Vault vault, Concern concern, Actor viewer, CancellationToken cancel)
    {
        var pupils = concern.PeopleNow.Select(person => person.PupilId).OfType<Guid>().ToList();
        var youngest = await db.Pupils.Where(pupil => pupils.Contains(pupil.Id)).MaxAsync(pupil => (DateOnly?)pupil.DateOfBirth, cancel);
        return await Keeping.ReadAsync(
            db, vault, concern, ConcernRetention.For(concern, youngest, await db.WaysAsync(concern.SchoolId, cancel)), viewer, $"/concerns/{concern.Code}", cancel);
    }
}
