using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

public enum NotificationBannerType
{
    Default,
    Success,
}

/// <summary>What just happened (success), or what people must know before they go on.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class GovUkNotificationBanner : TagHelper
{
    public NotificationBannerType Type { get; set; }
    public string? TitleText { get; set; }
    public string TitleId { get; set; } = "govuk-notification-banner-title";
    public int TitleHeadingLevel { get; set; } = 2;
    public bool? DisableAutoFocus { get; set; }
    public string? Role { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var success = Type == NotificationBannerType.Success;
        await Wrapping.WriteAsync(output, "div",
            Markup.Classes("govuk-notification-banner", success ? "govuk-notification-banner--success" : null));
        output.Attributes.SetAttribute("role", Role ?? (success ? "alert" : "region"));
        output.Attributes.SetAttribute("aria-labelledby", TitleId);
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        if (DisableAutoFocus is { } still)
            output.Attributes.SetAttribute("data-disable-auto-focus", still ? "true" : "false");
        var heading = "h" + TitleHeadingLevel.ToString(CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(Markup.Element("div", "govuk-notification-banner__header",
            Markup.Element(heading, "govuk-notification-banner__title", Markup.Text(TitleText ?? (success ? "Success" : "Important")))
                .With("id", TitleId)));
        output.Content.AppendHtml(Markup.Element("div", "govuk-notification-banner__content", content));
    }
}
