using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One step of a file's life, its words opened.</summary>
public sealed record FileStepRow(FileStepKind Kind, string By, DateTime At, string? Words);

/// <summary>A file as the register shows it: what it is and how it stands, never what is in it.</summary>
public sealed record EvidenceFileRow(StoredFile File, string Name, IReadOnlyList<FileStepRow> Steps)
{
    public string Size => File.Length < 1024 * 1024 ? $"{Math.Max(1, File.Length / 1024):N0} KB" : $"{File.Length / (1024.0 * 1024):N1} MB";
}

public sealed record EvidenceRow(
    Guid Id, EvidenceKind Kind, DateTime TakenAt, string Place, string TakenBy, string? HeldAt, string? Note, string AddedBy, DateTime At, EvidenceFileRow? File);

/// <summary>All the evidence of one concern, oldest first.</summary>
public sealed record EvidencePage(string Code, IReadOnlyList<EvidenceRow> Rows, Decision CanAdd, Actor Viewer)
{
    public static async Task<EvidencePage> ReadAsync(SchoolDb db, Vault vault, Concern concern, Actor viewer, CancellationToken cancel)
    {
        var files = await db.FilesOf(concern).AsNoTracking().ToDictionaryAsync(file => file.Id, cancel);
        var names = await db.NamesAsync(
            concern.Evidence.Select(item => item.AddedById).Concat(files.Values.SelectMany(file => file.Steps).Select(step => step.ById).OfType<Guid>()), cancel);
        return new EvidencePage(
            concern.Code,
            [.. concern.Evidence.OrderBy(item => item.At).Select(item => new EvidenceRow(
                item.Id, item.Kind, item.TakenAt, vault.Open(item.Place, item.Id), vault.Open(item.TakenBy, item.Id),
                vault.OpenIfAny(item.HeldAt, item.Id), vault.OpenIfAny(item.Note, item.Id), names[item.AddedById], item.At,
                item.FileId is { } id ? RowOf(files[id]) : null))],
            concern.CanWorkOn(viewer), viewer);

        EvidenceFileRow RowOf(StoredFile file) => new(
            file, vault.Open(file.Name, file.Id),
            [.. file.Steps.OrderBy(step => step.Number).Select(step => new FileStepRow(step.Kind, names[step.ById!.Value], step.At, vault.OpenIfAny(step.Words, file.Id)))]);
    }

    public static string Words(FileStepKind kind) => kind switch
    {
        FileStepKind.Withheld => "Withheld",
        FileStepKind.Released => "Released again",
        FileStepKind.SealedAsImage => "Sealed from everyone: it may be an indecent image of a child",
        FileStepKind.DestructionAdvised => "Advised to destroy it",
        FileStepKind.DestructionAgreed => "Destroyed",
        FileStepKind.Removed => "Removed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
