using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

public sealed class ErrorSummaryTests
{
    [Fact]
    public async Task Errors_stand_in_the_order_of_the_fields_and_each_links_to_something_on_the_page()
    {
        var page = await FormOnPage.SentAsync(
            ("Form.HappenedOn.Day", "31"), ("Form.HappenedOn.Month", ""), ("Form.HappenedOn.Year", "2026"), ("Form.Number", "x"));
        page.ViewData.ModelState.AddModelError("", "You cannot close this yet: two actions are open.");
        page.ViewData.ModelState.AddModelError("Form.Narrative", "Say what happened");
        page.ViewData.ModelState.AddModelError("Form.Narrative", "A second error of the same field");
        page.ViewData.ModelState.AddModelError("Form.Kind", "Choose which kind");
        page.ViewData.ModelState.AddModelError("Form.Elsewhere", "This field is not on the page");

        // The layout, and so the summary, is drawn after the view.
        var body = await page.DrawAsync(
            new Tag("govuk-radios", new GovUkRadios { For = page.For("Kind"), Items = [new("trip", "Trip")] }),
            new Tag("govuk-input", new GovUkInput { For = page.For("Number") }),
            new Tag("govuk-date-input", new GovUkDateInput { For = page.For("HappenedOn") }),
            new Tag("govuk-textarea", new GovUkTextarea { For = page.For("Narrative") }),
            new Tag("govuk-error-summary", new GovUkErrorSummary()));

        body.QuerySelectorAll(".govuk-error-summary li").Select(l => l.TextContent).ShouldBe(
        [
            "You cannot close this yet: two actions are open.", "This field is not on the page",
            "Choose which kind", "How many? must be a whole number, like 12", "Date of the outing must include a month", "Say what happened",
        ]);
        var links = body.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")!).ToList();
        links.ShouldBe(["#Form_Kind", "#Form_Number", "#Form_HappenedOn-month", "#Form_Narrative"]);
        links.ShouldAllBe(href => body.QuerySelector(href) != null);
    }

    [Fact]
    public async Task A_page_without_errors_has_no_summary()
    {
        var page = new FormOnPage();

        var body = await page.DrawAsync(
            new Tag("govuk-input", new GovUkInput { For = page.For("Number") }), new Tag("govuk-error-summary", new GovUkErrorSummary()));

        body.QuerySelector("input").ShouldNotBeNull();
        body.QuerySelector(".govuk-error-summary").ShouldBeNull();
    }

    [Fact]
    public async Task Its_markup_is_that_of_the_design_system()
    {
        var fixture = Fixture.Of("error-summary").Single(f => f.Name == "default");
        var page = new FormOnPage();
        foreach (var line in fixture.Options.List("errorList"))
        {
            var key = line.Text("href")!.TrimStart('#');
            page.ViewData.ModelState.AddModelError(key, line.Text("text")!);
            await page.DrawAsync(new Tag("govuk-input", new GovUkInput { Name = key }));
        }

        var drawn = await page.Drawing.DrawAsync(new Tag("govuk-error-summary", new GovUkErrorSummary()));

        Dom.Normal(drawn).ShouldBe(Dom.Normal(fixture.Html));
    }
}
