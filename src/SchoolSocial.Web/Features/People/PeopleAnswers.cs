using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

/// <summary>The closed answers about people, in words.</summary>
public static class PeopleAnswers
{
    public static IReadOnlyList<Choice> Employers { get; } =
        Choice.Each<Employer>(employer => employer.Words());

    public static IReadOnlyList<Choice> Responsibilities { get; } =
    [
        .. ((ParentalResponsibility[])[ParentalResponsibility.Yes, ParentalResponsibility.No, ParentalResponsibility.Unknown])
            .Select(answer => new Choice(answer.ToString(), answer.Words())),
    ];

    public static IReadOnlyList<Choice> YearGroups { get; } =
    [
        .. Enumerable.Range(SchoolClass.LeastYearGroup, SchoolClass.GreatestYearGroup - SchoolClass.LeastYearGroup + 1)
            .Select(group => new Choice($"{group}", SchoolClass.YearGroupName(group))),
    ];

    public static IReadOnlyList<Choice> RolesToGive { get; } =
    [
        new("", "Choose a role"),
        .. Roles.All.Select(role => new Choice(role.ToString(), role.IsSensitive() ? $"{role.Title()} (a second person confirms)" : role.Title())),
    ];

    public static string Words(this Employer employer) => employer switch
    {
        Employer.School => "The school",
        Employer.Trust => "The trust",
        _ => "Somebody else, or nobody",
    };

    public static string Tag(this ParentalResponsibility answer) => answer switch
    {
        ParentalResponsibility.Yes => "govuk-tag--green",
        ParentalResponsibility.No => "govuk-tag--grey",
        _ => "govuk-tag--yellow",
    };

    public static string Words(this ParentalResponsibility answer) => answer == ParentalResponsibility.Unknown ? "Not known" : answer.ToString();
}
