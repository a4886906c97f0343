using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary>
/// <c>-- verify-audit</c>: walks every school's chain and names the first broken row of each, or a cut end; then weighs every policy's text
/// and signatures against the fingerprints in it.
/// </summary>
public sealed class VerifyAuditCommand : Command
{
    public override string Name => "verify-audit";

    protected override string Usage => Name;

    public override async Task<int> RunAsync(string[] words, IServiceProvider services, CancellationToken cancel)
    {
        Names(words, 0);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().CheckAsync(cancel);
        var report = await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(cancel);
        foreach (var (school, chain) in report.Chains.Where(each => each.Chain.Fault is null))
        {
            await Console.Out.WriteLineAsync($"{school}: the audit is whole, {chain.Rows} rows. The last is signed {chain.LastSignature}.");
        }

        foreach (var fault in report.Faults) await Console.Error.WriteLineAsync($"{fault} The audit is broken.");
        if (report.Chains.Count == 0) await Console.Out.WriteLineAsync("There is no audit yet.");
        var policies = await scope.ServiceProvider.GetRequiredService<PolicyVerification>().RunAsync(cancel);
        if (policies.Versions > 0 && policies.Faults.Count == 0) await Console.Out.WriteLineAsync($"The texts and signatures of policies are as they were written, {policies.Versions} versions.");
        foreach (var fault in policies.Faults) await Console.Error.WriteLineAsync(fault);
        return report.IsWhole && policies.Faults.Count == 0 ? 0 : 1;
    }
}
