using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Tests.Accounts;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Letters;
using SchoolSocial.Web.Tests.Pathways;
using SchoolSocial.Web.Tests.Policies;
using SchoolSocial.Web.Tests.Undertakings;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>Something of every kind and in every state, made through the screens themselves, so that every page has a link to it.</summary>
public static class WalkStory
{
    public static async Task TellAsync(School school)
    {
        await AccountsWalkStory.TellAsync(school);
        await school.Given.ConcernAsync(Role.Teacher, "Somebody not on the roll asks to follow the class account.");
        var acknowledged = await school.Given.ConcernAsync(Role.TeachingAssistant, "Two children talk of a message they got.");
        var ready = await school.Given.ConcernAsync(Role.Teacher, "A parent's post names a child of another family.");
        var closed = await school.Given.ConcernAsync(Role.Supply, "A picture of sports day with a name under it.");
        await school.Given.ConcernAsync(Role.DeputyHead, "A comment under a parent's post.", about: Role.Headteacher);
        var confidential = await school.Given.ConcernAsync(Role.Teacher, "A private message to a pupil.", about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/concerns/{confidential.Code}/grants/new"), "Let them see it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString()), ("Form.Share", "LettersAndMeetings"), ("Form.Reason", "She comes to the meeting.")));
        await head.Follow(await head.Press(await head.See($"/concerns/{confidential.Code}/exclusions/new"), "Keep them from it",
            ("Form.PersonId", SchoolStory.PersonId(Role.DeputyDsl).ToString()), ("Form.Reason", "TooClose"), ("Form.Words", "They share a house.")));
        var dsl = await school.As(Role.Dsl);
        foreach (var concern in (Concern[])[acknowledged, ready, closed])
        {
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}"), "Acknowledge this concern"));
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/entries/new"), "Add this entry",
                ("Form.Kind", "Fact"), ("Form.Words", "Spoke to both children at break.")));
        }

        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{acknowledged.Code}/people/new"), "Add them",
            ("Form.Name", "Olivia Hughes"), ("Form.Part", "Target"), ("Form.Reason", "She told us.")));
        await ParentAsync(school, dsl, $"/concerns/{acknowledged.Code}");
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{acknowledged.Code}/actions/new"), "Give this action",
            ("Form.Task", "Ring both families"), ("Form.OwnerId", SchoolStory.PersonId(Role.DeputyDsl).ToString()),
            ("Form.DueOn.Day", "24"), ("Form.DueOn.Month", "11"), ("Form.DueOn.Year", "2026")));
        await RecordAsync(dsl, $"/concerns/{ready.Code}");
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{ready.Code}/relations/new"), "Add this link",
            ("Form.Reference", await school.With(db => db.Accounts.OrderBy(account => account.Code).Select(account => account.Code).FirstAsync()))));
        await dsl.Follow(await dsl.Press(await dsl.See("/diary/new"), "Keep this entry",
            ("Form.Kind", "DirectMessage"), ("Form.From", "Pupil"), ("Form.Account", "The class account"), ("Form.Words", "Not answered there.")));
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{closed.Code}/closure"), "Close this concern",
            ("Form.Summary", "A caption with a name."), ("Form.Wishes", "They want the picture gone."), ("Form.FollowUp", "The picture was taken down."), ("Form.Referral", "NotReferred"),
            ("Form.Reason", "No sign of harm."), ("Form.Outcome", "AdviceGiven")));
        await LettersAsync(school, ready.Code, confidential.Code);
        await PathwaysAsync(dsl, acknowledged);
        await TellOfFamiliesAsync(school);
        await PoliciesAsync(school);
        await ConsentsAsync(school, dsl);
        await LastYearAsync(school);
        await PacksAsync(school);
        await WalkUndertakings.TellAsync(school);
        var teacher = await school.As(Role.Teacher);
        await teacher.Follow(await teacher.Press(await teacher.See("/my-declarations/new"), "Declare this tie", ("Child", "Temi Ogunleye"), ("Kind", "Friends")));
        await teacher.AskFor(AuthorisationKind.SpeakForSchool, "The choir's page.");
    }

    /// <summary>A summer term that is over, with its governors' page.</summary>
    private static async Task LastYearAsync(School school)
    {
        await school.With(async db =>
        {
            var oakfield = await db.Schools.Include(each => each.Years).ThenInclude(year => year.Terms).SingleAsync();
            db.Add(oakfield.AddYear(new DateOnly(2025, 9, 1), new DateOnly(2026, 8, 31), [new Domain.Schools.TermDates("Summer", new DateOnly(2026, 4, 13), new DateOnly(2026, 7, 21))], SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var head = await school.As(Role.Headteacher);
        var offered = (await head.See("/oversight/terms")).Html.QuerySelectorAll("a[href$='/publication']").Single(link => link.TextContent == "Summer 2026").GetAttribute("href")!;
        await head.Follow(await head.Press(await head.See(offered), "Publish this page to governors"));
    }

    /// <summary>A pack for an inspector, finished, of each who may make one.</summary>
    private static async Task PacksAsync(School school)
    {
        foreach (var role in (Role[])[Role.Headteacher, Role.Dsl, Role.DeputyDsl])
        {
            var maker = await school.As(role);
            await maker.Follow(await maker.Press(await maker.See("/oversight/packs/new"), "Make the pack", ("Reason", "The visit of Tuesday")));
        }

        await school.Services.GetRequiredService<PackJob>().RunOnceAsync(default);
    }

    /// <summary>One in force with a newer text in review, and one that waits for signatures and a meeting.</summary>
    private static async Task PoliciesAsync(School school)
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        await head.Follow(await head.Press(await head.See($"/policies/{code}"), "Put it on the public page"));
        await head.Write(code, PolicyScene.Text + "\n\nGovernors may follow the school.\n@governors @tip");
        var page = await head.See($"/policies/{code}");
        await head.Follow(await head.Press(page, PolicyScene.ButtonOf(page, "Send version")));
        var imported = await head.BeginPolicy("Online safety policy", "Headteacher");
        await head.Follow(await head.Upload(await head.See($"/policies/{imported}/import"), "Read this file into clauses", ("Form.File", "policy.md", "Staff keep their screens locked."u8.ToArray())));
        await head.Agree(await head.BeginPolicy("Acceptable use policy", "FullGoverningBody"));
    }

    /// <summary>A draft, one that waits for its answer, one of a concern, and somebody on the duty list.</summary>
    private static async Task LettersAsync(School school, string concern, string granted)
    {
        var (office, head) = (await school.As(Role.Office), await school.As(Role.Headteacher));
        await office.LetterAsync(LetterKind.LaunchToParents, Role.Headteacher);
        var sent = await office.LetterAsync(LetterKind.PlatformAppeal, Role.Headteacher);
        await office.Follow(await office.Press(await office.See($"/letters/{sent}/sending"), "Record that it was sent", ("Form.Way", "PlatformForm")));
        await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern);
        await head.LetterAsync(LetterKind.MeetingInvitation, Role.Headteacher, LetterAbout.Concern, granted);
        await head.Follow(await head.Press(await head.See($"/duty/numbers/{SchoolStory.PersonId(Role.Dsl)}"), "Keep this number", ("Form.Number", "01632 960 402")));
        await head.Follow(await head.Press(await head.See("/duty/turns/new"), "Add to the list",
            [("Form.PersonId", SchoolStory.PersonId(Role.DeputyHead).ToString()), .. Typed.On("Form.ToOn", 18, 12, 2026)]));
    }

    /// <summary>One that waits for a second person.</summary>
    private static async Task PathwaysAsync(Visitor dsl, Concern concern)
    {
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        await dsl.Follow(await dsl.AnswerRisks(pathway));
        await dsl.Follow(await dsl.Answer(pathway, "not-referred", ("reason", "Both families are with us.")));
    }

    /// <summary>Somebody known by a handle alone, who turns out to be a parent.</summary>
    private static async Task ParentAsync(School school, Visitor dsl, string concern)
    {
        var parent = Domain.People.Guardian.Add(SchoolStory.SchoolId, new Domain.People.GuardianDetails("Rhian Powell"), SchoolStory.Actor(Role.Office), school.Time.Now);
        await school.With(async db =>
        {
            db.Add(parent);
            await db.SaveChangesAsync();
        });
        var record = await dsl.Follow(await dsl.Press(await dsl.See($"{concern}/people/new"), "Add them", ("Form.Name", "mum_of_two"), ("Form.Part", "Parent"), ("Form.Reason", "It is her page.")));
        var link = record.Html.QuerySelectorAll("a").First(each => each.TextContent == "mum_of_two").GetAttribute("href")!;
        await dsl.Follow(await dsl.Press(await dsl.See(link), "Match the name", ("MatchForm.Match", $"parent:{parent.Id}"), ("MatchForm.Reason", "She said so.")));
    }

    /// <summary>One of everything that the working record can hold.</summary>
    private static async Task RecordAsync(Visitor dsl, string concern)
    {
        foreach (var (path, button, answers) in ((string, string, (string, string)[])[])
        [
            ("contacts/new", "Record this", [("Form.AskedFor", "Advice"), ("Form.Body", "Police"), ("Form.Who", "The desk"), ("Form.Words", "Is this an offence?")]),
            ("platform-reports/new", "Record this report", [("Form.Platform", "Facebook"), ("Form.Address", "The post of Friday")]),
            ("departures/new", "Record this departure", [("Form.Clause", "4.2"), ("Form.Justification", "Answered at once."), ("Form.IsAdvised", "false"), ("Form.Advice", "No time.")]),
        ])
        {
            await dsl.Follow(await dsl.Press(await dsl.See($"{concern}/{path}"), button, answers));
        }

        (string, string)[] said = [("Form.Kind", "ScreenPrint"), ("Form.TakenOn.Day", "19"), ("Form.TakenOn.Month", "11"), ("Form.TakenOn.Year", "2026"), ("Form.TakenTime", "8:05"), ("Form.Place", "Facebook")];
        foreach (var name in (string[])["one.png", "two.png"])
        {
            await dsl.Follow(await dsl.Upload(await dsl.See($"{concern}/evidence/new"), "Keep this evidence", ("Form.File", name, Files.Samples.Png), said));
        }

        await dsl.Follow(await dsl.Press(await dsl.See($"{concern}/evidence"), "It may be an indecent image of a child: seal it from everyone"));
    }

    private static async Task ConsentsAsync(School school, Visitor dsl)
    {
        var head = await school.As(Role.Headteacher);
        var basis = await head.Follow(await head.Press(await head.See("/consents/channels/new"), "Add this channel", ("Form.Name", "School website"), ("Form.Kind", "Website")));
        await head.Follow(await head.Press(basis, "Record this decision", ("Form.Basis", "Consent"), ("Form.Reason", "Advice of our data protection officer.")));
        await head.Follow(await head.Press(await head.See("/consents/wordings/new"), "Record this version", ("Form.Title", "Photos of your child"), ("Form.Text", "You can change your mind at any time.")));
        var children = await dsl.See("/consents");
        var child = children.Html.QuerySelector("a[href^='/consents/pupils/']")!.GetAttribute("href")!;
        await dsl.Follow(await dsl.Press(await dsl.See($"{child}/protection/new"), "Mark as protected", ("Form.Reason", "A court order.")));
        await WalkPosts.TellAsync(school);
    }

    /// <summary>A parent, a local authority that decides, and a committee with a member.</summary>
    private static async Task TellOfFamiliesAsync(School school)
    {
        var office = await school.As(Role.Office);
        var list = await office.See("/people/pupils?q=olivia");
        var child = list.Html.QuerySelector("main tbody a")!.GetAttribute("href")!;
        await office.Follow(await office.Press(await office.See($"{child}/guardians/new"), "Add this person",
            ("Form.Name", "Dana Hughes"), ("Form.IsLocalAuthority", "false"), ("Form.Tie.Relation", "Mother"), ("Form.Tie.Responsibility", "Yes")));
        await office.Follow(await office.Press(await office.See($"{child}/guardians/new"), "Add this person",
            ("Form.Name", "Northshire Children's Services"), ("Form.IsLocalAuthority", "true"), ("Form.Tie.Responsibility", "Unknown")));
        foreach (var name in (string[])["Resources committee", "Admissions committee"])
        {
            var formed = await office.Press(await office.See("/people/committees/new"), "Form this committee", ("Form.Name", name));
            await office.Follow(await office.Press(await office.See($"{formed.Location}/members/new"), "Add this member",
                ("Form.PersonId", SchoolStory.PersonId(Role.Governor).ToString())));
        }
    }
}
