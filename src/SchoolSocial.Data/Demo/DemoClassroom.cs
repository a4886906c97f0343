using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Demo;

/// <summary>Sites for class, monitoring that is checked each month, help for families, and students on placement.</summary>
internal sealed class DemoClassroom(Timeline timeline, DemoSchool school, Vault vault, Dice dice)
{
    private static readonly (string Name, string Address, int From, int To, string? Notes)[] Sites =
    [
        ("Maps of our town", "https://maps.oakfield.example", 3, 6, "Search by place and street, never by a person's name."),
        ("Story corner", "https://stories.oakfield.example", -1, 2, null),
        ("Number garden", "https://numbers.oakfield.example", 0, 4, "No search is needed: open the page of the week."),
        ("Museum at home", "https://museum.oakfield.example", 2, 6, "The children's search is switched on by the link; keep out of the shop."),
        ("Code blocks", "https://blocks.oakfield.example", 3, 6, "Comments are switched off in the class's own room."),
    ];

    private static readonly (string Name, string Where, string About, SignpostFor For, bool IsReading)[] Help =
    [
        ("Oakfield's own page for families", "https://www.oakfield.example/online", "How we use social media, and whom to ask.", SignpostFor.Families, false),
        ("A helpline for parents", "https://help.oakfield.example", "Somebody to talk to about games, messages and sleep.", SignpostFor.Families, false),
        ("A helpline for children", "https://children.oakfield.example", "Somebody to talk to, at any hour.", SignpostFor.Families | SignpostFor.Pupils, false),
        ("What staff read each September", "https://reading.oakfield.example", "The guidance on keeping children safe, part one.", SignpostFor.Staff, true),
    ];

    private static readonly (EnquiryAbout About, string Asked, string Told)[] Asked =
    [
        (EnquiryAbout.AgesAndPlatforms, "From what age a child may have an account to share films.", "Thirteen by the site's own rules. Gave the page for families."),
        (EnquiryAbout.Games, "Strangers talk to the children in a building game.", "Showed how to switch the talk off, and gave the helpline."),
        (EnquiryAbout.Settings, "How to see what the tablet was used for.", "The steps are on our page; offered the drop-in on Thursday."),
        (EnquiryAbout.ScreenTime, "How late is too late.", "Charge it downstairs. Gave the helpline."),
    ];

    public void Plan()
    {
        PlanSites();
        PlanMonitoring();
        PlanHelp();
        PlanStarters();
    }

    private void PlanSites()
    {
        foreach (var (name, address, from, to, notes) in Sites)
        {
            var id = Guid.CreateVersion7();
            var on = new DateOnly(school.FirstYear, 9, 20).AddDays(dice.Between(0, 160));
            ClassroomSite? site = null;
            At(on, 15, id, at => timeline.Begin(site = ClassroomSite.Propose(id, new SiteDetails(name, address, from, to, notes), Who("computing", on), at)));
            for (var again = on.AddDays(2); again <= Today; again = again.AddDays(330))
            {
                var tried = again;
                At(tried, 16, id, at => site!.Try(Guid.CreateVersion7(), tried, isFit: true, "No advertisements and no comments.", Who("computing", tried), at));
            }

            At(on.AddDays(4), 9, id, at => site!.Approve(on.AddDays(4), Who("head", on.AddDays(4)), at));
            foreach (var day in DemoCalendar.SchoolDays(on.AddDays(10), Today).Where(_ => dice.Chance(4)))
            {
                var use = Guid.CreateVersion7();
                At(day, 11, use, at =>
                {
                    var year = school.Oakfield.YearOn(day)!.Id;
                    var fitting = school.Cast.Classes.Where(taught => taught.SchoolId == school.Oakfield.Id && taught.SchoolYearId == year && site!.CanUse(taught.FromYearGroup, taught.ToYearGroup, day).IsAllowed).ToList();
                    if (fitting.Count == 0) return;
                    var taught = dice.Pick(fitting);
                    timeline.Begin(SiteUse.Note(use, site!, taught.Id, (taught.FromYearGroup, taught.ToYearGroup), $"What we can find out with {name.ToLowerInvariant()}", day, Who("teacher", day), at));
                });
            }
        }
    }

