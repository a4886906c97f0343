using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Web.Features.Policies.SigningOff;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>Writes one part of a pack, of what its maker may see and nothing else (OVE-20).</summary>
public sealed class PackWriter(SchoolDb db, Vault vault, SchoolClock clock)
{
    private const int DecisionsShown = 12;
    private const int DecisionsLookedAt = 1_000;

    public Task<PackContent> WriteAsync(PackPart part, BoardSpan span, Actor maker, CancellationToken cancel) => part switch
    {
        PackPart.Policies => PoliciesAsync(maker, cancel),
        PackPart.Coverage => CoverageAsync(maker, cancel),
        PackPart.Readings => ReadingsAsync(maker, cancel),
        PackPart.Accounts => AccountsAsync(maker, cancel),
        PackPart.Channels => ChannelsAsync(maker, cancel),
        PackPart.Checks => ChecksAsync(maker, span, cancel),
        PackPart.Counts => CountsAsync(maker, span, cancel),
        _ => DecisionsAsync(maker, span, cancel),
    };

    private async Task<List<Policy>> InForceAsync(Actor maker, CancellationToken cancel) =>
        (await db.PoliciesOpenTo(maker, seesDrafts: false).AsNoTracking().WithParts().OrderBy(policy => policy.Title).ToListAsync(cancel)).FindAll(policy => policy.InForce is not null);

    private async Task<PackContent> PoliciesAsync(Actor maker, CancellationToken cancel)
    {
        var calendar = await db.CalendarAsync(maker, cancel);
        var (policies, signatures) = (new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>());
        foreach (var policy in await InForceAsync(maker, cancel))
        {
            policies.Add([policy.Title, Number(policy.InForce!.Number), policy.InForceBy!.At.Shortly(), policy.NextReview(calendar)?.When ?? "no rule", policy.Status(clock.Today, calendar).Words()]);
            var block = await SignatureBlock.ReadAsync(db, policy, policy.InForce, cancel);
            signatures.AddRange(block.Lines.Select(line => (IReadOnlyList<string>)[
                policy.Title, line.Title ?? line.Signature?.Position ?? "", line.Signature?.Name ?? "not signed", line.Signature is { } signed ? signed.SignedOn.Shortly() : "",
                line.Fits switch { null => "", true => "yes", false => "no: the text was altered since" }]));
        }

        return PackContent.Of(
            new PackTable("Policies in force", ["Policy", "Version", "In force since", "Next review", "How it stands"], policies),
            new PackTable("Signatures", ["Policy", "Position", "Name", "Signed on", "Fits the text"], signatures));
    }

    private async Task<PackContent> CoverageAsync(Actor maker, CancellationToken cancel) => PackContent.Of([.. (await InForceAsync(maker, cancel))
        .Select(policy => new PackTable(policy.Title, ["It is expected to say", "Clause"], [.. CoveragePoints.For(policy.Kind).Select(point => (IReadOnlyList<string>)[point.Words, policy.Met(point)?.Clause ?? "not marked"])]))
        .Where(table => table.Rows.Count > 0)]);

    private async Task<PackContent> ReadingsAsync(Actor maker, CancellationToken cancel) => PackContent.Of(new PackTable(
        "Read and signed, of those who are asked today", ["Policy", "Asked", "Have signed", "Have not"],
        [.. (await db.ReadingsAsync(maker, clock.Today, cancel)).Select(made => (IReadOnlyList<string>)[made.Policy, Number(made.Asked), Number(made.Done), Number(made.Asked - made.Done)])]));

    private async Task<PackContent> AccountsAsync(Actor maker, CancellationToken cancel)
    {
        var accounts = await (await db.AccountsVisibleToAsync(maker, clock.Now, cancel)).AsNoTracking().WithParts().OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var platforms = await db.PlatformsOf(maker).AsNoTracking().ToDictionaryAsync(platform => platform.Id, platform => platform.Name, cancel);
        return PackContent.Of(new PackTable(
            "The school's accounts", ["Account", "Platform", "Handle", "Kind", "How it stands", "Custodians"],
            [.. accounts.Select(account => (IReadOnlyList<string>)[
                account.Name, platforms.GetValueOrDefault(account.PlatformId, ""), account.Handle, account.Kind.Words(), account.Status.Words(),
                Number(account.Holdings.Count(held => held.Post == AccountPost.Custodian && held.Holds(clock.Now)))])]));
    }

