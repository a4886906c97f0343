using System.Globalization;
using System.Text;

namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>
/// A handle or a shown name as the matcher reads it: lower-case letters without accents in runs, figures apart. A lone figure within
/// letters is read as the letter it stands for (0livia), a letter held down (oliviaaa) as one, and a capital begins a new run (OliviaH).
/// </summary>
internal ref struct FoldedText(Span<char> letters)
{
    public const int MaxLength = 120;
    private const int MostRuns = 24;

    private readonly Span<char> letters = letters;
    private RunList runs;
    private NumberList numbers;
    private int length;

    public int Runs { get; private set; }

    public int Numbers { get; private set; }

    public readonly ReadOnlySpan<char> Run(int at) => letters[runs[at].Start..runs[at].End];

    public readonly (int Value, int Digits) Number(int at) => numbers[at];

    public void Add(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (!IsAscii(text)) text = Plain(text);
        var begun = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var run = i + 1;
                while (run < text.Length && char.IsAsciiDigit(text[run])) run++;
                if (run - i == 1 && run < text.Length && char.IsLetter(text[run]) && (i == 0 || char.IsLetter(text[i - 1])) && Letter(c) is { } meant)
                {
                    Take(meant, ref begun);
                    continue;
                }

                Close(ref begun);
                AddNumber(text[i..run]);
                i = run - 1;
            }
            else if (char.IsLetter(c))
            {
                if (char.IsUpper(c) && begun >= 0 && i > 0 && char.IsLower(text[i - 1])) Close(ref begun);
                Take(char.ToLowerInvariant(c), ref begun);
            }
            else if (c is not ('\'' or '’'))
            {
                Close(ref begun);
            }
        }

        Close(ref begun);
    }

    private void Take(char c, ref int begun)
    {
        if (length == letters.Length) return;
        if (begun < 0) begun = length;
        if (length - begun >= 2 && letters[length - 1] == c && letters[length - 2] == c) return;
        letters[length++] = c;
    }

    private void Close(ref int begun)
    {
        if (begun >= 0 && Runs < MostRuns) runs[Runs++] = (begun, length);
        begun = -1;
    }

    private void AddNumber(ReadOnlySpan<char> digits)
    {
        if (Numbers < MostRuns && digits.Length <= 8) numbers[Numbers++] = (int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), digits.Length);
    }

    private static bool IsAscii(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\0', '\x7f');

    /// <summary>Accents go; letters that are not an accent on another one are put into plain ones.</summary>
    internal static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Whole(text).ToString().Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case 'ł' or 'Ł': plain.Append(c == 'ł' ? 'l' : 'L'); break;
                case 'ø' or 'Ø': plain.Append(c == 'ø' ? 'o' : 'O'); break;
                case 'đ' or 'Đ' or 'ð': plain.Append('d'); break;
                case 'ı': plain.Append('i'); break;
                case 'ß': plain.Append("ss"); break;
                case 'æ' or 'Æ': plain.Append("ae"); break;
                default:
                    if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>Half an emoji at the cut is left out: it cannot be normalised.</summary>
    private static ReadOnlySpan<char> Whole(ReadOnlySpan<char> text) => text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;

    private static char? Letter(char digit) => digit switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        _ => null,
    };

    [System.Runtime.CompilerServices.InlineArray(MostRuns)]
    private struct RunList
    {
        private (int Start, int End) first;
    }

    [System.Runtime.CompilerServices.InlineArray(MostRuns)]
    private struct NumberList
    {
        private (int Value, int Digits) first;
    }
}
