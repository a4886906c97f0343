namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>
/// Rules CON-10 to CON-19 and CON-24 as one table: whom it is about, in which school, by whom, and who then finds it in the list, on its page, by
/// search, in the count, the export, the board and the audit. Everybody else finds it in none of them.
/// </summary>
public sealed class RoutingTableTests(RoutingTown town) : IClassFixture<RoutingTown>
{
    private static readonly string[] Everywhere = ["list", "page", "search", "words", "count", "export", "board", "audit"];

    private static readonly string[] Reporters = ["Teacher", "Deputy", "Lead", "Office"];

    private static readonly (string School, string About, string Seen, string Told)[] Rows =
    [
        ("usual", "", "Lead DeputyLead Head", "Lead"),
        ("usual", "?", "Head", "Head"),
        ("usual", "Teacher", "Head", "Head"),
        ("usual", "Helper", "Head", "Head"),
        ("usual", "Office", "Head", "Head"),
        ("usual", "Deputy", "Head", "Head"),
        ("usual", "Lead", "Head", "Head"),
        ("usual", "DeputyLead", "Head", "Head"),
        ("usual", "Head", "Chair", "Chair"),
        ("usual", "Chair", "Vice", "Vice"),
        ("usual", "Vice", "Chair", "Chair"),
        ("usual", "Governor", "Chair", "Chair"),
        ("usual", "Clerk", "Chair", "Chair"),
        ("usual", "Central", "TrustHr", "TrustHr"),
        ("usual", "TrustHr", "TrustChief", "TrustChief"),
        ("usual", "TrustChief", "TrustHr", "TrustHr"),
        ("usual", "Authority", "Head", "Head"),
        ("usual", "Teacher Head", "Chair", "Chair"),
        ("usual", "Head Chair", "Vice", "Vice"),
        ("usual", "Teacher Governor", "Chair", "Chair"),
        ("usual", "Chair Vice", "Authority", "Authority"),
        ("usual", "Teacher Central", "TrustHr", "TrustHr"),
        ("no lead", "", "DeputyLead Head", "DeputyLead"),
        ("no lead", "Head", "Chair", "Chair"),
        ("head is lead", "", "Head DeputyLead", "Head"),
        ("head is lead", "Teacher", "Head", "Head"),
        ("head is lead", "Head", "Chair", "Chair"),
        ("acting head", "", "Lead DeputyLead Acting", "Lead"),
        ("acting head", "Teacher", "Acting", "Acting"),
        ("acting head", "Acting", "Chair", "Chair"),
        ("head away, acting", "Teacher", "Head Acting", "Acting"),
        ("head away, acting", "", "Lead DeputyLead Head Acting", "Lead"),
        ("head away", "Teacher", "Head Chair", "Chair"),
        ("head away", "Head", "Chair", "Chair"),
        ("lead away", "", "Lead DeputyLead Head", "DeputyLead"),
        ("no chair", "Head", "Vice", "Vice"),
        ("no chair", "Governor", "Vice", "Vice"),
        ("chair away", "Head", "Chair Vice", "Vice"),
        ("no governors", "Head", "Authority", "Authority"),
        ("no trust HR", "Central", "TrustChief", "TrustChief"),
        ("nobody of the trust", "Central", "Authority", "Authority"),
        ("everybody away", "Teacher", "Head", "Head"),
        ("deputy acts", "", "Lead DeputyLead Deputy Head", "Lead"),
        ("deputy acts", "Deputy", "Head", "Head"),
    ];

    public static TheoryData<string, string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string, string>();
            foreach (var (school, about, seen, told) in Rows)
            {
                foreach (var reporter in Reporters)
                {
                    if (school == "no lead" && reporter == "Lead") continue;
                    if (school == "head is lead" && reporter == "Lead") continue;
                    cases.Add(school, about, reporter, seen, told);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void There_are_at_least_120_cases() => Cases.Count.ShouldBeGreaterThanOrEqualTo(120);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Concern_is_found_by_those_it_is_for_and_by_nobody_else(string school, string about, string reporter, string seen, string told)
    {
        var named = about is "" or "?" ? [] : about.Split(' ');
        var concern = await town.RaiseAsync(school, reporter, named, unknownAdult: about == "?");
        var found = await town.WhoFindsAsync(school, concern);
        var expected = seen.Split(' ');
        foreach (var (person, places) in found) places.ShouldBe(expected.Contains(person) ? Everywhere : [], $"{person}, {school}, about {about}");
        expected.ShouldAllBe(person => found.ContainsKey(person));
        concern.Tellings.Select(telling => telling.PersonId).ShouldBe(told.Split(' ').Select(person => town.IdOf(school, person)), ignoreOrder: true);
        concern.Exclusions.Select(excluded => excluded.PersonId).ShouldBe(named.Select(person => town.IdOf(school, person)), ignoreOrder: true);
        (await town.FoundElsewhereAsync(concern)).ShouldBeEmpty();
        (await town.HasReceiptAsync(school, reporter, concern)).ShouldBeTrue("what somebody reported themselves they can look up again");
    }
}
