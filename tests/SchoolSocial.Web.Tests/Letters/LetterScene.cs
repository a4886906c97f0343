using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Letters;

/// <summary>A letter as somebody writes it on the screens: every field filled with something a school would write.</summary>
public static class LetterScene
{
    public const string Recipient = "Mrs A Hughes\n4 Mill Lane\nOakfield";

    public static async Task<Page> WriteAsync(
        this Visitor visitor, LetterKind kind, Role signs, LetterAbout about = LetterAbout.School, string? of = null, string? words = null, int replyInDays = 10)
    {
        var page = await visitor.See($"/letters/new?about={about}&kind={kind}{(of is null ? "" : $"&of={of}")}");
        List<(string, string)> answers = [("Form.Recipient", Recipient), ("Form.Signatory", $"{SchoolStory.PersonId(signs)}:{signs}")];
        var fields = LetterFields.Of(kind);
        for (var i = 0; i < fields.Count; i++)
        {
            var name = $"Form.Fields[{i}]";
            if (fields[i].Shape == FieldShape.Date) answers.AddRange(Typed.On($"{name}.On", SchoolTime.DateOf(FakeTime.Start).AddDays(fields[i].Key == LetterFields.ReplyBy ? replyInDays : 0)));
            else if (page.Html.QuerySelector($"[name='{name}.Text']") is { TextContent.Length: 0 } box && string.IsNullOrEmpty(box.GetAttribute("value"))) answers.Add(($"{name}.Text", (fields[i].Shape == FieldShape.Words ? words : null) ?? AnswerTo(fields[i])));
        }

        return await visitor.Press(page, "Fill in the letter and look at it", [.. answers]);
    }

    /// <summary>Written, and its reference.</summary>
    public static async Task<string> LetterAsync(this Visitor visitor, LetterKind kind, Role signs, LetterAbout about = LetterAbout.School, string? of = null, string? words = null) =>
        (await visitor.Follow(await visitor.WriteAsync(kind, signs, about, of, words))).Address.Split('/')[^1];

    private static string AnswerTo(LetterField field) => field.Key switch
    {
        "salutation" => "Mrs Hughes",
        "why" => "it names a member of staff, and children at school have read it.",
        _ => $"What we say of {field.Key.Replace('-', ' ')}",
    };
}
