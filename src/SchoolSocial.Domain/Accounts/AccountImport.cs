using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

/// <summary>One line of a list of accounts as it was typed.</summary>
public sealed record AccountLine(int Number, IReadOnlyDictionary<string, string> Cells)
{
    public string? this[string column] => PlainText.Tidy(Cells.GetValueOrDefault(column)?.TrimStart('\''));
}

public enum ImportedAs
{
    New = 1,
    Changed,
    Same,
    Bad,
}

/// <summary>What would come of a line: a new account, a change, nothing, or why it cannot be used.</summary>
public sealed record PlannedAccount(
    int Number, ImportedAs As, string Name, string Handle, string? Fault, AccountIdentity? Identity = null, AccountUse? Use = null,
    IReadOnlyList<Guid>? ClassIds = null, Guid? CustodianId = null, Guid? AccountId = null);

/// <summary>What a list of accounts is compared with.</summary>
public sealed record ImportBooks(
    IReadOnlyCollection<Account> Accounts, IReadOnlyCollection<Platform> Platforms, IReadOnlyCollection<SchoolClass> Classes,
    IReadOnlyCollection<Person> Adults, string EmailDomain, Guid? YearId, DateTime Now)
{
    public DateOnly Today => SchoolTime.DateOf(Now);
}

/// <summary>Compares a list of accounts with the register before anything is written. An account is known by its platform and handle.</summary>
public static class AccountImport
{
    public const int MostLines = 2_000;

    public static readonly IReadOnlyList<string> Columns =
        ["Name", "Platform", "Handle", "Email", "Kind", "Visibility", "Classes", "Purpose", "Hashtags", "Sites", "Follows", "Envelope", "Custodian"];

