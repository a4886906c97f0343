namespace SchoolSocial.Domain.Posts.Names;

/// <summary>How much a given name by itself weighs: certain, to be asked about, or only a word.</summary>
internal static class GivenWeight
{
    public static Weight Of(NameSight sight, int at, int taken, NameEntry entry)
    {
        var word = sight.Word(at);
        var next = sight.Letters(at + taken);
        if (taken == 1 && WordNames.IsPhrase(sight.Letters(at), next)) return Weight.Nothing;
        if (sight.IsJoined(at + taken) && sight.Word(at + taken).Look == WordLook.Capital && Words.PlaceNoun.Has(next)) return Weight.Nothing;
        if (Words.Given.Has(entry.Letters)) return OfWord(sight, at, taken);

        // Two or three letters are a name only where somebody wrote them as one.
        if (entry.Letters.Length <= 3 && entry.IsOnlyShort && (word.Look != WordLook.Capital || word.Place != CaptionPlace.Prose)) return Weight.Nothing;
        if (entry.IsOnlyShort && word.Look == WordLook.Small && word.Place == CaptionPlace.Prose && !sight.IsAllSmall && !IsInCompany(sight, at)) return Weight.Nothing;

        // A stranger's family name behind it (Florence Nightingale) makes it a question, not a certainty.
        return IsStranger(sight, at, taken) ? Weight.Asked : Weight.Certain;
    }

    private static Weight OfWord(NameSight sight, int at, int taken)
    {
        var word = sight.Word(at);
        var before = sight.Letters(at - 1);
        var letters = sight.Letters(at);
        var next = sight.Letters(at + taken);
        var isSeason = Words.Season.Has(letters);
        if (isSeason && (Words.BeforeSeason.Has(before) || Words.AfterSeason.Has(next) || at > 0 && sight.Word(at - 1).Look == WordLook.Figures || at + taken < sight.Count && sight.Word(at + taken).Look == WordLook.Figures)) return Weight.Nothing;
        if (word.Place != CaptionPlace.Prose) return IsInCompany(sight, at) && word.Look == WordLook.Capital ? Weight.Asked : Weight.Nothing;
        if (word.Look != WordLook.Capital) return !Words.Modal.Has(letters) && !isSeason && (sight.IsAllSmall || word.Look == WordLook.AllCapitals) && IsInCompany(sight, at) ? Weight.Asked : Weight.Nothing;
        if (word.IsPossessive) return Weight.Asked;
        if (Words.Article.Has(before)) return Weight.Nothing;
        return word.BeginsSentence && (Words.Verb.Has(next) && Words.Modal.Has(letters) || sight.After(at) == ',' && sight.Word(Math.Min(at + taken, sight.Count - 1)).Look == WordLook.Small && Words.Given.Has(next))
            ? Weight.Nothing
            : Weight.Asked;
    }

    private static bool IsInCompany(NameSight sight, int at) => Words.NameCompany.Has(sight.Letters(at - 1)) || at > 1 && sight.Letters(at - 1) is "you" or "to" && Words.NameCompany.Has(sight.Letters(at - 2));

    private static bool IsStranger(NameSight sight, int at, int taken)
    {
        var next = at + taken;
        return !sight.Word(at).IsPossessive && sight.IsJoined(next) && sight.Word(next).Look == WordLook.Capital && sight.Word(next).Length > 2
            && sight.Word(next).Place == CaptionPlace.Prose && !Words.NotASurname.Has(sight.Letters(next));
    }
}

/// <summary>Whether a family name by itself is asked about: Nowak scores, but not Mrs Nowak, Nowak Street or a word.</summary>
internal static class FamilyWeight
{
    public static bool IsAsked(NameSight sight, int at, int taken, NameEntry entry)
    {
        var word = sight.Word(at);
        if (word.Place != CaptionPlace.Prose || entry.Letters.Length < 4 || sight.IsAfterTitle(at) || Words.Surname.Has(entry.Letters) || Words.Given.Has(entry.Letters)) return false;
        if (entry.IsOnlyShort) return false;
        if (word.Look == WordLook.AllCapitals && sight.IsAllSmall) return false;
        if (sight.IsJoined(at) && sight.Word(at - 1) is { IsCapital: true, Length: > 1 } && !IsPlainStart(sight, at - 1)) return false;
        var next = at + taken;
        return next >= sight.Count || !Words.PlaceNoun.Has(sight.Letters(next)) && !(sight.IsJoined(next) && sight.Word(next).IsCapital);
    }

    /// <summary>"Team Nowak": the word before is no first name of somebody else.</summary>
    private static bool IsPlainStart(NameSight sight, int at) => Words.NameCompany.Has(sight.Letters(at)) || Words.NotASurname.Has(sight.Letters(at));
}
