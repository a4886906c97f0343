using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Posts.Names;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>The roll is laid out once and remembered: never longer than it is true.</summary>
public sealed class RollNamesTests
{
    /// <summary>One child goes as another comes: as many children as before, and the newcomer's name is looked for.</summary>
    [Fact]
    public async Task PST_03_child_who_comes_as_another_goes_is_looked_for()
    {
        using var school = new Fixture.School();
        (await FindsAsync(school, "Ffion")).ShouldBeFalse();
        (await FindsAsync(school, "Olivia")).ShouldBeTrue();
        await school.With(async db =>
        {
            var (office, today) = (SchoolStory.Actor(Role.Office), SchoolTime.DateOf(school.Time.Now));
            (await db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia")).Leave(today.AddDays(-1), office, school.Time.Now);
            db.Add(Pupil.Enrol(SchoolStory.SchoolId, new PupilDetails("Ffion", "Prydderch", null, new DateOnly(2017, 4, 2)), office, school.Time.Now));
            await db.SaveChangesAsync();
        });
        (await FindsAsync(school, "Ffion")).ShouldBeTrue();
        (await FindsAsync(school, "Olivia")).ShouldBeFalse();
    }

    private static Task<bool> FindsAsync(Fixture.School school, string name) => school.With(async db => NameScan.Look(
        await school.Services.GetRequiredService<RollNames>().OfAsync(db, SchoolStory.SchoolId, SchoolTime.DateOf(school.Time.Now), default), $"Well done {name}").Count > 0);
}
