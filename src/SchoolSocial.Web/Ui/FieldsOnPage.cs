namespace SchoolSocial.Web.Ui;

/// <summary>
/// The fields of the page being drawn, in the order in which they stand. The layout is drawn after the view, so the error
/// summary at the top can list errors in the order of the fields and link to each.
/// </summary>
internal sealed class FieldsOnPage
{
    private readonly List<(string Key, string ElementId)> fields = [];

    public static FieldsOnPage Of(HttpContext http)
    {
        if (http.Items[typeof(FieldsOnPage)] is not FieldsOnPage known)
            http.Items[typeof(FieldsOnPage)] = known = new FieldsOnPage();
        return known;
    }

    public IReadOnlyList<(string Key, string ElementId)> InOrder => fields;

    public void Place(string key, string elementId)
    {
        if (!fields.Exists(f => string.Equals(f.Key, key, StringComparison.OrdinalIgnoreCase)))
            fields.Add((key, elementId));
    }
}
