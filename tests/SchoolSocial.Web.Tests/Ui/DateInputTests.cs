using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

public sealed class DateInputTests
{
    [Theory]
    [InlineData("20", "11", "2026")]
    [InlineData(" 20 ", "Nov", "2026")]
    [InlineData("20", "november", "2026")]
    [InlineData("020", "11", "2026")]
    public async Task A_date_may_be_typed_as_people_write_it(string day, string month, string year)
    {
        var page = await SentAsync(day, month, year);

        page.Form.HappenedOn.ShouldBe(new DateOnly(2026, 11, 20));
        page.ViewData.ModelState.IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "11", "2026", "Date of the outing must include a day", "Day")]
    [InlineData("20", "", "", "Date of the outing must include a month and a year", "Month,Year")]
    [InlineData("31", "6", "2026", "Date of the outing must be a real date", "Day")]
    [InlineData("29", "2", "2026", "Date of the outing must be a real date", "Day")]
    [InlineData("0", "6", "2026", "Date of the outing must have a day between 1 and 31", "Day")]
    [InlineData("1", "13", "2026", "Date of the outing must have a month between 1 and 12", "Month")]
    [InlineData("1", "j", "2026", "Date of the outing must have a month between 1 and 12", "Month")]
    [InlineData("1", "6", "26", "Date of the outing must have a year of four numbers, like 2026", "Year")]
    [InlineData("1", "6", "0026", "Date of the outing must have a year between 1900 and 2200", "Year")]
    [InlineData("-1", "6", "2026", "Date of the outing must have a day between 1 and 31", "Day")]
    [InlineData("\u0661", "6", "2026", "Date of the outing must have a day between 1 and 31", "Day")]
    public async Task A_wrong_date_is_refused_in_words_at_its_box_and_kept(string day, string month, string year, string error, string wrong)
    {
        var page = await SentAsync(day, month, year);
        // The form's own rule has its say too, and must not hide the better one.
        page.ViewData.ModelState.AddModelError("Form.HappenedOn", "Enter the date of the outing");

        var body = await page.DrawAsync(new Tag("govuk-error-summary", new GovUkErrorSummary()), Date(page));

        page.Form.HappenedOn.ShouldBeNull();
        body.QuerySelector(".govuk-error-message")!.TextContent.ShouldBe($"Error: {error}");
        body.QuerySelectorAll("input.govuk-input--error").Select(i => i.GetAttribute("name"))
            .ShouldBe(wrong.Split(',').Select(w => $"Form.HappenedOn.{w}"));
        body.QuerySelectorAll("input").Select(i => i.GetAttribute("value") ?? "").ShouldBe([day, month, year]);
    }

    [Fact]
    public async Task An_empty_date_is_left_to_the_form_to_judge()
    {
        var page = await SentAsync("", "", "");

        page.Form.HappenedOn.ShouldBeNull();
        page.ViewData.ModelState.IsValid.ShouldBeTrue();
        page.ViewData.ModelState.AddModelError("Form.HappenedOn", "Enter the date of the outing");
        var body = await page.DrawAsync(Date(page));
        body.QuerySelectorAll("input.govuk-input--error").Length.ShouldBe(3);
        body.QuerySelector("fieldset[role=group] > legend")!.TextContent.ShouldBe("Date of the outing");
    }

    [Fact]
    public async Task An_address_may_hold_the_whole_date()
    {
        (await FormOnPage.SentAsync(("Form.HappenedOn", "2026-11-20"))).Form.HappenedOn.ShouldBe(new DateOnly(2026, 11, 20));
        var wrong = await FormOnPage.SentAsync(("Form.HappenedOn", "20/11/2026"));
        wrong.ViewData.ModelState["Form.HappenedOn"]!.Errors[0].ErrorMessage.ShouldBe("Date of the outing must be a real date");
    }

    [Fact]
    public async Task A_known_date_fills_the_boxes()
    {
        var page = FormOnPage.Unsent(new OutingForm { HappenedOn = new DateOnly(2026, 2, 3) });

        var body = await page.DrawAsync(Date(page));

        body.QuerySelectorAll("input").Select(i => i.GetAttribute("value")).ShouldBe(["3", "2", "2026"]);
    }

    private static Tag Date(FormOnPage page) => new("govuk-date-input", new GovUkDateInput { For = page.For("HappenedOn") });

    private static Task<FormOnPage> SentAsync(string day, string month, string year) => FormOnPage.SentAsync(
        ("Form.HappenedOn.Day", day), ("Form.HappenedOn.Month", month), ("Form.HappenedOn.Year", year));
}
