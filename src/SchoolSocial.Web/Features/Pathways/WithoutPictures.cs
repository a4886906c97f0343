using Microsoft.AspNetCore.Mvc.ModelBinding;
using SchoolSocial.Domain.Pathways;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>Where a picture may never be kept, an answer that is more than words is refused in words, and does not come back on the page either.</summary>
public static class WithoutPictures
{
    private static readonly string[] OfEveryForm = ["__RequestVerificationToken", "__Writer"];

    public static void Strip(IFormCollection sent, StepForm form, ModelStateDictionary state)
    {
        foreach (var field in sent.Where(field => !OfEveryForm.Contains(field.Key)))
        {
            var refusal = field.Value.Prepend(field.Key).Select(WordsOnly.Look).FirstOrDefault(look => !look.IsAllowed).Refusal;
            if (refusal is null) continue;
            var key = form.Answers.Keys.FirstOrDefault(each => $"Form.Answers[{each}]" == field.Key);
            if (key is null)
            {
                state.AddModelError("", refusal);
                continue;
            }

            form.Answers[key] = null;
            state.Remove(field.Key);
            state.AddModelError(field.Key, refusal);
        }

        if (sent.Files.Count > 0) state.AddModelError("", "No file can be kept here.");
    }
}
