using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Writing;

public sealed record DetailsPage(DetailsForm Form, Policy? Policy, IReadOnlyList<Choice> Adults, IReadOnlyList<Choice> Committees)
{
    public bool IsAdult(Guid id) => Adults.Offers(id);

    public bool IsCommittee(Guid id) => Committees.Offers(id);

    public static async Task<DetailsPage> ReadAsync(SchoolDb db, Actor actor, Policy? policy, DetailsForm form, DateOnly today, CancellationToken cancel)
    {
        var adults = await db.AdultsAsync(actor.SchoolId, today, cancel);
        var committees = await db.Committees.AsNoTracking().Where(committee => committee.SchoolId == actor.SchoolId).OrderBy(committee => committee.Name).ToListAsync(cancel);
        while (form.Named.Count < DetailsForm.NamedPlaces) form.Named.Add(new NamedForm());
        return new DetailsPage(
            form, policy, [new Choice("", "Choose"), .. adults.Select(person => Choice.Of(person.Id, person.Name))],
            [new Choice("", "Choose"), .. committees.Select(committee => Choice.Of(committee.Id, committee.Name))]);
    }
}
