using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Texts;

/// <summary>
/// The text of a policy, as clauses. Every spelling of the same clauses becomes one canonical text, the same in every language and on
/// every machine; the fingerprint is taken from that and signatures bind to it.
/// </summary>
public sealed record PolicyText(IReadOnlyList<Clause> Clauses)
{
    public const int MaxLength = 240_000;

    /// <summary>Reads what somebody typed or what was stored. Nothing typed is lost; what is not said of a clause is as <paramref name="usual"/>.</summary>
    public static PolicyText Read(string? typed, Audience usual = Audience.Everyone) =>
        new(Numbered(new PolicyTextReader(usual).Read(PlainText.Tidy(typed) ?? "")));

    public static PolicyText Of(IEnumerable<Clause> clauses) => new(Numbered(clauses));

    /// <summary>Whom any clause speaks to.</summary>
    public Audience Audience => Clauses.Select(clause => clause.Audience).Union();

    public PolicyText For(Audience audience) => this with { Clauses = [.. Clauses.Where(clause => clause.Audience.Meets(audience))] };

    public IEnumerable<Clause> Statements => Clauses.Where(clause => clause.IsStatement);

    public IEnumerable<Clause> Questions => Clauses.Where(clause => clause.Tags.Kind == ClauseKind.Question);

    public PolicyText Replace(Clause old, string words, ClauseTags tags) =>
        Of(Clauses.Select(clause => ReferenceEquals(clause, old) ? clause with { Words = words, Tags = tags } : clause));

    /// <summary>Headings, words and tag lines, each clause closed by its tag line, one blank line between.</summary>
    public string Canonical()
    {
        var text = new StringBuilder();
        string? section = null;
        foreach (var clause in Clauses)
        {
            if (clause.Section != section && clause.Section is not null)
            {
                text.Append('#', clause.SectionLevel).Append(' ').Append(clause.Section).Append("\n\n");
            }

            section = clause.Section;
            text.Append(clause.Words).Append('\n').Append(TagWords.Write(clause.Tags)).Append("\n\n");
        }

        return text.ToString().TrimEnd('\n').Normalize(NormalizationForm.FormC);
    }

    /// <summary>SHA-256, in lower-case hexadecimal, of the title, a line feed and the canonical text, in UTF-8.</summary>
    public static string Fingerprint(string title, string canonical) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{canonical}")));

    private static List<Clause> Numbered(IEnumerable<Clause> clauses)
    {
        var numbered = new List<Clause>();
        var (section, inSection, hasSections) = (0, 0, false);
        string? current = null;
        foreach (var clause in clauses)
        {
            if (clause.Section != current)
            {
                current = clause.Section;
                inSection = 0;
                if (clause.Tags.Kind != ClauseKind.FrontMatter) section++;
                hasSections = true;
            }

            if (clause.Tags.Kind == ClauseKind.FrontMatter)
            {
                numbered.Add(clause with { Number = "" });
                continue;
            }

            // The first clause after front matter in one and the same section begins that section.
            if (section == 0 && hasSections) section = 1;
            inSection++;
            var number = hasSections
                ? string.Create(CultureInfo.InvariantCulture, $"{section}.{inSection}")
                : inSection.ToString(CultureInfo.InvariantCulture);
            numbered.Add(clause with { Number = number });
        }

        return numbered;
    }
}
