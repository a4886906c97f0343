using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Tests.People.Import;

[Trait("Rule", "IMP-32")]
public class RefusalsTests
{
    [Theory]
    [InlineData(Answer.Yes, Answer.Withdrawn, true)]
    [InlineData(Answer.Yes, Answer.No, true)]
    [InlineData(Answer.No, Answer.Yes, false)]
    public async Task A_whole_file_keeps_the_tie_of_a_parent_whose_last_word_is_no_and_says_so(Answer first, Answer last, bool isKept)
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.TakeAsync(ImportScene.Headings + ImportScene.Lines(2));
        var child = (await scene.PupilsAsync())[0];
        var parent = child.Guardianships.Single().GuardianId;
        await AnswerAsync(scene, child.Id, parent, first, last);

        var run = await scene.TakeAsync(ImportScene.Headings + ImportScene.Lines(2).Replace("Parent 0,parent0", "Somebody Else,else", StringComparison.Ordinal));
        run.Status.ShouldBe(ImportStatus.Applied);
        (await scene.PupilsAsync())[0].Guardianships.Single(tie => tie.GuardianId == parent).EndedOn.ShouldBe(isKept ? null : SchoolTime.DateOf(scene.Cellar.Now));
        scene.Shelf.OpenReport(run.Id)!.Notes.Count(note => note.StartsWith("Kept: Parent 0", StringComparison.Ordinal)).ShouldBe(isKept ? 1 : 0);
    }

    private static Task AnswerAsync(ImportScene scene, Guid child, Guid parent, params Answer[] answers) => scene.Cellar.DoAsync(async db =>
    {
        var (head, at) = (scene.Cellar.Head, scene.Cellar.Now);
        var channel = ConsentChannel.Open(Guid.CreateVersion7(), scene.Cellar.SchoolId, new ChannelDetails("School website", ChannelKind.Website, true, true, 1, ApprovalRule.SecondPair, null), head, at);
        var record = ConsentRecord.ForPupil(scene.Cellar.SchoolId, child);
        record.Take(answers.Select((answer, i) => (Guid.CreateVersion7(), new AnswerGiven(
            channel.Id, Medium.Photo, answer, new AnswerSource(Giver.Guardian, parent, HowGiven.PaperForm, new DateOnly(2026, 9, i + 1))))), head, at);
        db.AddRange(channel, record);
        await db.SaveChangesAsync();
    });
}
