using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>JW40: a minimum age from a day to come changes what is found from that day on, and nothing that is on record before it.</summary>
public sealed partial class MinimumAgeTests
{
    [Fact]
    public async Task CON_46_REF_03_A_minimum_age_from_a_future_date_changes_flags_on_that_date_and_no_earlier_record()
    {
        using var school = new School();
        var olivia = await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == "Olivia").Select(pupil => pupil.Id).SingleAsync());
        var before = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.UnderageAccount, olivia);
        var dsl = await school.As(Role.Dsl);
        var finding = await FindingAsync(dsl, before);
        finding.ShouldContain("Instagram");
        await school.With(async db =>
        {
            var platform = await db.Platforms.Include(each => each.Ages).SingleAsync(each => each.Name == "Instagram");
            platform.SetAge(7, new DateOnly(2026, 11, 24), "Its terms of use", SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await FindingAsync(dsl, before)).ShouldBe(finding);
        school.Time.Pass(TimeSpan.FromDays(3));
        (await FindingAsync(await school.As(Role.Dsl), await school.Given.ConcernAsync(Role.Teacher, ConcernKind.UnderageAccount, olivia))).ShouldContain("Instagram", customMessage: "the day before");
        school.Time.Pass(TimeSpan.FromDays(1));
        dsl = await school.As(Role.Dsl);
        (await FindingAsync(dsl, await school.Given.ConcernAsync(Role.Teacher, ConcernKind.UnderageAccount, olivia))).ShouldNotContain("Instagram");
        (await FindingAsync(dsl, before)).ShouldBe(finding);
    }

    private static async Task<string> FindingAsync(Visitor dsl, Concern concern) => Finding().Match((await dsl.See($"/concerns/{concern.Code}")).Text).Value;

    [GeneratedRegex(@"By their minimum ages of [^.]*\.")]
    private static partial Regex Finding();
}
