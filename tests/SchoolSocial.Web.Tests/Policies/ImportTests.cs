using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Policies.Import;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

public sealed class ImportTests
{
    [Fact]
    public void POL_60_A_sixty_page_word_policy_becomes_clauses_and_nothing_is_dropped_without_a_word()
    {
        var read = PolicyFile.Read(WordScene.SixtyPages(), "policy.docx", Audience.Staff);
        read.Refusal.ShouldBeNull();
        var text = read.Text!.Canonical();
        text.Length.ShouldBeGreaterThan(100_000);
        PolicyText.Read(text).Canonical().ShouldBe(text);
        for (var section = 1; section <= WordScene.Sections; section++)
        {
            text.ShouldContain($"## Section {section}\n");
            for (var each = 1; each <= 6; each++) text.ShouldContain($"Clause {section}.{each}: “Staff” must not share pupils’ details – not even ‘in jest’");
            for (var each = 1; each <= 3; each++)
            {
                text.ShouldContain($"- bullet {section}.{each} checks the list");
                text.ShouldContain($"numbered {section}.{each} is a rule by itself");
            }

            text.ShouldContain($"| Who {section} | What |\n|---|---|\n| Teacher | A cell with a \\| bar {section} |\n| Governor | “Quoted” |");
        }

        text.ShouldContain("The governors always review this. (note 2)");
        text.ShouldContain("Note 2: As the county’s guidance says.");
        read.Lost.Count(lost => lost.What.StartsWith("A picture: Logo of part", StringComparison.Ordinal)).ShouldBe(6);
        read.Lost.ShouldContain(lost => lost.What == "Words that were struck out by “track changes”: sometimes" || lost.What == "Words that were struck out by “track changes”:  sometimes");
        read.Lost.ShouldContain(lost => lost.What == "A comment: Ask the governors about this.");
        read.Lost.ShouldContain(lost => lost.What.StartsWith("The page header: Oakfield", StringComparison.Ordinal));
        read.Lost.ShouldContain(lost => lost.What.StartsWith("The automatic numbers of", StringComparison.Ordinal));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "policy.docx", WordScene.Broken(), "This Word file is broken" },
        { "policy.docx", WordScene.WithMacros(), "This Word file holds macros" },
        { "policy.docx", Encoding.UTF8.GetBytes("<html><body><p>Hello</p></body></html>"), "This is a web page with the name of a Word file." },
        { "policy.docx", [0xD0, 0xCF, 0x11, 0xE0, 1, 2], "This is a Word file of the old kind" },
        { "policy.docx", Encoding.UTF8.GetBytes("Hello"), "This is no Word file" },
        { "policy.pdf", Encoding.UTF8.GetBytes("%PDF-1.7"), "This is a PDF" },
        { "policy.txt", [1, 0, 2, 0], "This is neither a Word file nor a text file." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task POL_61_What_cannot_be_read_gets_a_clear_error_and_changes_nothing(string name, byte[] bytes, string why)
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        var answer = await head.Upload(await head.See($"/policies/{code}/import"), "Read this file into clauses", ("Form.File", name, bytes));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.Single().ShouldStartWith(why);
        (await school.With(db => db.Set<PolicyVersion>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task POL_61_A_file_of_two_hundred_megabytes_gets_a_clear_error()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        var answer = await head.Upload(await head.See($"/policies/{code}/import"), "Read this file into clauses", ("Form.File", "policy.docx", new byte[200 * 1024 * 1024]));
        ((int)answer.Status).ShouldBeInRange(400, 422);
        answer.Text.ShouldContain("large");
        (await school.With(db => db.Set<PolicyVersion>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task POL_62_The_original_is_kept_and_what_was_lost_is_listed()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        var bytes = WordScene.SixtyPages();
        var page = await head.Follow(await head.Upload(await head.See($"/policies/{code}/import"), "Read this file into clauses", ("Form.File", "Our policy.docx", bytes)));
        page.Text.ShouldContain("A picture: Logo of part 10");
        page.Text.ShouldContain("From the file Our policy.docx, which is kept as it came.");
        var kept = await school.With(db => db.Set<StoredFile>().SingleAsync());
        kept.Sha256.ShouldBe(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)));
        (await head.See($"/policies/{code}/versions/3")).Text.ShouldContain("Clause 60.6");
    }

    [Fact]
    public async Task FIL_10_FIL_11_The_original_is_saved_by_those_who_write_policies_and_by_nobody_else()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        await head.Follow(await head.Upload(await head.See($"/policies/{code}/import"), "Read this file into clauses", ("Form.File", "Our policy.md", "Staff keep their screens locked."u8.ToArray())));
        var answer = await head.Client.GetAsync(new Uri($"/policies/{code}/import/3/file", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Staff keep their screens locked.");
        (await school.ActionsOn("StoredFile")).ShouldBe(["file.kept", "file.downloaded"]);
        foreach (var role in (Role[])[Role.Teacher, Role.Office, Role.Chair]) (await (await school.As(role)).Open($"/policies/{code}/import/3/file")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public void POL_62_Text_and_markdown_are_read_whole()
    {
        PolicyFile.Read(Encoding.Latin1.GetBytes("Caf\u00e9 rules.\r\n\r\nMore."), "old.txt", Audience.Staff).Text!.Clauses.Select(clause => clause.Words).ShouldBe(["Café rules.", "More."]);
        PolicyFile.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Wide.")).ToArray(), "wide.txt", Audience.Staff).Text!.Clauses.Single().Words.ShouldBe("Wide.");
        PolicyFile.Read(Encoding.UTF8.GetBytes("# Title\n\n1.1 One.\n@parents @tip"), "policy.md", Audience.Staff).Text!.Clauses.Single().Tags.ShouldBe(new ClauseTags(Audience.Parents, RuleLevel.Tip));
    }
}
