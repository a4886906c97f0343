using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SchoolSocial.Web.Ui;

/// <summary>A whole number as people type it ("1,200", " 12 "), with an error that says what is wrong. What was typed is kept.</summary>
public sealed class TypedNumberBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var result = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (result == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, result);
        var typed = result.FirstValue?.Trim() ?? "";
        var isOptional = Nullable.GetUnderlyingType(bindingContext.ModelType) is not null;
        if (typed.Length == 0 && isOptional)
            bindingContext.Result = ModelBindingResult.Success(null);
        else if (int.TryParse(typed, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            bindingContext.Result = ModelBindingResult.Success(number);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName,
                $"{bindingContext.ModelMetadata.DisplayName ?? "This"} must be a whole number, like 12");
        return Task.CompletedTask;
    }
}
