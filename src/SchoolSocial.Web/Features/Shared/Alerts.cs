using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Notices;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// Tells people that something needs them: a notice in the product and a letter in the out-tray, both without content, written in
/// the same save as what caused them.
/// </summary>
public sealed class Alerts(SchoolDb db, Vault vault, WebSettings settings)
{
    public async Task SendAsync(IReadOnlyCollection<Guid> people, NoticeKind kind, string path, Root about, DateTime at, CancellationToken cancel)
    {
        // Somebody who left earlier today holds their roles until tonight, but is told nothing any more.
        var addresses = await db.People.AsNoTracking().Where(person => people.Contains(person.Id) && (person.LeavesAt == null || person.LeavesAt > at))
            .Select(person => new { person.Id, person.Email }).ToListAsync(cancel);
        var ways = await db.ReminderWaysAsync(about.SchoolId, cancel);
        var choices = await db.ReminderChoicesAsync(about.SchoolId, people, cancel);
        foreach (var person in addresses)
        {
            db.Add(Notice.Send(about.SchoolId, person.Id, kind, path, about.Id, at));
            if (person.Email is not { } email || Delivery.MailAt(kind, ways, choices.GetValueOrDefault(person.Id, ReminderChoice.Default), at) is not { } dueAt) continue;
            var id = Guid.CreateVersion7();
            var link = settings.PublicAddress is { } address ? $"\n\n{new Uri(address, path)}" : "";
            var body = $"{kind.Words()}.{link}\n\nSign in to SchoolSocial to see it. Do not forward this message.\n";
            db.Add(OutgoingMail.Write(id, about.SchoolId, email, "SchoolSocial: something needs you", vault.Seal(body, id), at, person.Id, dueAt));
        }
    }
}
