using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

/// <summary>What kinds of account a school has, and who comes with each.</summary>
public sealed class AccountKindsTests
{
    [Fact]
    public async Task ACC_19_A_class_has_its_own_account_several_classes_may_share_one_and_each_says_what_it_is_for()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        var form = await lead.See("/accounts/new");
        var kestrels = BoxOf(form, "Kestrels");
        var owls = BoxOf(form, "Owls");
        var platform = form.Html.QuerySelectorAll("select[name='Form.PlatformId'] option").Single(option => option.TextContent == "X (Twitter)").GetAttribute("value")!;
        (string, string)[] filled = [("Form.PlatformId", platform), ("Form.Name", "Early years"), ("Form.Handle", "eyfs_oakfield"), ("Form.HandleReason", "Shared."), ("Form.Email", "eyfs@oakfield.example"), ("Form.IsInUse", "true")];
        var both = await lead.Press(form, "Add this account", [.. filled, ("Form.Kind", "Class"), ("Form.ClassIds", kestrels), ("Form.ClassIds", owls)]);
        both.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        both.Errors.ShouldContain("A class account belongs to one class. For several, choose the kind Phase.");
        both.Errors.ShouldContain("Say what it is for");
        both.Errors.ShouldContain("Say who can see it");
        var page = await lead.Follow(await lead.Press(form, "Add this account",
            [.. filled, ("Form.Kind", "Phase"), ("Form.ClassIds", kestrels), ("Form.ClassIds", owls), ("Form.Purpose", "Shows what we learn."), ("Form.Visibility", "ApprovalNeeded")]));
        page.Fact("Kind").ShouldBe("Phase");
        page.Fact("Classes")!.ShouldContain("Kestrels");
        page.Fact("Classes")!.ShouldContain("Owls");
        page.Fact("What for").ShouldBe("Shows what we learn.");
        page.Fact("Who can see it").ShouldBe("Followers are approved");
    }

    [Fact]
    public async Task ACC_20_The_mascots_account_is_for_the_roles_named_and_a_curriculum_account_follows_staffing()
    {
        using var school = new School();
        var dog = await school.AccountAsync("biscuit_oakfield", AccountKind.Mascot, people:
            [AccountPost.Custodian.As(Role.ComputingLead), (AccountPost.Operator, Holder.Of(Role.Headteacher)), (AccountPost.Operator, Holder.Of(Role.DeputyHead))]);
        var joe = await school.AccountAsync("joe_oakfield", AccountKind.Curriculum, people: [AccountPost.Custodian.As(Role.ComputingLead), (AccountPost.Operator, Holder.Of(StaffGroup.AllClassTeachers))]);
        var teacher = await school.As(Role.Teacher);
        (await teacher.See($"/accounts/{joe.Code}")).Text.ShouldContain("All class teachers");
        (await teacher.Open($"/accounts/{dog.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.As(Role.Headteacher)).See($"/accounts/{dog.Code}")).HasLink("Change what it is for").ShouldBeTrue();
        await school.With(async db =>
        {
            var taught = await db.Classes.Include(each => each.Teachers).SingleAsync(each => each.Name == "Kestrels");
            taught.EndTeacher(SchoolStory.PersonId(Role.Teacher), school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await teacher.Open($"/accounts/{joe.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ACC_21_The_answer_to_set_on_the_platform_names_the_proper_ways_to_write()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Operator.As(Role.Teacher)]);
        var page = await (await school.As(Role.Teacher)).See($"/accounts/{account.Code}");
        page.Text.ShouldContain("Thank you for writing to Oakfield Primary. We do not answer messages here. Please phone the school office");
        page.HasLink("Something good was said, or we were mentioned: keep it").ShouldBeTrue();
        page.HasLink("A private message came: note it").ShouldBeTrue();
    }

    private static string BoxOf(Page form, string taught) =>
        form.Html.QuerySelectorAll("input[name='Form.ClassIds']").Single(box => form.Html.QuerySelector($"label[for='{box.Id}']")!.TextContent.Contains(taught, StringComparison.Ordinal)).GetAttribute("value")!;
}
