using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Settings;

/// <summary>
/// The answer to "is the headteacher also the safeguarding lead?" and today's appointments must say the same, for the answer decides who
/// stands in where two people are asked for.
/// </summary>
public static class HeadAsLead
{
    /// <param name="headIsDsl">The answer that is to be saved.</param>
    /// <param name="heads">Who holds the headship today (acting heads as well).</param>
    /// <param name="leads">Who is safeguarding lead today.</param>
    public static Decision Look(bool headIsDsl, IReadOnlyCollection<Guid> heads, IReadOnlyCollection<Guid> leads)
    {
        var both = heads.Intersect(leads).Any();
        var anotherLead = leads.Except(heads).Any();
        if (headIsDsl && !both)
        {
            return Decision.Refused(
                "The settings cannot say that the headteacher is also the safeguarding lead: nobody holds both today. "
                + "Appoint the headteacher as safeguarding lead first, on their page under People, and have it confirmed.");
        }

        if (headIsDsl && anotherLead)
        {
            return Decision.Refused(
                "The settings cannot say that the headteacher is also the safeguarding lead: somebody else is safeguarding lead as well. "
                + "End that appointment first, or make it deputy safeguarding lead.");
        }

        return !headIsDsl && both && !anotherLead
            ? Decision.Refused(
                "The headteacher is the only safeguarding lead today, so the answer is yes. "
                + "To change it, appoint another safeguarding lead first, under People, and have it confirmed.")
            : Decision.Allowed;
    }
}
