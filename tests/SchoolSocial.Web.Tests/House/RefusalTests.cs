using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.SignIn;

namespace SchoolSocial.Web.Tests.House;

/// <summary>
/// Every role at every entrance. What is asked for is not there and no form brings its token, so nothing can happen: a role that may come in
/// hears "not found" or "that did not arrive as it should", one that may not hears 403 before anything else.
/// </summary>
public sealed class RefusalTests
{
    public static TheoryData<Role> AllRoles => [.. Roles.All];

    [Theory]
    [MemberData(nameof(AllRoles))]
    public async Task Each_role_is_let_in_where_it_may_and_refused_everywhere_else(Role role)
    {
        using var school = new School();
        if (role == Role.ActingHead) await school.Appoint(role, role, school.Time.Today.AddDays(-1));
        var visitor = await school.As(role);
        var permissions = RolePermissions.Of(role);
        var faults = new List<string>();
        var (let, refused) = (0, 0);
        foreach (var entrance in Entrance.Of(school.Services))
        {
            var status = (await Answer(visitor, entrance)).StatusCode;
            if (entrance.IsAnonymous || entrance.Permissions.All(permission => permissions.Contains(permission!)))
            {
                let++;
                if (IsFault(status, entrance)) faults.Add($"{entrance} is for {role}, and answered {(int)status}");
                if (!entrance.IsRead && !entrance.IgnoresAntiforgery && status != HttpStatusCode.BadRequest) faults.Add($"{entrance} took a form without its token ({(int)status})");
            }
            else
            {
                refused++;
                if (status != HttpStatusCode.Forbidden) faults.Add($"{entrance} is not for {role}, and answered {(int)status}");
            }
        }

        faults.ShouldBeEmpty();
        let.ShouldBeGreaterThan(20);
        if (role is not (Role.Headteacher or Role.ActingHead)) refused.ShouldBeGreaterThan(0);
        (await visitor.See("/")).Heading.ShouldNotBeEmpty("still signed in: every answer was given to the role");
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_asked_to_wherever_a_permission_is_named()
    {
        using var school = new School();
        var nobody = school.Visitor();
        var faults = new List<string>();
        foreach (var entrance in Entrance.Of(school.Services))
        {
            var answer = await Answer(nobody, entrance);
            var isAsked = answer.StatusCode == HttpStatusCode.Unauthorized
                ? entrance.Endpoint.Metadata.GetMetadata<AskedByScriptAttribute>() is not null
                : answer.Headers.Location?.OriginalString.Contains("/sign-in?returnTo=", StringComparison.Ordinal) == true;
            if (isAsked == entrance.IsAnonymous) faults.Add($"{entrance} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_has_yet_to_set_up_an_app_reaches_nothing_but_that()
    {
        using var school = new School();
        await school.Change(Role.Dsl, (user, _) => user.RemoveAuthenticator());
        var dsl = school.Visitor();
        await dsl.SignIn(SchoolStory.EmailOf(Role.Dsl), SchoolStory.Password);
        var faults = new List<string>();
        var led = 0;
        foreach (var entrance in Entrance.Of(school.Services).Where(each => !each.IsAnonymous && each.Endpoint.Metadata.GetMetadata<BeforeAuthenticatorAttribute>() is null))
        {
            var answer = await Answer(dsl, entrance);
            if (answer.Headers.Location?.OriginalString == SignedInActor.AuthenticatorPath) led++;
            else faults.Add($"{entrance} answered {(int)answer.StatusCode}");
        }

        faults.ShouldBeEmpty();
        led.ShouldBeGreaterThan(50);
    }

    private static bool IsFault(HttpStatusCode status, Entrance entrance) =>
        status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized || (status >= HttpStatusCode.InternalServerError && entrance.Route != "/error");

    private static async Task<HttpResponseMessage> Answer(Visitor visitor, Entrance entrance)
    {
        using var request = new HttpRequestMessage(new HttpMethod(entrance.Method), new Uri(entrance.Address, UriKind.Relative));
        if (!entrance.IsRead) request.Content = new FormUrlEncodedContent([]);
        var answer = await visitor.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.Dispose();
        return answer;
    }
}
