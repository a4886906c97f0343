namespace SchoolSocial.Domain.Posts.Names;

/// <summary>One word of a caption: where it stands in the text, and where its plain letters stand among those of all words.</summary>
internal readonly record struct CaptionWord(int Start, int End, int From, int To, WordLook Look, bool BeginsSentence, bool FollowsClosely, bool IsPossessive, CaptionPlace Place)
{
    public int Length => To - From;

    public bool IsCapital => Look is WordLook.Capital or WordLook.AllCapitals;
}

internal enum WordLook
{
    Small,
    Capital,
    AllCapitals,
    Figures,
}

/// <summary>Where a word stands: among words, in a hashtag, or in an address, handle or file name.</summary>
internal enum CaptionPlace
{
    Prose,
    Tag,
    Address,
}
