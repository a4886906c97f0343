using System.Text.Json;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;

namespace SchoolSocial.Data.Posts;

/// <summary>What stands sealed in a receipt: the answers of the form, the rules and the consents the check was decided on, as they were.</summary>
public sealed record DecidedOn(
    string? AltText, Exposure? Exposure, DeviceUsed? Device, Rights? Rights, bool BackgroundLooked, bool NoNameToBeSeen, bool ProofRead, IReadOnlyList<string> Rules,
    IReadOnlyList<string> Faults, IReadOnlyList<string> Warnings, IReadOnlyList<DecidedPerson> People, string? DeviceAsset = null)
{
    public static string Write(PostDraft draft, PostVerdict verdict, IReadOnlyList<string> rules, IReadOnlyList<PersonStanding> people) => JsonSerializer.Serialize(new DecidedOn(
        draft.AltText, draft.Exposure, draft.Device, draft.Rights, draft.BackgroundLooked, draft.NoNameToBeSeen, draft.ProofRead, rules,
        [.. verdict.Faults.Select(fault => fault.Words)], verdict.Warnings,
        [.. people.Select(person => new DecidedPerson(person.Id, person.IsChild, person.On.ToDictionary(state => state.Key, state => state.Value.Standing)))], draft.DeviceAsset));

    public static DecidedOn Read(string written) => JsonSerializer.Deserialize<DecidedOn>(written)!;
}

public sealed record DecidedPerson(Guid Id, bool IsChild, IReadOnlyDictionary<Guid, Standing> On);
