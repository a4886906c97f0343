using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

/// <summary>Accounts for the walk: one in use with people and an absence, one asked for.</summary>
internal static class AccountsWalkStory
{
    public static async Task TellAsync(School school)
    {
        var account = await school.AccountAsync(people:
            [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Deputy.As(Role.Technician), (AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);
        await school.AccountAsync("6xy_oakfield", className: "Owls");
        var lead = await school.As(Role.ComputingLead);
        var blog = await school.AccountAsync("young_reporters", AccountKind.WithPupils, people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{blog.Code}/members"), "Add them", ("Form.PersonId", SchoolStory.PersonId(Role.Teacher).ToString())));
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/ownership"), "I sign this"));
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/cover/new"), "Save this absence",
            [("Form.AbsentId", SchoolStory.PersonId(Role.Technician).ToString()), .. Typed.On("Form.ToOn", 27, 11, 2026)]));
        await lead.Press(await lead.See("/accounts/ways"), "Save", ("Form.ShowsOfficialAccounts", "true"));
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.Followers", "@OliviaH_2018")));
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/requests"), "Add this request", ("Form.Handle", "@kate.h")));
        await lead.Press(await lead.See($"/leaving/{SchoolStory.PersonId(Role.Volunteer)}"), "Begin the hand-over");
    }
}
