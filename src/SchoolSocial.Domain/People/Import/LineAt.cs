namespace SchoolSocial.Domain.People.Import;

/// <summary>Where something stands in what was uploaded: the file's name and the line, counted from 1 with the headings.</summary>
public readonly record struct LineAt(string File, int Line)
{
    public override string ToString() => $"{File}, line {Line}";
}
