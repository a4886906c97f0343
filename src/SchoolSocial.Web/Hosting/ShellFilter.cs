using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Hosting;

/// <summary>Gives every page its surroundings: the school's name, the person's menu and the way round that their roles allow.</summary>
public sealed class ShellFilter : IResultFilter
{
    /// <summary>By itself for those who read it without the board; from the board there is a link to it.</summary>
    private const string TermReports = "Governors' pages";

    private static readonly (string Text, string Href, string[] Permissions)[] Menu =
    [
        ("Home", "/", [Can.UseTheProduct]),
        ("Concerns", "/concerns", [Can.LogConcerns]),
        ("On duty now", "/duty", [Can.UseTheProduct]),
        ("Posts", "/posts", [Can.CheckPosts]),
        ("Consents", "/consents", [Can.ReadConsents, Can.PrintCameraCards]),
        ("Accounts", "/accounts", [Can.UseAccounts]),
        ("Policies", "/policies", [Can.ReadPolicies]),
        ("Letters", "/letters", [Can.KeepLetters]),
        ("My classes", "/my-classes", [Can.ReadOwnClasses]),
        ("People", "/people", [Can.ReadPeople]),
        ("Oversight", "/oversight", [Can.ReadDashboard]),
        (TermReports, "/oversight/terms", [Can.ReadTermReports]),
        ("Audit", "/audit", [Can.ReadAudit]),
        ("Settings", "/settings", [Can.ManageSettings, Can.ReadReference]),
    ];

    /// <summary>Where somebody may find that it cannot wait: a senior leader is one press away.</summary>
    private static readonly string[] Worrying = ["/concerns", "/diary", "/pathways"];

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        if (context.Result is not ViewResult view || http.Features.Get<Actor>() is not { } actor || http.Features.Get<SchoolAccess>() is not { } school) return;
        var mustSetUp = http.Features.Get<AuthenticatorFirst>() is not null;
        view.ViewData[Shell.Key] = new Shell
        {
            SchoolName = school.SchoolName,
            PersonName = actor.Name,
            Colour = school.Colour,
            PersonHref = mustSetUp ? null : "/my-sign-in",
            CanLogConcern = !mustSetUp && actor.May(Can.LogConcerns),
            ShowsDuty = !mustSetUp && Worrying.Any(part => http.Request.Path.StartsWithSegments(part, StringComparison.Ordinal)),
            CanSearch = !mustSetUp && actor.May(Can.UseTheProduct),
            IdleSeconds = (int)http.Features.Get<Access.Access>()!.Idle.TotalSeconds,
            MenuItems = mustSetUp ? [] : [.. Menu.Where(item => item.Permissions.Any(actor.May) && !(item.Text == TermReports && actor.May(Can.ReadDashboard))).Select(item => new MenuItem(item.Text, item.Href, IsCurrent(item.Href, http.Request.Path)))],
        };
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // Everything is done before the page is written.
    }

    private static bool IsCurrent(string href, PathString path) => href == "/" ? path == "/" : path.StartsWithSegments(href, StringComparison.Ordinal);
}
