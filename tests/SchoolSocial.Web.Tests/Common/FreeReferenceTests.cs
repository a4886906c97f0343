using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Common;

public sealed class FreeReferenceTests
{
    [Fact]
    public async Task A_reference_that_is_borne_already_is_drawn_again()
    {
        using var school = new School();
        var first = await school.Given.ConcernAsync(Role.Teacher);
        var other = await school.Given.ConcernAsync(Role.Office);
        await school.With(async db =>
        {
            var drawn = new Queue<Concern>([first, first, other]);
            var codes = new Queue<string>([first.Code, first.Code, "C-FREE00"]);
            (await db.DrawAsync(drawn.Dequeue, _ => codes.Dequeue(), default)).ShouldBe(other);
            drawn.ShouldBeEmpty();
        });
    }
}
