using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

public sealed record ChannelRow(Guid Id, string Name, string Kind, string Media, string Basis, string? Decided, string? Reason, bool IsOpen);

public sealed record ChannelsPage(IReadOnlyList<ChannelRow> Rows, bool MayManage)
{
    public static async Task<ChannelsPage> ReadAsync(SchoolDb db, Vault vault, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var channels = await db.ChannelsOf(viewer.SchoolId).AsNoTracking().OrderBy(channel => channel.Place).ThenBy(channel => channel.NormalisedName).ToListAsync(cancel);
        var names = await db.NamesAsync(channels.SelectMany(channel => channel.Bases).Select(basis => basis.DecidedById), cancel);
        return new ChannelsPage([.. channels.Select(channel => Row(channel, channel.BasisOn(today), names, vault, today))], viewer.May(Can.ManageChannels));
    }

    private static ChannelRow Row(ConsentChannel channel, BasisDecision? basis, IReadOnlyDictionary<Guid, string> names, Vault vault, DateOnly today) => new(
        channel.Id, channel.Name, channel.Kind.Words(), string.Join(" and ", channel.Media.Select(medium => medium.Words().ToLowerInvariant())),
        basis?.Basis.Words() ?? "Not decided: only a yes will do",
        basis is null ? null : $"{names.GetValueOrDefault(basis.DecidedById, "")}, from {Domain.Schools.SchoolDates.Day(basis.FromOn)}",
        basis is null ? null : vault.Open(basis.Reason, basis.Id), channel.IsOpen(today));
}
