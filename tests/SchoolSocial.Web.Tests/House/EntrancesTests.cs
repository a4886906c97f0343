using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.House;

/// <summary>Every way in names who may come in, and those open to anybody are counted.</summary>
public sealed class EntrancesTests(EntrancesTests.OneSchool one) : IClassFixture<EntrancesTests.OneSchool>
{
    /// <summary>Open to whoever finds the address, each with the reason. docs/permissions.md shows it.</summary>
    internal static readonly Dictionary<string, string> ForAnybody = new()
    {
        ["/error"] = "what went wrong, in plain words",
        ["/error/{status:range(0,999)}"] = "what went wrong, in plain words",
        ["/health"] = "says whether the product answers, and nothing else",
        ["/hide"] = "leaves the product at once, signed in or not",
        ["/official-accounts"] = "which accounts are really the school's, where the school has switched the page on",
        ["/official-accounts/{code}/qr.svg"] = "the same as a code to scan",
        ["/reply"] = "a guardian answers about pictures of a child, with the code of a slip",
        ["/reply/answers"] = "the answers themselves, with the same code",
        ["/school.css"] = "the colour of the page; the school's own only for those who are signed in",
        ["/our-policies"] = "the policies a school has put on its public page; not there while it has put none",
        ["/our-policies/{code}"] = "one of them",
        ["/policies/calendar/{key}.ics"] = "the titles and dates of reviews, for a calendar program with a private address that cannot be guessed",
        ["/setup"] = "makes the first school, with the code from the log; gone afterwards",
        ["/invitation"] = "choosing a first password, with a code",
        ["/sign-in"] = "how people come in",
        ["/sign-in/code"] = "the second step, for those who have passed the first",
        ["/sign-in/day"] = "how supply staff come in, with a printed code",
        ["/sign-in/forgotten"] = "asks for an email with a code",
        ["/sign-in/forgotten/sent"] = "says the same whether or not anybody has that address",
        ["/sign-in/reset"] = "choosing a new password, with a code",
        ["/sign-in/without-app"] = "the second step for those who have lost their phone, after the first",
    };

    private IReadOnlyList<Entrance> All => Entrance.Of(one.School.Services);

    [Fact]
    public void Every_entrance_names_a_permission_or_anonymous_and_never_both()
    {
        All.Count.ShouldBeGreaterThan(80);
        All.Where(entrance => entrance.IsAnonymous == (entrance.Permissions.Count > 0)).Select(entrance => $"{entrance}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_named_is_one_of_the_product()
    {
        var known = Permissions;
        known.Count.ShouldBeGreaterThan(10);
        All.SelectMany(entrance => entrance.Permissions, (entrance, permission) => (entrance, permission))
            .Where(each => each.permission is null || !known.Contains(each.permission)).Select(each => $"{each.entrance} names {each.permission ?? "none"}").ShouldBeEmpty();
        PermissionWords.All.Order().ShouldBe(known.Order(), "each permission is told in words");
    }

    [Fact]
    public void Every_permission_is_somebodys() =>
        Permissions.Where(permission => !Domain.Common.Roles.All.Any(role => RolePermissions.Of(role).Contains(permission))).ShouldBeEmpty();

    [Fact]
    public void What_is_open_to_anybody_is_named_here_with_its_reason()
    {
        var open = All.Where(entrance => entrance.IsAnonymous).Select(entrance => entrance.Route).Distinct().ToList();
        open.Except(ForAnybody.Keys).ShouldBeEmpty("open to anybody, and no reason is given");
        ForAnybody.Keys.Except(open).ShouldBeEmpty("named here, but not open to anybody");
    }

    internal static IReadOnlyList<string> Permissions => [.. typeof(Can).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    public sealed class OneSchool : IDisposable
    {
        public School School { get; } = new();

        public void Dispose() => School.Dispose();
    }
}
