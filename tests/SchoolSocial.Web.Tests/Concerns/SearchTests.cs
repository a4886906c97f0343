using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rule CON-43: words are looked for in all that the viewer may see, and in nothing else.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("marmalade")]
    [InlineData("MARMA")]
    [InlineData("zoe")]
    [InlineData("zoë marmalade")]
    [InlineData("trampoline")]
    [InlineData("hughes")]
    [InlineData("olivia marmalade trampoline")]
    public async Task CON_43_Words_are_found_wherever_they_stand_in_a_concern_and_in_the_names_on_it(string words)
    {
        var (dsl, code) = await StoryAsync();
        await school.Given.ConcernAsync(Role.Teacher, "Another thing altogether.");
        var page = await dsl.See($"/concerns?Words={Uri.EscapeDataString(words)}");
        page.Text.ShouldContain("1 found");
        page.HasLink(code).ShouldBeTrue();
        var file = await dsl.Open($"/concerns/list.csv?Words={Uri.EscapeDataString(words)}");
        file.Body.ShouldContain(code);
        file.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2, "the heads and the one");
    }

    [Theory]
    [InlineData("elephant")]
    [InlineData("marmalade elephant")]
    [InlineData("%")]
    [InlineData("_")]
    public async Task CON_43_Every_word_must_stand_there(string words)
    {
        var (dsl, _) = await StoryAsync();
        (await dsl.See($"/concerns?Words={Uri.EscapeDataString(words)}")).Text.ShouldContain("0 found");
    }

    [Fact]
    public async Task CON_43_What_the_viewer_may_not_see_is_neither_found_nor_counted()
    {
        await school.Given.ConcernAsync(Role.Teacher, "Marmalade, about the assistant.", about: Role.TeachingAssistant);
        (await (await school.As(Role.Headteacher)).See("/concerns?Words=marmalade")).Text.ShouldContain("1 found");
        foreach (var role in (Role[])[Role.Dsl, Role.DeputyDsl, Role.Chair])
        {
            var visitor = await school.As(role);
            (await visitor.See("/concerns?Words=marmalade")).Text.ShouldContain("0 found");
            (await visitor.See($"/concerns?Words={Uri.EscapeDataString(SchoolStory.NameOf(Role.TeachingAssistant))}")).Text.ShouldContain("0 found");
        }
    }

    [Fact]
    public async Task CON_43_Somebody_taken_off_a_concern_is_not_found_on_it()
    {
        var (dsl, code) = await StoryAsync();
        var link = (await dsl.See($"/concerns/{code}")).Html.QuerySelectorAll("main th a").First(each => each.TextContent.Contains("Olivia", StringComparison.Ordinal)).GetAttribute("href")!;
        await dsl.Follow(await dsl.Press(await dsl.See(link), "Take them off", ("RemovalForm.Reason", "It was another child.")));
        (await dsl.See("/concerns?Words=hughes")).Text.ShouldContain("0 found");
    }

    [Fact]
    public async Task CON_43_A_filter_whose_words_were_not_looked_up_shows_nothing_at_all()
    {
        await school.Given.ConcernAsync(Role.Teacher);
        await school.With(db =>
        {
            Should.Throw<InvalidOperationException>(() => new ConcernFilter { Words = "marmalade" }.Narrow(db, db.Concerns, school.Time.Now));
            return Task.CompletedTask;
        });
    }

    /// <summary>Every sealed field of every part of a concern is one that the search opens, or is named here with the reason.</summary>
    [Fact]
    public async Task CON_43_The_search_opens_every_sealed_word_of_the_record()
    {
        string[] passedOver =
        [
            "ConcernPersonChange.Was", "ConcernPersonChange.Reason", // the names taken off again stand here
            "ConcernAudience.Reason", "ConcernExclusion.Words", "ConcernHandOver.Who", // who sees it, not what it is
            "ConcernClassification.WasTags", "ConcernClassification.Reason", "Redating.Reason",
        ];
        var sealedWords = typeof(Concern).Assembly.GetTypes().Where(type => type.Namespace == typeof(Concern).Namespace && (type == typeof(Concern) || type.GetProperty("ConcernId") is not null))
            .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(Sealed)).Select(property => $"{type.Name}.{property.Name}")).ToList();
        sealedWords.Count.ShouldBeGreaterThan(25);
        var source = await File.ReadAllTextAsync(Path.Combine(Root(), "src", "SchoolSocial.Data", "Concerns", "Passages.cs"));
        sealedWords.Except(passedOver).Where(word => !source.Contains($".{word.Split('.')[1]}", StringComparison.Ordinal)).ShouldBeEmpty();
        passedOver.Except(sealedWords).ShouldBeEmpty("these are no more");
    }

    private async Task<(Visitor Dsl, string Code)> StoryAsync()
    {
        var olivia = await school.With(db => db.Pupils.Where(pupil => pupil.GivenName == "Olivia").Select(pupil => pupil.Id).SingleAsync());
        var concern = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.SomethingElse, olivia);
        var dsl = await school.As(Role.Dsl);
        foreach (var words in (string[])["Zoë’s mother brought MARMALADE.", "He fell off the trampoline."])
        {
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/entries/new"), "Add this entry", ("Form.Kind", "Fact"), ("Form.Words", words)));
        }

        return (dsl, concern.Code);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SchoolSocial.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
