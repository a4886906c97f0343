using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>Hands one letter over: to the mail server, or as a file into the pickup folder.</summary>
public sealed class Postman(MailSettings settings, DataFolder folder, Vault vault, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="SmtpException">The server did not take it.</exception>
    /// <exception cref="FormatException">The address cannot be one.</exception>
    public async Task HandOverAsync(OutgoingMail letter, CancellationToken cancel)
    {
        using var message = new MailMessage { From = settings.Sender, Subject = letter.Subject, SubjectEncoding = Encoding.UTF8 };
        message.To.Add(new MailAddress(letter.To));
        message.Body = vault.Open(letter.Body, letter.Id);
        message.BodyEncoding = Encoding.UTF8;
        message.BodyTransferEncoding = TransferEncoding.QuotedPrintable;

        // The same for every try, so that a letter that is handed over twice can be told.
        message.Headers.Add("Message-ID", $"<{letter.Id:N}@{settings.Sender.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (settings.HasServer) await ToServerAsync(message, cancel);
        else await ToFolderAsync(message, cancel);
    }

    private async Task ToServerAsync(MailMessage message, CancellationToken cancel)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.UsesTls };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            await client.SendMailAsync(message, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new SmtpException("The mail server did not answer in time.");
        }
    }

    // Written aside and moved, so that whatever picks letters up never finds half of one.
    private async Task ToFolderAsync(MailMessage message, CancellationToken cancel)
    {
        var aside = Directory.CreateDirectory(Path.Combine(folder.MailPickup, "writing")).FullName;
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = aside };
        await client.SendMailAsync(message, cancel);
        foreach (var file in Directory.EnumerateFiles(aside, "*.eml")) File.Move(file, Path.Combine(folder.MailPickup, Path.GetFileName(file)), overwrite: true);
    }
}
