using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

public sealed class FieldTests
{
    [Fact]
    public async Task Label_hint_name_and_id_come_from_the_model()
    {
        var page = FormOnPage.Unsent(new OutingForm { Narrative = "We went to the farm" });

        var body = await page.DrawAsync(new Tag("govuk-textarea", new GovUkTextarea { For = page.For("Narrative") }));

        var area = body.QuerySelector("textarea")!;
        area.GetAttribute("name").ShouldBe("Form.Narrative");
        area.Id.ShouldBe("Form_Narrative");
        area.TextContent.ShouldBe("We went to the farm");
        body.QuerySelector("label[for=Form_Narrative]")!.TextContent.ShouldBe("What happened?");
        body.QuerySelector($"#{area.GetAttribute("aria-describedby")}")!.TextContent.ShouldBe("In your own words");
    }

    [Fact]
    public async Task What_was_typed_comes_back_word_for_word()
    {
        var page = await FormOnPage.SentAsync(("Form.Number", "about 12"), ("Form.Narrative", "\nFirst line <b>&\"</b>\nsecond \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627"));

        var body = await page.DrawAsync(
            new Tag("govuk-input", new GovUkInput { For = page.For("Number") }),
            new Tag("govuk-textarea", new GovUkTextarea { For = page.For("Narrative") }));

        body.QuerySelector("input")!.GetAttribute("value").ShouldBe("about 12");
        body.QuerySelector("textarea")!.TextContent.ShouldBe("\nFirst line <b>&\"</b>\nsecond \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627");
        body.QuerySelector("b").ShouldBeNull();
        body.QuerySelector(".govuk-error-message")!.TextContent.ShouldBe("Error: How many? must be a whole number, like 12");
        body.QuerySelector("input")!.ClassList.ShouldContain("govuk-input--error");
        body.QuerySelector("input")!.GetAttribute("aria-describedby").ShouldBe("Form_Number-error");
    }

    [Fact]
    public async Task What_was_typed_goes_before_what_the_record_holds()
    {
        var page = await FormOnPage.SentAsync(("Form.Number", "about 12"), ("Form.Kind", "walk"));
        page.Form.Number = 7;
        page.Form.Kind = "trip";

        var body = await page.DrawAsync(
            new Tag("govuk-input", new GovUkInput { For = page.For("Number"), Value = "8" }),
            new Tag("govuk-radios", new GovUkRadios { For = page.For("Kind"), Items = [new("trip", "Trip"), new("walk", "Walk")] }));

        body.QuerySelector("input")!.GetAttribute("value").ShouldBe("about 12");
        body.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("walk");
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData(" 1,200 ", 1200)]
    [InlineData("", null)]
    public async Task A_whole_number_may_be_typed_as_people_write_it(string typed, int? number)
    {
        var page = await FormOnPage.SentAsync(("Form.Number", typed));

        page.Form.Number.ShouldBe(number);
        page.ViewData.ModelState.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var page = await FormOnPage.SentAsync(("Form.Secret", "Acorns"));

        var html = await page.Drawing.DrawAsync(
            new Tag("govuk-password-input", new GovUkPasswordInput { For = page.For("Secret") }),
            new Tag("govuk-input", new GovUkInput { For = page.For("Secret"), Type = "password", Id = "again" }));

        html.ShouldContain("Form.Secret");
        html.ShouldNotContain("Acorns");
    }

