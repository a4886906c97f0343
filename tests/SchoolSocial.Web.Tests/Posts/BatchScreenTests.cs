using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

public sealed class BatchScreenTests
{
    [Fact]
    public async Task PST_18_JW35_Pictures_are_taken_put_on_the_network_and_erased_each_by_whom_and_when()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See("/posts/batches");
        (await teacher.Press(page, "Write it down")).Errors.ShouldBe(["Say what the occasion was", "Say which school device it was", "Enter a number from 1 to 5,000"]);
        page = await teacher.Follow(await teacher.Press(page, "Write it down", ("Form.Occasion", "Kestrels by the pond"), ("Form.Device", "OAK-021"), ("Form.Count", "40")));
        page.Text.ShouldContain("Kestrels by the pond 40 on OAK-021");
        IsLate(page).ShouldBeFalse();
        school.Time.Pass(TimeSpan.FromDays(3));
        teacher = await school.As(Role.Teacher);
        page = await teacher.See("/posts/batches");
        IsLate(page).ShouldBeTrue();
        (await teacher.Press(page, "They are there: Kestrels by the pond")).Errors.ShouldBe(["Say in a few words where on the network they are."]);
        page = await teacher.Follow(await teacher.Press(page, "They are there: Kestrels by the pond", ("keptAt", "Pictures, Year 3")));
        page.Text.ShouldContain("23 Nov 2026 by Amelia Hart: Pictures, Year 3");
        page = await teacher.Follow(await teacher.Press(page, "Erased: Kestrels by the pond"));
        IsLate(page).ShouldBeFalse();
        (await school.ActionsOn(nameof(PhotoBatch))).ShouldBe(["photo-batch.taken", "photo-batch.uploaded", "photo-batch.erased"]);

        // Another colleague sees nothing of it; those who oversee posts do.
        (await (await school.As(Role.TeachingAssistant)).Open("/posts/batches")).Text.ShouldNotContain("Kestrels by the pond");
        (await (await school.As(Role.Headteacher)).See("/posts/batches")).Text.ShouldContain("Kestrels by the pond");
    }

    private static bool IsLate(Page page) => page.Html.QuerySelector(".govuk-tag--red") is not null;
}
