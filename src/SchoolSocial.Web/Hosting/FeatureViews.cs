using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace SchoolSocial.Web.Hosting;

/// <summary>Finds a view beside its controller: <c>Features/Concerns/Closure/New.cshtml</c> for <c>ClosureController.New</c>.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Root = "SchoolSocial.Web.Features.";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var space = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace ?? "";
        context.Values["module"] = space.StartsWith(Root, StringComparison.Ordinal) ? space[Root.Length..].Replace('.', '/') : "Shared";
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var module = context.Values["module"];
        return [$"/Features/{module}/{{1}}/{{0}}.cshtml", $"/Features/{module}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"];
    }
}
