using System.Net.Mail;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>Empties the out-tray. A letter is marked as sent only after it was handed over, so none is lost; after a crash one may go twice.</summary>
public sealed class MailJob(IServiceScopeFactory scopes, TimeProvider time, Postman postman, ILogger<MailJob> log) : Job(scopes, time, log)
{
    private const int AtOnce = 20;

    public override string Name => "mail";

    protected override TimeSpan Every => TimeSpan.FromSeconds(10);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel)
    {
        var now = services.GetRequiredService<SchoolClock>().Now;
        return Due(services, now).AnyAsync(cancel);
    }

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>());
        while (true)
        {
            var letters = await Due(services, clock.Now).OrderBy(letter => letter.DueAt).Take(AtOnce).ToListAsync(cancel);
            if (letters.Count == 0) return;
            foreach (var letter in letters)
            {
                if (!await hold.KeepAsync(cancel)) return;
                await SendAsync(letter, clock.Now, cancel);

                // Not to be given up half-way: what was handed over is to be marked.
                await db.SaveChangesAsync(CancellationToken.None);
            }
        }
    }

    private static IQueryable<OutgoingMail> Due(IServiceProvider services, DateTime now) =>
        services.GetRequiredService<SchoolDb>().OutgoingMail.Where(OutgoingMail.IsDue(now));

    private async Task SendAsync(OutgoingMail letter, DateTime now, CancellationToken cancel)
    {
        try
        {
            await postman.HandOverAsync(letter, cancel);
            letter.Sent(now);
        }
        catch (Exception fault) when (fault is SmtpException or IOException or UnauthorizedAccessException or FormatException or CryptographicException)
        {
            letter.Failed(fault.Message, now);
            log.LogWarning("Letter {Letter} could not be sent (try {Try}, next at {Next:u}): {Reason}", letter.Id, letter.Tries, letter.DueAt, fault.GetType().Name);
        }
    }
}
