using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

[Flags]
public enum SignpostFor
{
    None = 0,
    Families = 1,
    Pupils = 2,
    Staff = 4,
}

/// <summary>Where families, pupils and staff find help and advice, and required reading for staff; each looked up once a year (WB30).</summary>
public sealed class Signpost : Root
{
    public const int NameMaxLength = 120;
    public const int WhereMaxLength = 300;
    public const int AboutMaxLength = 500;
    public const int CheckEveryMonths = 12;

    private Signpost(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>By which its page is found; it does not tell how many there are.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    /// <summary>An address or a telephone number.</summary>
    public string Where { get; private set; } = "";

    public string About { get; private set; } = "";

    public SignpostFor For { get; private set; }

    /// <summary>Staff are required to read it.</summary>
    public bool IsReading { get; private set; }

    public DateOnly? LastCheckedOn { get; private set; }

    public Guid? LastCheckedById { get; private set; }

    /// <summary>No longer given out.</summary>
    public DateTime? RetiredAt { get; private set; }

    public override string Reference => Name;

    public SignpostDetails Details => new(Name, Where, About, For, IsReading);

    public static Signpost Add(Guid id, SignpostDetails details, Actor actor, DateTime at)
    {
        var signpost = new Signpost(id, actor.SchoolId) { Code = Common.Reference.New('H') };
        signpost.Set(details);
        signpost.Record("signpost.added", actor, at);
        return signpost;
    }

    /// <summary>Another place has not been looked up yet.</summary>
    public void Change(SignpostDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        if (details.Where != Where) (LastCheckedOn, LastCheckedById) = (null, null);
        Set(details);
        Record("signpost.changed", actor, at);
    }

    public void Check(DateOnly on, Actor actor, DateTime at)
    {
        (LastCheckedOn, LastCheckedById) = (on, actor.PersonId);
        Record("signpost.checked", actor, at);
    }

    public void Retire(Actor actor, DateTime at)
    {
        if (RetiredAt is not null) return;
        RetiredAt = at;
        Record("signpost.retired", actor, at);
    }

    public bool NeedsCheck(DateOnly today) => RetiredAt is null && (LastCheckedOn is not { } on || on.AddMonths(CheckEveryMonths) <= today);

    private void Set(SignpostDetails details)
    {
        (Name, Where, About, For, IsReading) = (details.Name, details.Where, details.About, details.For, details.IsReading);
        NormalisedName = PlainText.Normalise(details.Name);
    }
}

public sealed record SignpostDetails(string Name, string Where, string About, SignpostFor For, bool IsReading);

/// <summary>A family asked for help or advice, and what they were told. Their words are sealed (WB30).</summary>
public sealed class FamilyEnquiry : Root
{
    public const int WordsMaxLength = 2_000;

    private FamilyEnquiry(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    /// <summary>By which its page is found; it does not tell how many there are.</summary>
    public string Code { get; private set; } = "";

    public DateOnly On { get; private set; }

    public EnquiryAbout About { get; private set; }

    /// <summary>Who asked, as it was typed.</summary>
    public Sealed Who { get; private set; } = null!;

    public Sealed Asked { get; private set; } = null!;

    public Sealed Told { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public static FamilyEnquiry Note(Guid id, EnquiryAbout about, DateOnly on, EnquiryWords words, Actor actor, DateTime at)
    {
        var enquiry = new FamilyEnquiry(id, actor.SchoolId) { Code = Common.Reference.New('E'), About = about, On = on, Who = words.Who, Asked = words.Asked, Told = words.Told, ById = actor.PersonId, At = at };
        enquiry.Record("enquiry.noted", actor, at);
        return enquiry;
    }

    public void Opened(Actor viewer, DateTime at) => Record("enquiry.opened", viewer, at);
}

public sealed record EnquiryWords(Sealed Who, Sealed Asked, Sealed Told);

public enum EnquiryAbout
{
    Settings = 1,
    AgesAndPlatforms,
    Games,
    ScreenTime,
    Unkindness,
    Strangers,
    SchoolAccounts,
    SomethingElse,
}

public static class SignpostWords
{
    public static IReadOnlyList<SignpostFor> EachFor { get; } = [SignpostFor.Families, SignpostFor.Pupils, SignpostFor.Staff];

    public static string Words(this SignpostFor audience) => audience switch
    {
        SignpostFor.Families => "Families",
        SignpostFor.Pupils => "Pupils",
        SignpostFor.Staff => "Staff",
        _ => string.Join(", ", EachFor.Where(each => audience.HasFlag(each)).Select(Words)),
    };

    public static string Words(this EnquiryAbout about) => about switch
    {
        EnquiryAbout.Settings => "Privacy and parental settings",
        EnquiryAbout.AgesAndPlatforms => "Which platforms from what age",
        EnquiryAbout.Games => "Games",
        EnquiryAbout.ScreenTime => "How long and how late",
        EnquiryAbout.Unkindness => "Unkindness among children",
        EnquiryAbout.Strangers => "Somebody unknown who got in touch",
        EnquiryAbout.SchoolAccounts => "The school's own accounts",
        EnquiryAbout.SomethingElse => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(about)),
    };
}
