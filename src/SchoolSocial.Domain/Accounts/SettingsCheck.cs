using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>A setting on the platform that the school's rules rely on (WH36 to WH41, WD13, WD44).</summary>
public enum PlatformSetting
{
    VisibilityAsRegistered = 1,
    MessagesOff,
    MemberPostingOff,
    CommentsOff,
    AgeGateOn,
    RulesPinned,
    TaggingOff,
    RecoveryIsTheSchools,
    AnswersNotGuessable,
    TwoStepOn,
}

public enum SettingAnswer
{
    Yes = 1,
    No,

    /// <summary>The platform has no such setting.</summary>
    NotThere,
}

/// <summary>Somebody has looked at an account's settings on a day: the answers as they were found. Written once.</summary>
public sealed class SettingsCheck : Root
{
    private readonly List<SettingsCheckAnswer> answers = [];

    private SettingsCheck(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid AccountId { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public IReadOnlyList<SettingsCheckAnswer> Answers => answers;

    public SettingAnswer? this[PlatformSetting setting] => answers.Find(each => each.Setting == setting)?.Answer;

    public static SettingsCheck Make(Account account, IReadOnlyDictionary<PlatformSetting, SettingAnswer> found, DateOnly on, Actor actor, DateTime at, Guid? id = null)
    {
        var check = new SettingsCheck(id ?? Guid.CreateVersion7(), account.SchoolId) { AccountId = account.Id, On = on, ById = actor.PersonId, At = at };
        check.answers.AddRange(found.Select(each => new SettingsCheckAnswer(check, each.Key, each.Value)));
        check.Record("account-settings.checked", actor, at);
        return check;
    }
}

public sealed class SettingsCheckAnswer : AppendOnlyPart
{
    internal SettingsCheckAnswer(SettingsCheck check, PlatformSetting setting, SettingAnswer answer)
    {
        CheckId = check.Id;
        Setting = setting;
        Answer = answer;
    }

    private SettingsCheckAnswer()
    {
    }

    public Guid CheckId { get; private set; }

    public PlatformSetting Setting { get; private set; }

    public SettingAnswer Answer { get; private set; }

    public override Guid RootId => CheckId;
}
