using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>Turns the name of a permission into the check of it.</summary>
public static class AccessSetup
{
    public static void AddSchoolAccess(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddScoped<AccessReader>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();

        // An endpoint that names neither a permission nor anonymous is refused to everybody; a test finds it before a person does.
        // Where there is no endpoint at all there is nothing to refuse, and the answer is "not found".
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new AuthorizationPolicyBuilder().RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is null).Build());
    }

    private sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
    {
        public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => Task.FromResult<AuthorizationPolicy?>(
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new Permission(policyName)).Build());
    }

    private sealed record Permission(string Name) : IAuthorizationRequirement;

    private sealed class PermissionCheck(IHttpContextAccessor http) : AuthorizationHandler<Permission>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Permission requirement)
        {
            if (http.HttpContext?.Features.Get<Actor>()?.May(requirement.Name) == true) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}
