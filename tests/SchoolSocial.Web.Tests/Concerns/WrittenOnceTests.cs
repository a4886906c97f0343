using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-06 and CON-60: an entry cannot be changed or removed by any screen, request or direct save in code.</summary>
public sealed class WrittenOnceTests
{
    /// <summary>Everything of the working record that is written once; a new kind is written once too, or is named here with its reason.</summary>
    private static readonly Type[] ChangedLater =
    [
        typeof(ConcernAction), // done later
        typeof(Closure), // ended by a reopening
    ];

    [Fact]
    public void CON_60_Every_part_of_the_working_record_is_written_once_or_named_here()
    {
        Type[] record =
        [
            typeof(ConcernEntry), typeof(Acknowledgement), typeof(EvidenceItem), typeof(FilesForbidden), typeof(ConcernDecision), typeof(PolicyDeparture), typeof(OutsideContact),
            typeof(OutsideReply), typeof(PlatformReport), typeof(PlatformReportStep), typeof(Safeguard), typeof(ConcernLink), typeof(Redating),
        ];
        record.Where(type => !typeof(AppendOnlyPart).IsAssignableFrom(type)).ShouldBeEmpty();
        ChangedLater.Where(type => typeof(AppendOnlyPart).IsAssignableFrom(type)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task CON_06_A_direct_save_in_code_is_refused_with_and_without_a_fact(bool removes, bool hasFact)
    {
        using var school = new School();
        var concern = await WrittenAsync(school);
        await school.With(async db =>
        {
            var found = (await db.FindConcernAsync(SchoolStory.Actor(Role.Dsl), concern.Code, default))!;
            var entry = db.Entry(found.Entries.Single());
            if (removes) entry.State = EntityState.Deleted;
            else entry.Property(nameof(ConcernEntry.Kind)).CurrentValue = EntryKind.Opinion;
            if (hasFact) found.Opened(SchoolStory.Actor(Role.Dsl), school.Time.Now);
            (await Should.ThrowAsync<UnrecordedChangeException>(() => db.SaveChangesAsync())).Message.ShouldContain("written once");
        });
        await StandsAsync(school, concern);
    }

    [Fact]
    public async Task CON_06_No_address_of_the_product_takes_a_change_or_removal_of_an_entry()
    {
        using var school = new School();
        var concern = await WrittenAsync(school);
        var entry = concern.Entries.Single();
        var addresses = school.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.Contains("entries", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));
        addresses.ShouldBe(["GET concerns/{code}/entries/new", "POST concerns/{code}/entries/new"], ignoreOrder: true);

        var dsl = await school.As(Role.Dsl);
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete, HttpMethod.Post])
        {
            foreach (var path in (string[])[$"/concerns/{concern.Code}/entries/{entry.Id}", $"/concerns/{concern.Code}/entries", $"/concerns/{concern.Code}"])
            {
                using var request = new HttpRequestMessage(method, path);
                using var answer = await dsl.Client.SendAsync(request);
                ((int)answer.StatusCode).ShouldBeOneOf([403, 404, 405], $"{method} {path}");
            }
        }

        // The same form with other words under the id of what is there changes nothing.
        var page = await dsl.See($"/concerns/{concern.Code}/entries/new");
        var again = await dsl.Press(page, "Add this entry", ("Form.Id", entry.Id.ToString()), ("Form.Kind", "Opinion"), ("Form.Words", "Something quite different."));
        again.Status.ShouldBe(HttpStatusCode.Redirect);
        await StandsAsync(school, concern);
    }

    private static async Task<Concern> WrittenAsync(School school)
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/entries/new"), "Add this entry", ("Form.Kind", "Fact"), ("Form.Words", "Rang both families.")));
        return await school.With(db => db.Concerns.AsNoTracking().Include(each => each.Entries).SingleAsync(each => each.Id == concern.Id));
    }

    private static async Task StandsAsync(School school, Concern concern)
    {
        var before = concern.Entries.Single();
        var now = await school.With(db => db.Concerns.AsNoTracking().Include(each => each.Entries).SingleAsync(each => each.Id == concern.Id));
        var entry = now.Entries.ShouldHaveSingleItem();
        (entry.Id, entry.Kind, entry.Words, entry.ById, entry.At).ShouldBe((before.Id, EntryKind.Fact, before.Words, before.ById, before.At));
    }
}