    public static IReadOnlyList<PlannedAccount> Plan(IReadOnlyList<AccountLine> lines, ImportBooks books)
    {
        var handles = new HashSet<(Guid, string)>();
        var emails = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. lines.Select(line => PlanLine(line, books, handles, emails))];
    }

    private static PlannedAccount PlanLine(AccountLine line, ImportBooks books, HashSet<(Guid, string)> handles, HashSet<string> emails)
    {
        var name = line["Name"] ?? "";
        var handle = HandleCheck.Tidy(line["Handle"]) ?? "";
        if (Columns.Select(column => (column, why: SecretCheck.LooksLikeSecret(line[column]))).FirstOrDefault(each => each.why is not null) is { why: { } secret, column: { } where })
        {
            return Bad($"{where}: {SecretCheck.Refusal(secret)}");
        }

        if (Columns.FirstOrDefault(column => line[column] is { } cell && (cell.Length > LimitOf(column) || PlainText.HasControlCharacters(cell))) is { } wrong) return Bad($"{wrong} is too long or holds a character that cannot be kept.");
        if (name.Length == 0) return Bad("Name is empty.");
        if (handle.Length == 0 || !HandleCheck.IsHandle(handle)) return Bad("Handle is empty or holds something other than letters, figures, full stops, hyphens and underscores.");
        var platform = books.Platforms.FirstOrDefault(each => each.NormalisedName == PlainText.Normalise(line["Platform"] ?? ""));
        if (platform is null) return Bad($"Platform: the school knows no \"{line["Platform"]}\". Add it under Settings, Platforms.");
        if (Kind(line["Kind"]) is not { } kind) return Bad($"Kind must be one of: {string.Join(", ", Enum.GetValues<AccountKind>().Select(each => each.Words()))}.");
        if (Visibility(line["Visibility"]) is not { } visibility) return Bad($"Visibility must be one of: {string.Join(", ", Enum.GetValues<AccountVisibility>().Select(each => each.Words()))}.");
        if (line["Email"]?.ToLowerInvariant() is not { } email || !HandleCheck.IsOfSchool(email, books.EmailDomain)) return Bad($"Email must be one of the school's own, ending with @{books.EmailDomain}.");
        if (line["Purpose"] is not { } purpose) return Bad("Purpose is empty.");
        var classNames = (line["Classes"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var classes = classNames.Select(each => books.Classes.FirstOrDefault(taught => taught.NormalisedName == PlainText.Normalise(each))).ToList();
        if (classes.Contains(null)) return Bad($"Classes: no class of this year is called {classNames[classes.IndexOf(null)]}.");
        if (kind is AccountKind.Class or AccountKind.Phase or AccountKind.WithPupils && classes.Count == 0) return Bad("Classes is empty.");
        if (kind == AccountKind.Class && classes.Count > 1) return Bad("A class account belongs to one class. For several, use the kind Phase.");
        var custodian = line["Custodian"] is { } address ? books.Adults.FirstOrDefault(adult => string.Equals(adult.Email, address, StringComparison.OrdinalIgnoreCase)) : null;
        if (line["Custodian"] is not null && custodian is null) return Bad($"Custodian: nobody here has the email {line["Custodian"]}.");
        if (!handles.Add((platform.Id, handle.ToUpperInvariant()))) return Bad("This handle stands in the list twice.");
        if (!emails.Add(email)) return Bad("This email stands in the list twice. Each account has its own.");

        var known = books.Accounts.FirstOrDefault(account => account.PlatformId == platform.Id && string.Equals(account.HandleInUse, handle, StringComparison.OrdinalIgnoreCase));
        if (known is null && IsOver(line["Status"]))
        {
            return books.Accounts.Any(account => account.PlatformId == platform.Id && string.Equals(account.Handle, handle, StringComparison.OrdinalIgnoreCase))
                ? new PlannedAccount(line.Number, ImportedAs.Same, name, handle, null)
                : Bad("Status: an account that is no longer in use is not added. Leave this line out, or empty its status.");
        }

        if (known is not null && custodian is not null && !known.Holdings.Any(held => held.Post == AccountPost.Custodian && held.PersonId == custodian.Id && held.Holds(books.Now)))
        {
            return Bad("Custodian: a list does not change who answers for an account. Name the next custodian on the account itself.");
        }

        if (books.Accounts.Any(account => account != known && string.Equals(account.EmailInUse, email, StringComparison.OrdinalIgnoreCase))) return Bad("Another account is registered to this email.");
        var identity = new AccountIdentity(platform.Id, kind, name, known?.Handle ?? handle, email, visibility, known?.SchoolYearId ?? books.YearId, known?.HandleReason, line["Envelope"]);
        if (known?.CanChange(identity).Refusal is { } settled) return Bad($"Kind: {settled}");
        var use = new AccountUse(purpose, Lines(line["Hashtags"]), Lines(line["Sites"]), Lines(line["Follows"]));
        var classIds = classes.Select(taught => taught!.Id).ToList();
        if (known is null) return new PlannedAccount(line.Number, ImportedAs.New, name, handle, null, identity, use, classIds, custodian?.Id);
        var same = known.Identity == identity && known.Use == use && known.ClassesOn(books.Today).ToHashSet().SetEquals(classIds);
        return new PlannedAccount(line.Number, same ? ImportedAs.Same : ImportedAs.Changed, name, handle, null, identity, use, classIds, custodian?.Id, known.Id);

        PlannedAccount Bad(string why) => new(line.Number, ImportedAs.Bad, name, handle, why);
    }

    private static AccountKind? Kind(string? typed) => Enum.GetValues<AccountKind>().Cast<AccountKind?>()
        .FirstOrDefault(kind => Same(kind!.Value.Words(), typed) || Same(kind.Value.ToString(), typed));

    private static AccountVisibility? Visibility(string? typed) => Enum.GetValues<AccountVisibility>().Cast<AccountVisibility?>()
        .FirstOrDefault(each => Same(each!.Value.Words(), typed) || Same(each.Value.ToString(), typed));

    /// <summary>The last column of a list that was taken out: an account that is over does not come back as a new one.</summary>
    private static bool IsOver(string? typed) => Enum.GetValues<AccountStatus>().Any(status => !status.IsInUse() && Same(status.Words(), typed));

    private static bool Same(string word, string? typed) => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase);

    private static string? Lines(string? cell) =>
        cell is null ? null : string.Join('\n', cell.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static int LimitOf(string column) => column switch
    {
        "Name" => Account.NameMaxLength,
        "Handle" => Account.HandleMaxLength,
        "Envelope" => Account.EnvelopeMaxLength,
        "Purpose" => Account.PurposeMaxLength,
        "Hashtags" or "Sites" or "Follows" => Account.ListMaxLength,
        _ => Account.EmailMaxLength,
    };
}
