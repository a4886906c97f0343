using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Hosting;

/// <summary>Rules SIG-28 and SIG-29 of docs/rules/sign-in.md.</summary>
public sealed class MailJobTests
{
    [Fact]
    public async Task SIG_28_Without_a_server_letters_go_as_files_into_the_pickup_folder_once()
    {
        using var school = new School();
        var id = await Write(school, "amelia@oakfield.example", "Code: 7K4M2-QX9PR");
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeTrue();
        var file = Directory.EnumerateFiles(Path.Combine(school.Folder, "mail"), "*.eml").ShouldHaveSingleItem();
        var letter = await File.ReadAllTextAsync(file);
        letter.ShouldContain("To: amelia@oakfield.example");
        letter.ShouldContain($"<{id:N}@localhost>");
        letter.ShouldContain("Code: 7K4M2-QX9PR");
        (await Find(school, id)).SentAt.ShouldBe(school.Time.Now);
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeFalse("nothing is left to send");
    }

    [Fact]
    public async Task SIG_28_A_server_that_refuses_is_tried_again_later_and_later_and_the_letter_is_never_lost()
    {
        using var school = new School();
        using var server = new MailServer { Refuses = true };
        using var host = school.WithWebHostBuilder(builder => builder
            .UseSetting("SchoolSocial:Mail:Host", "127.0.0.1").UseSetting("SchoolSocial:Mail:Port", server.Port).UseSetting("SchoolSocial:Mail:Tls", "false")
            .UseSetting("SchoolSocial:Mail:From", "social@oakfield.example"));
        var id = await Write(school, "amelia@oakfield.example", "Hello");
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            (await Job(host.Services).RunOnceAsync(default)).ShouldBeTrue();
            var letter = await Find(school, id);
            letter.SentAt.ShouldBeNull();
            letter.LastFailure.ShouldNotBeNull();
            waits.Add(letter.DueAt - school.Time.Now);
            (await Job(host.Services).RunOnceAsync(default)).ShouldBeFalse("it is not its time yet");
            school.Time.Now = letter.DueAt;
        }

        waits.ShouldBe([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(4)]);
        server.Refuses = false;
        (await Job(host.Services).RunOnceAsync(default)).ShouldBeTrue();
        (await Find(school, id)).SentAt.ShouldBe(school.Time.Now);
        server.Taken.ShouldHaveSingleItem().ShouldContain("Hello");
    }

    [Fact]
    public async Task SIG_28_One_letter_that_cannot_go_does_not_hold_up_the_next()
    {
        using var school = new School();
        var bad = await Write(school, "not an address", "Hello");
        var good = await Write(school, "amelia@oakfield.example", "Hello");
        await Job(school.Services).RunOnceAsync(default);
        (await Find(school, bad)).Tries.ShouldBe(1);
        (await Find(school, good)).SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task SIG_29_Only_the_node_that_holds_the_lease_works_and_a_dead_nodes_lease_runs_out()
    {
        using var school = new School();
        var id = await Write(school, "amelia@oakfield.example", "Hello");

        // As a node leaves it that was killed in the middle: held, and the letter perhaps handed over but not marked.
        await using var scope = school.Services.CreateAsyncScope();
        (await LeaseHold.TakeAsync("mail", scope.ServiceProvider.GetRequiredService<SchoolDb>(), school.Time, default)).ShouldNotBeNull();
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeFalse();
        (await Find(school, id)).SentAt.ShouldBeNull();
        school.Time.Pass(LeaseHold.Length);
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeTrue();
        (await Find(school, id)).SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task SIG_29_Of_many_nodes_that_reach_for_a_lease_at_once_one_gets_it()
    {
        using var school = new School();
        _ = school.Services;
        var holds = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            var scope = school.Services.CreateAsyncScope();
            return await LeaseHold.TakeAsync("any", scope.ServiceProvider.GetRequiredService<SchoolDb>(), school.Time, default);
        }));
        holds.Count(hold => hold is not null).ShouldBe(1);
    }

    [Theory]
    [InlineData("Port", "many", "SchoolSocial__Mail__Port is 'many'")]
    [InlineData("Port", "70000", "SchoolSocial__Mail__Port is '70000'")]
    [InlineData("Tls", "perhaps", "SchoolSocial__Mail__Tls is 'perhaps'")]
    [InlineData("From", "nobody", "SchoolSocial__Mail__From is 'nobody'")]
    [InlineData("From", "", "SchoolSocial__Mail__From must say")]
    public void SIG_28_A_wrong_mail_setting_is_named_at_the_start(string name, string value, string words)
    {
        var settings = new Dictionary<string, string?>
        {
            ["SchoolSocial:Mail:Host"] = "mail.oakfield.example",
            ["SchoolSocial:Mail:From"] = "social@oakfield.example",
            [$"SchoolSocial:Mail:{name}"] = value,
        };
        Should.Throw<StartException>(() => MailSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())).Message.ShouldContain(words);
    }

    private static MailJob Job(IServiceProvider services) => services.GetRequiredService<MailJob>();

    private static async Task<Guid> Write(School school, string to, string body)
    {
        var id = Guid.CreateVersion7();
        await using var scope = school.Services.CreateAsyncScope();
        var words = scope.ServiceProvider.GetRequiredService<Vault>().Seal(body, id);
        await school.With(async db =>
        {
            db.Add(OutgoingMail.Write(id, SchoolStory.SchoolId, to, "A letter", words, school.Time.Now));
            await db.SaveChangesAsync();
        });
        return id;
    }

    private static Task<OutgoingMail> Find(School school, Guid id) => school.With(db => db.OutgoingMail.AsNoTracking().SingleAsync(letter => letter.Id == id));

    /// <summary>As much of a mail server as a letter needs.</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public MailServer()
        {
            listener.Start();
            _ = ServeAsync();
        }

        public bool Refuses { get; set; }

        public List<string> Taken { get; } = [];

        public string Port => ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            while (true)
            {
                TcpClient client;
                try
                {
                    client = await listener.AcceptTcpClientAsync();
                }
                catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
                {
                    return;
                }

                using (client) await TalkAsync(client);
            }
        }

        private async Task TalkAsync(TcpClient client)
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 here");
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
                if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && Refuses) await writer.WriteLineAsync("451 come back later");
                else if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase)) await TakeAsync(reader, writer);
                else await writer.WriteLineAsync("250 yes");
            }
        }

        private async Task TakeAsync(StreamReader reader, StreamWriter writer)
        {
            await writer.WriteLineAsync("354 go on");
            var letter = new StringBuilder();
            while (await reader.ReadLineAsync() is { } line && line != ".") letter.AppendLine(line);
            Taken.Add(letter.ToString());
            await writer.WriteLineAsync("250 taken");
        }
    }
}
