using System.Net;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Posts;

/// <summary>A check as a teacher makes it: three pages.</summary>
public static class PostScene
{
    public static readonly (string, string)[] Careful =
    [
        ("Form.Caption", "A very windy walk to the top of the hill"), ("Form.Exposure", "SideOrGroup"), ("Form.Device", "School"), ("Form.DeviceAsset", "OAK-021"), ("Form.Rights", "Own"),
        ("Form.BackgroundLooked", "true"), ("Form.ProofRead", "true"),
    ];

    public static async Task<Page> CheckAsync(this Visitor visitor, ConsentScene scene, Guid channel, string[] children, params (string, string)[] instead)
    {
        List<(string, string)> who = [("Form.PlaceId", scene.PlaceOn(channel).ToString()), ("Form.Picture", children.Length == 0 ? "None" : "Photo")];
        foreach (var child in children) who.Add(("Form.Children", (await scene.PupilAsync(child)).ToString()));
        who.AddRange(instead.Where(IsOfWho));
        var words = await visitor.Press(await visitor.See("/posts/new"), "Go on to the words", [.. who]);
        words.Status.ShouldBe(HttpStatusCode.OK, words.Text);
        words.Heading.ShouldStartWith("The words and the picture");
        var careful = Careful.Where(each => words.Html.QuerySelector($"[name='{each.Item1}']") is not null && instead.All(other => other.Item1 != each.Item1));
        return await visitor.Press(words, "Can we post this?", [.. careful, .. instead.Where(each => !IsOfWho(each))]);
    }

    /// <summary>Checked, cleared and out.</summary>
    public static async Task<string> PublishAsync(this Visitor visitor, ConsentScene scene, Guid channel, string[] children, params (string, string)[] instead)
    {
        var receipt = await visitor.Follow(await visitor.CheckAsync(scene, channel, children, instead));
        var code = receipt.Address.Split('/')[^1];
        await visitor.Follow(await visitor.Press(await visitor.See($"/posts/{code}/publication"), "Record that it is out", ("Form.Address", $"https://social.example/{code}")));
        return code;
    }

    public static string CodeOf(Page receipt) => receipt.Address.Split('/')[^1];

    /// <summary>Adults are chosen on the first page, with the children.</summary>
    private static bool IsOfWho((string Field, string Value) typed) => typed.Field == "Form.Adults";
}