    private async Task<PackContent> ChannelsAsync(Actor maker, CancellationToken cancel)
    {
        var channels = await db.ChannelsOf(maker.SchoolId).AsNoTracking().Include(channel => channel.Bases).OrderBy(channel => channel.Place).ToListAsync(cancel);
        return PackContent.Of(new PackTable(
            "Channels", ["Channel", "Lawful basis", "Decided from"],
            [.. channels.Where(channel => channel.IsOpen(clock.Today)).Select(channel => channel.BasisOn(clock.Today) is { } basis
                ? (IReadOnlyList<string>)[channel.Name, basis.Basis.Words(), basis.FromOn.Shortly()]
                : [channel.Name, "nothing decided: only a yes will do", ""])]));
    }

    private async Task<PackContent> ChecksAsync(Actor maker, BoardSpan span, CancellationToken cancel) => PackContent.Of(new PackTable(
        "Looks at accounts", ["What", "Asked for", "Made"],
        [.. (await db.ChecksAsync(maker, span, clock.Now, cancel)).Select(check => (IReadOnlyList<string>)[
            new ReportLine(ReportTable.Checks, check.Key, 0).Label(), Number(check.Asked), Number(check.Kept)])]));

    private async Task<PackContent> CountsAsync(Actor maker, BoardSpan span, CancellationToken cancel)
    {
        var year = span.YearBefore(await db.CalendarAsync(maker, cancel));
        var tables = new List<PackTable>();
        foreach (var by in (BoardBy[])[BoardBy.Kind, BoardBy.Subject, BoardBy.Severity])
        {
            var rows = await BoardRows.ReadAsync(db, maker, span, year, by, clock.Now, cancel);
            tables.Add(new PackTable(by.Words(), ["", "These days", "As many days before", "A year earlier"], [.. rows.Select(row => (IReadOnlyList<string>)[row.Label, Number(row.Now), Number(row.Before), Number(row.YearBefore)])]));
        }

        var (acknowledged, closed) = await db.PaceAsync(maker, span, cancel);
        tables.Add(new PackTable("How long it took", ["", "Concerns", "Half within", "Nine in ten within"], [.. (((string Words, Pace? Pace)[])[("Taken in hand", acknowledged), ("Closed", closed)])
            .Where(each => each.Pace is not null).Select(each => (IReadOnlyList<string>)[each.Words, Number(each.Pace!.Count), each.Pace.Median.Words(), each.Pace.Ninetieth.Words()])]));
        return PackContent.Of(tables);
    }

    /// <summary>A sample spread evenly over the days; who decided stands by their role, and everybody named is blacked out.</summary>
    private async Task<PackContent> DecisionsAsync(Actor maker, BoardSpan span, CancellationToken cancel)
    {
        var ids = Sample.Of(await db.DecisionIdsAsync(maker, span, DecisionsLookedAt, cancel), DecisionsShown);
        var sampled = await db.DecisionsAsync(maker, ids, cancel);
        var roles = (await db.RoleHoldersAsync(maker.SchoolId, clock.Today, cancel)).ToLookup(holder => holder.PersonId, holder => holder.Role);
        var school = Blackout.Of([], await db.KnownNamesAsync(maker, cancel));
        var rows = sampled.Select(each =>
        {
            var black = school.With(each.Concern.People.Select(person => vault.OpenIfAny(person.Words, each.Concern.Id)).OfType<string>());
            var (what, reason) = (vault.OpenIfAny(each.Decision.What, each.Decision.Id), vault.Open(each.Decision.Reason, each.Decision.Id));
            return (IReadOnlyList<string>)[
                each.Decision.At.Shortly(), each.Concern.Kind.Words(), what is null ? each.Decision.Kind.Words() : black.Cover(what), black.Cover(reason),
                roles[each.Decision.ById].Order().Select(role => (Role?)role).FirstOrDefault()?.Title() ?? "somebody who has left"];
        });
        return new PackContent(
            [new PackTable("Decisions", ["When", "About", "What was decided", "Why", "By"], [.. rows])],
            ["The sample is spread evenly over all decisions of these days: nobody chose it. People are blacked out."]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
