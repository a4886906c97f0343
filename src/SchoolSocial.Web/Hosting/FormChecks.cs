using System.Buffers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting;

/// <summary>The way every form is checked: its validator's words, or a refusal's, go beside the fields.</summary>
public static class FormChecks
{
    private static readonly SearchValues<char> NotInDomains = SearchValues.Create(",;<>()\"");

    /// <summary>
    /// True when the form is right; otherwise its errors are in the model state under the fields' names. A page's form is its
    /// <c>Form</c> property, so the names begin with that unless the page is nothing but the form.
    /// </summary>
    public static bool Accepts<TForm>(this ModelStateDictionary state, IValidator<TForm> validator, TForm form, string prefix = "Form")
    {
        foreach (var fault in validator.Validate(form).Errors)
        {
            var name = prefix.Length == 0 ? fault.PropertyName : $"{prefix}.{fault.PropertyName}";

            // A field that could not be read (or a box of it, for a date) already says so; a second message would only confuse.
            if (state.FindKeysWithPrefix(name).Any(entry => entry.Value.Errors.Count > 0)) continue;
            state.AddModelError(name, fault.ErrorMessage);
        }

        return state.IsValid;
    }

    /// <summary>True when allowed; otherwise the refusal is shown at the top of the same page.</summary>
    public static bool Accepts(this ModelStateDictionary state, Decision decision)
    {
        if (decision.Refusal is { } refusal) state.AddModelError("", refusal);
        return state.IsValid;
    }

    /// <summary>Typed words: of a length that fits, counted as they will be stored, and without control characters.</summary>
    public static IRuleBuilderOptions<TForm, string?> Words<TForm>(this IRuleBuilder<TForm, string?> rule, int maxLength, string thing) => rule
        .Must(text => text is null || PlainText.Tidy(text) is not { } tidy || tidy.Length <= maxLength)
        .WithMessage((_, text) => $"{thing} must be {maxLength:N0} characters or fewer. You have used {PlainText.Tidy(text)!.Length:N0}.")
        .Must(text => text is null || !PlainText.HasControlCharacters(text))
        .WithMessage($"{thing} contains a character that cannot be kept. Type it again instead of pasting it.");

    /// <summary>Typed words that stand in one line: a name, an address, a number.</summary>
    public static IRuleBuilderOptions<TForm, string?> Line<TForm>(this IRuleBuilder<TForm, string?> rule, int maxLength, string thing) => rule
        .Words(maxLength, thing)
        .Must(text => PlainText.Tidy(text)?.AsSpan().IndexOfAny('\n', '\t') is null or -1).WithMessage($"{thing} must be one line");

    /// <summary>One email address, or nothing. Whether it is the right one only a letter to it can tell.</summary>
    public static IRuleBuilderOptions<TForm, string?> Email<TForm>(this IRuleBuilder<TForm, string?> rule) => rule
        .Must(text => PlainText.Tidy(text) is not { } tidy || LooksLikeEmail(tidy)).WithMessage("The email must look like name@oakfield.example");

    /// <summary>Something must have been typed that is not only white space.</summary>
    public static IRuleBuilderOptions<TForm, string?> Filled<TForm>(this IRuleBuilder<TForm, string?> rule, string message) =>
        rule.Must(text => PlainText.Tidy(text) is not null).WithMessage(message);

    /// <summary>A day that has come, or none.</summary>
    public static IRuleBuilderOptions<TForm, DateOnly?> NotAfter<TForm>(this IRuleBuilder<TForm, DateOnly?> rule, DateOnly today, string thing = "The day") =>
        rule.Must(on => on is null || on <= today).WithMessage($"{thing} cannot be later than today");

    /// <summary>The page gives the form its id, by which the same form sent twice makes one record.</summary>
    public static IRuleBuilderOptions<TForm, Guid> MadeByThisPage<TForm>(this IRuleBuilder<TForm, Guid> rule) =>
        rule.NotEmpty().WithMessage("Open this page again and send it from there");

    private static bool LooksLikeEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && !text.Any(char.IsWhiteSpace)
            && text.AsSpan(at + 1) is var domain && domain.IndexOf('.') > 0 && !domain.EndsWith(".") && !domain.ContainsAny(NotInDomains);
    }
}
