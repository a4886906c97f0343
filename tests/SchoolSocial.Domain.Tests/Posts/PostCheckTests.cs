using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Posts.Names;

namespace SchoolSocial.Domain.Tests.Posts;

/// <summary>PST-01 to PST-05: the answer to "can we post this?".</summary>
public sealed class PostCheckTests
{
    private static readonly Guid Website = Guid.CreateVersion7();
    private static readonly Guid Facebook = Guid.CreateVersion7();
    private static readonly Guid Child = Guid.CreateVersion7();

    private static readonly NameRoll Roll = NameRoll.Of([new RollName(Child, "Amelia", "Clarke"), new RollName(Guid.CreateVersion7(), "William", "Carter", "Will")]);

    private static PostDraft Good => new()
    {
        ChannelId = Website,
        Caption = "Sports day in the sun",
        Picture = PictureKind.Photo,
        Exposure = Exposure.SideOrGroup,
        Children = [Child],
        Device = DeviceUsed.School,
        DeviceAsset = "OAK-021",
        Rights = Rights.Own,
        BackgroundLooked = true,
        ProofRead = true,
    };

    [Fact]
    public void PST_01_website_yes_and_facebook_no_give_exactly_that()
    {
        var verdict = Look(Good);
        verdict.Lines.Select(line => $"{line.Name}: {line.Words}").ShouldBe(["School website: Yes", "Facebook: Not this picture"]);
        verdict.IsYes.ShouldBeTrue();
        Look(Good with { ChannelId = Facebook }).IsYes.ShouldBeFalse();
        Look(Good with { ChannelId = Facebook }).Faults.ShouldBeEmpty("what is wrong with a picture is never said");
    }

    [Fact]
    public void PST_02_words_alone_ask_nobody() =>
        Look(Good with { ChannelId = Facebook, Picture = PictureKind.None, Children = [], Device = null, Exposure = null, BackgroundLooked = false }).IsYes.ShouldBeTrue();

    [Theory]
    [InlineData("Well done Amelia's team", PictureKind.Photo, PostFaultKind.Name)]
    [InlineData("Well done Amelia's team", PictureKind.Video, PostFaultKind.Name)]
    [InlineData("A poem by Amelia", PictureKind.Work, PostFaultKind.Name)]
    [InlineData("Sports day #WellDoneAmelia", PictureKind.Photo, PostFaultKind.Name)]
    [InlineData("Our goalkeeper Will let nothing past", PictureKind.Photo, PostFaultKind.MaybeName)]
    public void PST_04_name_beside_a_picture_blocks(string caption, PictureKind picture, PostFaultKind fault) =>
        Look(Good with { Caption = caption, Picture = picture, NoNameToBeSeen = true }).Faults.ShouldHaveSingleItem().Kind.ShouldBe(fault);

    [Fact]
    public void PST_04_a_word_is_said_away_and_a_certain_name_is_not()
    {
        Look(Good with { Caption = "Our goalkeeper Will let nothing past", NotChildren = new HashSet<string> { "Will" } }).IsYes.ShouldBeTrue();
        Look(Good with { Caption = "Well done Amelia", NotChildren = new HashSet<string> { "Amelia" } }).IsYes.ShouldBeFalse();
    }

    [Fact]
    public void PST_04_alternative_text_and_link_are_scanned_as_well()
    {
        Look(Good with { AltText = "Amelia on the beam" }).Faults.ShouldHaveSingleItem().Kind.ShouldBe(PostFaultKind.Name);
        Look(Good with { Link = "https://oakfield.example/news/amelia-wins" }).Faults.ShouldHaveSingleItem().Kind.ShouldBe(PostFaultKind.Name);
        var words = Look(Good with { Picture = PictureKind.None, Children = [], Caption = "Amelia Clarke has written to the King" });
        words.IsYes.ShouldBeTrue();
        words.Warnings.ShouldContain("The words name a child. Without a picture this may be right; leave the name out where you can.");
    }

    public static TheoryData<string, PostFaultKind> Stops => new()
    {
        { "device", PostFaultKind.Device }, { "which device", PostFaultKind.Device }, { "background", PostFaultKind.Background }, { "rights", PostFaultKind.Rights }, { "unread", PostFaultKind.ProofRead },
        { "work", PostFaultKind.WorkName }, { "exposure", PostFaultKind.Exposure }, { "nobody chosen", PostFaultKind.Exposure },
    };

    [Theory]
    [MemberData(nameof(Stops))]
    public void PST_05_each_thing_that_must_be_right_stops_by_itself_and_says_what_to_do(string what, PostFaultKind kind)
    {
        var fault = Look(what switch
        {
            "device" => Good with { Device = DeviceUsed.Personal },
            "which device" => Good with { DeviceAsset = null },
            "background" => Good with { BackgroundLooked = false },
            "rights" => Good with { Rights = Rights.Unsure },
            "unread" => Good with { ProofRead = false },
            "work" => Good with { Picture = PictureKind.Work },
            "exposure" => Good with { Exposure = Exposure.NoChild },
            _ => Good with { Children = [] },
        }).Faults.ShouldHaveSingleItem();
        fault.Kind.ShouldBe(kind);
        fault.Words.ShouldEndWith(".");
        fault.Words.ShouldNotContain("Amelia");
    }

    [Fact]
    public void PST_05_other_hashtags_and_unknown_links_are_warned_of_and_stop_nothing()
    {
        var facts = new PostFacts([new ChannelStanding(Website, "School website", true)], Roll, ["#OakfieldPrimary"], ["oakfield.example"]);
        var verdict = PostCheck.Look(Good with { Caption = "Sun #OakfieldPrimary #sunny", Link = "elsewhere.example/x", Exposure = Exposure.FaceOn }, facts);
        verdict.IsYes.ShouldBeTrue();
        verdict.Warnings.Count.ShouldBe(3);
        verdict.Warnings[0].ShouldBe("#sunny is not among the school's own hashtags.");
        PostCheck.Look(Good with { Link = "https://news.oakfield.example/a" }, facts).Warnings.ShouldBeEmpty();

        // An address within the words leads away just as well; a full stop between two sentences does not.
        PostCheck.Look(Good with { Caption = "More on www.strange.example/x, on bit.ly/3xYz and on https://oakfield.example. Sunny.Warm" }, facts).Warnings
            .ShouldBe(["The school has not approved www.strange.example, bit.ly. Open and look before you post."]);
    }

    private static PostVerdict Look(PostDraft draft) =>
        PostCheck.Look(draft, new PostFacts([new ChannelStanding(Website, "School website", true), new ChannelStanding(Facebook, "Facebook", false)], Roll, [], []));
}
