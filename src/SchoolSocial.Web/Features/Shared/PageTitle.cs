namespace SchoolSocial.Web.Features.Shared;

public static class PageTitle
{
    /// <summary>"Concerns - Oakfield Primary School - SchoolSocial", with "Error: " before it when the page shows errors.</summary>
    public static string Of(string? page, string? school, bool hasErrors)
    {
        var parts = new[] { page, school, "SchoolSocial" }.Where(p => !string.IsNullOrWhiteSpace(p));
        return (hasErrors ? "Error: " : "") + string.Join(" - ", parts);
    }
}
