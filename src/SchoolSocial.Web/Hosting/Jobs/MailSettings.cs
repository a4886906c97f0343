using System.Net.Mail;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>Where letters go: a mail server, or without one the folder <c>mail</c> in the data folder. Names: README, Settings.</summary>
public sealed record MailSettings(string? Host, int Port, bool UsesTls, string? User, string? Password, MailAddress Sender)
{
    private const int SubmissionPort = 587;

    public bool HasServer => Host is not null;

    /// <exception cref="StartException">A setting is wrong; the message names it.</exception>
    public static MailSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("SchoolSocial:Mail");
        var host = Filled(section["Host"]);
        var port = SubmissionPort;
        if (Filled(section["Port"]) is { } typed && (!int.TryParse(typed, out port) || port is < 1 or > 65535))
        {
            throw new StartException($"SchoolSocial__Mail__Port is '{typed}', but must be a number from 1 to 65535.");
        }

        var tls = true;
        if (Filled(section["Tls"]) is { } answer && !bool.TryParse(answer, out tls)) throw new StartException($"SchoolSocial__Mail__Tls is '{answer}', but must be true or false.");
        var from = Filled(section["From"]);
        if (from is null && host is not null) throw new StartException("SchoolSocial__Mail__Host is set, so SchoolSocial__Mail__From must say which address letters come from.");
        return MailAddress.TryCreate(from ?? "schoolsocial@localhost", "SchoolSocial", out var address)
            ? new MailSettings(host, port, tls, Filled(section["User"]), Filled(section["Password"]), address)
            : throw new StartException($"SchoolSocial__Mail__From is '{from}', but must be an email address.");
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
