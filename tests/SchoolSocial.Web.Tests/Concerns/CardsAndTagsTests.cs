using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-48 and CON-55: what the front door asks on each card, and what whoever handles a concern can mark it with.</summary>
public sealed class CardsAndTagsTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("pupil-followed", "FollowedAccount,CommentedOnAccount,AskedToFollow,FormerPupil")]
    [InlineData("message-or-request", "RequestToPersonalAccount,MessageToAccount,MessageToPersonalAccount,FormerPupil")]
    [InlineData("parent-or-public-post", "AllegationsOrCyberbullying,Complaint,Defamation,RemarksOnNamedPeople,Racism,Threats,ConcernInPublic,MaliciousOrFalse,PrivacyBroken,AgainstStaff,AgainstPupils,AgainstDecisions")]
    [InlineData("bullying", "TextMessage,Email,Call,InstantMessage,Picture,Clip,Comment,Blog,ChatRoom,RacistOrReligious,Sexual,Sexist,Transphobic,Homophobic,Disablist,MixedForms")]
    [InlineData("adult-at-school", "AgainstPupils,AgainstParents,AgainstStaff,AgainstOtherProfessionals")]
    [InlineData("account-content", "OffenceAtSchoolPeople,UnsuitableInFeed,UnsuitableFromAnotherAccount,CopyrightOnAccount,UnderminingComments,CameThroughAnotherAccount")]
    [InlineData("impersonation", "PretendsToBePerson,PretendsToBeSchool,PretendsToBeClassAccount")]
    [InlineData("device", "UsedByFamily,AdultMaterial,SchoolWifiForSocialMedia")]
    public async Task CON_55_Each_card_asks_its_own_question_in_boxes(string card, string boxes)
    {
        var form = await (await school.As(Role.Teacher)).See($"/concerns/new/{card}");
        var offered = form.Html.QuerySelectorAll("input[name='Form.Tags']").Select(box => box.GetAttribute("value")!).ToHashSet();
        boxes.Split(',').Except(offered).ShouldBeEmpty();
        foreach (var box in form.Html.QuerySelectorAll("input[name='Form.Tags']")) form.Html.QuerySelector($"label[for='{box.Id}']")!.TextContent.Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task CON_55_The_cards_without_boxes_ask_for_the_place_the_device_or_the_event()
    {
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/concerns/new/seen-at-school")).Text.ShouldContain("Where at school, and on which device?");
        (await teacher.See("/concerns/new/device")).Text.ShouldContain("Which device?");
        (await teacher.See("/concerns/new/event-picture")).Text.ShouldContain("Which event, and where was it posted?");
        (await teacher.See("/concerns/new/underage-account")).Text.ShouldContain("Which site or app?");
        (await teacher.See("/concerns/new/bullying")).Text.ShouldContain("Cyberbullying is using technology to embarrass, humiliate, threaten or frighten");
    }

    [Fact]
    public async Task CON_48_Whoever_handles_it_marks_what_was_broken_against_whom_and_in_what_setting()
    {
        ConcernTag[] tags =
        [
            ConcernTag.Unlawful, ConcernTag.Confidentiality, ConcernTag.ThirdPartyConfidence, ConcernTag.Copyright, ConcernTag.Reputation, ConcernTag.WorkingRelations,
            ConcernTag.PersonalAccountMetSchoolAccount, ConcernTag.Disrepute, ConcernTag.PrivateConversationShared, ConcernTag.StaffOnStaff, ConcernTag.LinksSchoolToIllegality,
            ConcernTag.LookedAtPupilsSites, ConcernTag.PersonalSiteLinked, ConcernTag.SchoolSystemsMisused, ConcernTag.InflammatoryExchange, ConcernTag.ContactDetailsGiven,
            ConcernTag.MessageToPupil, ConcernTag.MeetingArranged, ConcernTag.PersonalInformationSought, ConcernTag.SchoolMattersDiscussed, ConcernTag.InLessonTime,
            ConcernTag.PicturePostedElsewhere, ConcernTag.PortraysDisrepute, ConcernTag.LeadsToValidComplaint, ConcernTag.DerogatoryOfSchoolOrStaff,
            ConcernTag.DerogatoryOfPupilsOrParents, ConcernTag.DoubtOfSuitability, ConcernTag.AgainstOtherProfessionals, ConcernTag.AgainstGovernors, ConcernTag.Race,
            ConcernTag.WorkUse, ConcernTag.OutOfHours, ConcernTag.OwnDevice, ConcernTag.LockedAccount, ConcernTag.OpenAccount, ConcernTag.InappropriateButLegal,
            ConcernTag.HateAgainstGroup, ConcernTag.HarassmentOrThreat, ConcernTag.LawfulCriticism, ConcernTag.AbusiveWords, ConcernTag.SexistWords, ConcernTag.RacistWords,
            ConcernTag.BullyingWords,
        ];
        var concern = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.SomethingElse, null);
        var dsl = await school.As(Role.Dsl);
        (await dsl.See($"/concerns/{concern.Code}/classification")).Html.QuerySelector("[value=Racism]").ShouldBeNull("a question of other kinds");
        var form = await dsl.See($"/concerns/{concern.Code}/classification?kind=ParentOrPublicPost");
        form.Html.QuerySelectorAll("[name='Form.Tags'][value=Racism]").Length.ShouldBe(1);
        await dsl.Follow(await dsl.Press(form, "Classify it", [.. tags.Select(tag => ("Form.Tags", tag.ToString())), ("Form.Reason", "After reading it.")]));
        var record = await dsl.See($"/concerns/{concern.Code}");
        foreach (var tag in tags) record.Fact(tag.Group().Question())!.ShouldContain(tag.Text());
        (await school.With(db => db.Concerns.Include(each => each.Tags).SingleAsync(each => each.Id == concern.Id))).TagsNow.Count.ShouldBe(tags.Length);

        // Nowhere is anybody asked for the name of their own account.
        form.Html.QuerySelectorAll("main input[type=text], main textarea").Select(field => field.GetAttribute("name")).ShouldBe(["Form.Reason"]);
    }
}
