using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.House;

public sealed class PermissionsPageTests
{
    [Fact]
    public void The_page_of_permissions_says_what_the_code_says()
    {
        using var school = new School();
        var page = PermissionsPage.Write(Entrance.Of(school.Services));
        var file = Path.Combine(Sources.Root, PermissionsPage.Path);
        if (Environment.GetEnvironmentVariable(PermissionsPage.Rewrite) == "true") File.WriteAllText(file, page);
        File.Exists(file).ShouldBeTrue();
        File.ReadAllText(file).ShouldBe(page, $"write it anew: {PermissionsPage.Rewrite}=true dotnet test tests/SchoolSocial.Web.Tests --filter PermissionsPageTests");
    }
}
