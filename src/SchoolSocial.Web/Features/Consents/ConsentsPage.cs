using SchoolSocial.Data;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

public sealed record ConsentRow(Guid PupilId, string Name, IReadOnlyList<string> Answers);

/// <summary>A class, and how each child stands on every channel. A protected child reads as an ordinary no, save to those who may know.</summary>
public sealed record ConsentsPage(ClassChoice Class, IReadOnlyList<string> Questions, IReadOnlyList<ConsentRow> Rows, Actor Viewer)
{
    public string Caption => Class.Chosen is { } chosen ? $"{chosen.Name}, {Rows.Count} {(Rows.Count == 1 ? "child" : "children")}" : "";

    public bool May(string permission) => Viewer.May(permission);

    public static async Task<ConsentsPage> ReadAsync(SchoolDb db, Actor viewer, Guid? classId, DateOnly today, CancellationToken cancel)
    {
        var choice = await ClassChoice.ReadAsync(db, viewer, classId, today, cancel);
        var pupils = await choice.PupilsAsync(db, viewer, today, cancel);
        var book = await ConsentBook.OfPupilsAsync(
            db, viewer.SchoolId, choice.Chosen is { } chosen ? db.PupilsOf(viewer).In(chosen.Id, today) : db.PupilsOf(viewer).Where(_ => false), today, cancel);
        return new ConsentsPage(
            choice, [.. book.Questions.Select(question => QuestionKey.Words(question.Channel, question.Medium))],
            [.. pupils.Select(pupil => new ConsentRow(
                pupil.Id, pupil.Name, [.. book.Questions.Select(question => book.Of(pupil.Id, question.Channel, question.Medium).Standing.ForViewer(viewer))]))],
            viewer);
    }
}

internal static class StandingWords
{
    public static string ForViewer(this Standing standing, Actor viewer) =>
        viewer.May(Can.ReadProtections) ? standing.ForSafeguarding() : standing.ForOffice();
}
