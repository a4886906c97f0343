using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SchoolSocial.Web.Ui;

public static class PlainForms
{
    /// <summary>Dates in three boxes, whole numbers as people type them, and binding errors in the words of the product instead of the framework's.</summary>
    public static void UsePlainForms(this MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new PlainBinders());
        // Whether an answer is needed is the form validator's to say, in its own words.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, field) => $"{field} is not one of the answers offered");
        messages.SetValueIsInvalidAccessor(_ => "This is not one of the answers offered");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{field} is not one of the answers offered");
        messages.SetValueMustNotBeNullAccessor(_ => "Give an answer");
        messages.SetMissingBindRequiredValueAccessor(field => $"Give an answer for {field}");
        messages.SetMissingKeyOrValueAccessor(() => "Give an answer");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Nothing was sent");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "This is not one of the answers offered");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "This is not one of the answers offered");
    }
}

public sealed class PlainBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.BindingInfo.BindingSource is { } source && source != BindingSource.Query && source != BindingSource.Form && source != BindingSource.ModelBinding
            ? null
            : context.Metadata.UnderlyingOrModelType switch
            {
                var type when type == typeof(DateOnly) => new TypedDateBinder(),
                var type when type == typeof(int) => new TypedNumberBinder(),
                _ => null,
            };
}
