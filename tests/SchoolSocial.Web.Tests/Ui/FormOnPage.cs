using System.ComponentModel.DataAnnotations;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

public sealed class OutingForm
{
    [Display(Name = "What happened?", Description = "In your own words")]
    public string? Narrative { get; set; }

    [Display(Name = "Date of the outing", Description = "For example, 20 11 2026")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "Who came?")]
    public List<string> Who { get; set; } = [];

    [Display(Name = "Which kind?")]
    public string? Kind { get; set; }

    [Display(Name = "How many?")]
    public int? Number { get; set; }

    public bool Sure { get; set; }

    [Display(Name = "Password")]
    public string? Secret { get; set; }
}

public sealed record OutingPage(OutingForm Form);

/// <summary>A form that was posted: bound as the product binds forms, then drawn again with what came of it.</summary>
internal sealed class FormOnPage
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging()
        .AddControllersWithViews(options => options.UsePlainForms()).Services.BuildServiceProvider();

    public OutingForm Form { get; private set; } = new();
    public ViewDataDictionary<OutingPage> ViewData { get; private set; }
    public Drawing Drawing { get; private set; }

    public FormOnPage()
    {
        ViewData = new(Services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = new OutingPage(Form) };
        Drawing = new Drawing(ViewData);
    }

    public static FormOnPage Unsent(OutingForm form)
    {
        var page = new FormOnPage { Form = form };
        page.ViewData.Model = new OutingPage(form);
        return page;
    }

    public static async Task<FormOnPage> SentAsync(params (string Name, string Value)[] fields)
    {
        var http = new DefaultHttpContext { RequestServices = Services };
        var values = fields.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => new StringValues([.. g.Select(f => f.Value)]));
        var context = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var metadata = Services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(OutingForm));
        var binding = DefaultModelBindingContext.CreateBindingContext(context,
            new FormValueProvider(BindingSource.Form, new FormCollection(values), System.Globalization.CultureInfo.InvariantCulture),
            metadata, bindingInfo: null, modelName: "Form");
        binding.IsTopLevelObject = true;
        var binder = Services.GetRequiredService<IModelBinderFactory>().CreateBinder(new ModelBinderFactoryContext { Metadata = metadata });
        await binder.BindModelAsync(binding);
        var form = (OutingForm?)binding.Result.Model ?? new OutingForm();
        Services.GetRequiredService<IObjectModelValidator>().Validate(context, binding.ValidationState, "Form", form);
        var page = new FormOnPage { Form = form };
        page.ViewData = new(Services.GetRequiredService<IModelMetadataProvider>(), context.ModelState) { Model = new OutingPage(form) };
        page.Drawing = new Drawing(page.ViewData);
        return page;
    }

    public ModelExpression For(string name) =>
        Services.GetRequiredService<ModelExpressionProvider>().CreateModelExpression(ViewData, $"Form.{name}");

    public async Task<IElement> DrawAsync(params Piece[] pieces) =>
        new HtmlParser().ParseDocument($"<body>{await Drawing.DrawAsync(pieces)}</body>").Body!;
}