    private void PlanMonitoring()
    {
        var (id, begun) = (Guid.CreateVersion7(), new DateOnly(school.FirstYear, 9, 12));
        MonitoringPlan? plan = null;
        At(begun, 14, id, at =>
        {
            plan = MonitoringPlan.Begin(Who("head", begun), at);
            plan.Set(new MonitoringDetails(
                school.Cast[$"deputy@{DemoStaff.Domain}"].Id, school.Cast[$"governor@{DemoStaff.Domain}"].Id,
                "The safeguarding lead reads the reports each day. The technician keeps the lists. The provider answers within a working day.",
                "Adult content, gambling, messaging and games for pupils; staff may open video.", 30), Who("head", begun), at);
            timeline.Begin(plan);
        });
        foreach (var day in Monthly(begun.AddDays(20)))
        {
            At(day, 8, id, at => Kept().Check(Guid.CreateVersion7(), new MonitoringCheckDetails(day, "A blocked word on a pupil's tablet, signed in as a pupil of Year 4", true, "Blocked, and reported within a minute."), Who("computing", day), at));
        }

        for (var year = school.FirstYear; year <= school.ThisYear; year++)
        {
            var review = new DateOnly(year, 10, 9);
            At(review, 16, id, at => Kept().Review(Guid.CreateVersion7(), review, "Looked at with the governor, the safeguarding lead and the technician. The lists fit; the reports are read.", Who("deputy", review), at));
        }

        // The plan draws its own number, so the timeline does not know it by the one it was planned under.
        MonitoringPlan Kept()
        {
            timeline.Hold(plan!);
            return plan!;
        }
    }

    private void PlanHelp()
    {
        foreach (var (name, where, about, audience, isReading) in Help)
        {
            var (id, on) = (Guid.CreateVersion7(), new DateOnly(school.FirstYear, 9, 15));
            Signpost? help = null;
            At(on, 10, id, at => timeline.Begin(help = Signpost.Add(id, new SignpostDetails(name, where, about, audience, isReading), Who("office", on), at)));
            for (var again = on.AddDays(1); again <= Today; again = again.AddDays(350))
            {
                var looked = again;
                At(looked, 10, id, at => help!.Check(looked, Who("office", looked), at));
            }
        }

        foreach (var day in Monthly(new DateOnly(school.FirstYear, 10, 3)))
        {
            var (id, (about, asked, told)) = (Guid.CreateVersion7(), dice.Pick(Asked));
            At(day, 15, id, at => timeline.Begin(FamilyEnquiry.Note(id, about, day, new EnquiryWords(vault.Seal("A parent at the gate", id), vault.Seal(asked, id), vault.Seal(told, id)), Who("dsl", day), at)));
        }
    }

    /// <summary>A student each term who has no sign-in; of the last one something is still open.</summary>
    private void PlanStarters()
    {
        var (listId, begun) = (Guid.CreateVersion7(), new DateOnly(school.FirstYear, 9, 5));
        InductionList? list = null;
        At(begun, 12, listId, at =>
        {
            list = InductionList.Begin(Who("head", begun), at);
            timeline.Begin(list);
        });
        foreach (var (name, on) in ((string, DateOnly)[])[("Isla Brannigan", begun.AddDays(40)), ("Rowan Tesfaye", begun.AddDays(220)), ("Mina Halloran", begun.AddDays(400)), ("Callum Baptiste", Today.AddDays(-9))])
        {
            var id = Guid.CreateVersion7();
            Starter? starter = null;
            At(on, 8, id, at => timeline.Begin(starter = Starter.Begin(id, null, name, StarterKinds.Helper, on, list!, Who("office", on), at)));
            for (var task = 0; task < 5; task++)
            {
                var (number, done) = (task, on.AddDays(task * 4));
                At(done, 15, id, at =>
                {
                    if (number < starter!.Tasks.Count) starter.Tick(starter.Tasks[number], done, StarterFacts.None, done, Who("office", done), keepsInduction: true, at);
                });
            }
        }
    }

    private DateOnly Today => SchoolTime.DateOf(timeline.Now);

    private IEnumerable<DateOnly> Monthly(DateOnly from)
    {
        for (var on = from; on <= Today; on = on.AddDays(29)) yield return on;
    }

    private void At(DateOnly on, int hour, Guid about, Action<DateTime> happens)
    {
        var at = DemoSchool.At(on, hour, dice.Roll(60));
        timeline.Add(at, about, () => happens(at));
    }

    private Actor Who(string local, DateOnly on) => school.Cast.ActorOf(school.Cast[$"{local}@{DemoStaff.Domain}"], school.Oakfield.Id, on);
}
