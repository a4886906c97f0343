using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Policies;

namespace SchoolSocial.Web.Tests.Posts;

public sealed class FamilySlipTests
{
    [Fact]
    public async Task PST_20_WH08_A_family_has_read_the_policy_and_a_new_version_asks_anew()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        (await head.See($"/policies/{code}/letter")).Text.ShouldContain("We have read what the policy “Social media policy” asks of us");
        var office = await school.As(Role.Office);
        (await office.See($"/policies/{code}")).HasLink("Families who have read it").ShouldBeTrue();
        var (kestrels, olivia) = await school.With(async db => (
            (await db.Classes.SingleAsync(taught => taught.Name == "Kestrels")).Id, (await db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia")).Id));
        var page = await office.See($"/policies/{code}/families?class={kestrels}");
        (await office.Press(page, "Write these down")).Errors.ShouldBe(["Tick the children whose slips have come back."]);
        page = await office.Follow(await office.Press(page, "Write these down", ("pupils", $"{olivia}")));
        page.Text.ShouldContain("Olivia Hughes: 20 Nov 2026");
        page.Html.QuerySelector($"#family-{olivia}").ShouldBeNull();

        await head.Write(code, PolicyScene.Text.Replace("Parents ask before", "Parents always ask before", StringComparison.Ordinal));
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
        (await office.See($"/policies/{code}/families?class={kestrels}")).Html.QuerySelector($"#family-{olivia}").ShouldNotBeNull();
        (await school.With(db => db.FamilyAcknowledgements.CountAsync())).ShouldBe(1);
        (await school.ActionsOn(nameof(FamilyAcknowledgement))).ShouldBe(["acknowledgement.entered"]);
        (await (await school.As(Role.Teacher)).Open($"/policies/{code}/families")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task PST_20_WB22_A_family_has_read_what_may_be_photographed_at_an_event()
    {
        using var school = new School();
        var held = Guid.CreateVersion7();
        var olivia = await school.With(async db =>
        {
            db.Add(PhotoEvent.Plan(held, SchoolStory.SchoolId, new PhotoEventDetails("Nativity play", school.Time.Today, EventPhotos.OwnChildOnly, "Please leave others out."), SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
            return (await db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia")).Id;
        });
        var office = await school.As(Role.Office);
        (await office.See("/posts/events")).Html.QuerySelector($"a[href='/posts/events/{held}/families']").ShouldNotBeNull();
        var kestrels = await school.With(db => db.Classes.Where(taught => taught.Name == "Kestrels").Select(taught => taught.Id).SingleAsync());
        var page = await office.See($"/posts/events/{held}/families?class={kestrels}");
        page.Text.ShouldContain("Nativity play: their own child only");
        (await office.Follow(await office.Press(page, "Write these down", ("pupils", $"{olivia}")))).Text.ShouldContain("Olivia Hughes: 20 Nov 2026");
        (await office.Open($"/posts/events/{Guid.CreateVersion7()}/families")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