    [Fact]
    public async Task Chosen_answers_stay_chosen()
    {
        var page = await FormOnPage.SentAsync(("Form.Who", "staff"), ("Form.Who", "pupil"), ("Form.Kind", "trip"), ("Form.Sure", "true"));
        Choice[] people = [new("pupil", "Pupils"), new("staff", "Staff"), new("guest", "A guest")];

        var body = await page.DrawAsync(
            new Tag("govuk-checkboxes", new GovUkCheckboxes { For = page.For("Who"), Items = people }),
            new Tag("govuk-radios", new GovUkRadios { For = page.For("Kind"), Items = [new("trip", "Trip"), new("walk", "Walk")] }),
            new Tag("govuk-select", new GovUkSelect { For = page.For("Kind"), Id = "list", Items = [new("walk", "Walk"), new("trip", "Trip")] }),
            new Tag("govuk-checkboxes", new GovUkCheckboxes { For = page.For("Sure"), Items = [new("true", "I am sure")] }));

        body.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["pupil", "staff", "trip", "true"]);
        body.QuerySelectorAll("option[selected]").Select(o => o.TextContent).ShouldBe(["Trip"]);
        body.QuerySelectorAll("legend").Select(l => l.TextContent).ShouldBe(["Who came?", "Which kind?"]);
    }

    [Fact]
    public async Task A_question_under_an_unchosen_answer_is_in_the_page_and_folded_only_with_scripts()
    {
        var page = new FormOnPage();
        var question = new Tag("govuk-radios-item-conditional", new ChoiceItemConditional(), null,
            new Tag("govuk-input", new GovUkInput { For = page.For("Number") }));

        var body = await page.DrawAsync(new Tag("govuk-radios", new GovUkRadios { For = page.For("Kind") }, null,
            new Tag("govuk-radios-item", new ChoiceItemElement { Value = "trip" }, null, Piece.Words("Trip"), question)));

        var folded = body.QuerySelector("#conditional-Form_Kind")!;
        folded.ClassList.ShouldContain("govuk-radios__conditional--hidden");
        folded.HasAttribute("hidden").ShouldBeFalse();
        folded.QuerySelector("input[name='Form.Number']").ShouldNotBeNull();
        body.QuerySelector("input[type=radio]")!.GetAttribute("data-aria-controls").ShouldBe("conditional-Form_Kind");
        body.QuerySelector("label[for=Form_Kind]")!.TextContent.Trim().ShouldBe("Trip");
    }

    [Fact]
    public async Task Other_attributes_reach_the_control_and_the_class_its_group()
    {
        var page = new FormOnPage();

        var body = await page.DrawAsync(new Tag("govuk-input", new GovUkInput
        {
            For = page.For("Narrative"),
            InputAttributes = new Dictionary<string, string?> { ["class"] = "govuk-input--width-5" },
        }, new Dictionary<string, string?> { ["maxlength"] = "40", ["autocomplete"] = "off", ["class"] = "last" }));

        var input = body.QuerySelector("input")!;
        input.GetAttribute("maxlength").ShouldBe("40");
        input.GetAttribute("autocomplete").ShouldBe("off");
        input.ClassList.ShouldBe(["govuk-input", "govuk-input--width-5"]);
        body.QuerySelector(".govuk-form-group")!.ClassList.ShouldContain("last");
    }

    [Fact]
    public async Task Text_from_data_is_encoded_everywhere()
    {
        const string nasty = "<script>alert('x')</script>\"&";
        var page = FormOnPage.Unsent(new OutingForm { Narrative = nasty });
        page.ViewData.ModelState.AddModelError("Form.Narrative", nasty);

        var body = await page.DrawAsync(
            new Tag("govuk-input", new GovUkInput { For = page.For("Narrative"), Label = nasty, Hint = nasty }),
            new Tag("govuk-radios", new GovUkRadios { Name = "r", Legend = nasty, Items = [new(nasty, nasty, nasty)] }),
            new Tag("govuk-select", new GovUkSelect { Name = "s", Label = nasty, Items = [new(nasty, nasty)] }),
            new Tag("moj-timeline-item", new MojTimelineItem { Title = nasty, By = nasty, When = nasty }),
            new Tag("govuk-error-summary", new GovUkErrorSummary()));

        body.QuerySelectorAll("script").ShouldBeEmpty();
        body.QuerySelector("input")!.GetAttribute("value").ShouldBe(nasty);
        body.QuerySelector("option")!.GetAttribute("value").ShouldBe(nasty);
        body.QuerySelector(".govuk-error-summary__list")!.TextContent.ShouldContain(nasty);
    }
}
