using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Letters;

/// <summary>What stands below the school's name at the head of its letters: address, telephone, email. One a school.</summary>
public sealed class Letterhead : Root
{
    public const int TextMaxLength = 400;
    public const int MostLines = 6;

    private Letterhead(Guid schoolId)
        : base(schoolId)
    {
    }

    public string Text { get; private set; } = "";

    public IReadOnlyList<string> Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Decision CanBear(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= MostLines
        ? Decision.Allowed
        : Decision.Refused("A letterhead has six lines at most, or the letter no longer fits its page.");

    public static Letterhead Begin(Guid schoolId, string text, Actor actor, DateTime at)
    {
        CanBear(text).Demand();
        var head = new Letterhead(schoolId) { Text = text };
        head.Record("letterhead.changed", actor, at);
        return head;
    }

    public void Change(string text, Actor actor, DateTime at)
    {
        CanBear(text).Demand();
        if (Text == text) return;
        Text = text;
        Record("letterhead.changed", actor, at);
    }
}
