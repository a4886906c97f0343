using System.Diagnostics;
using System.Globalization;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Benchmarks;

/// <summary>
/// Five hundred pasted followers laid beside 420 pupils, 60 staff and 700 parents, against looking each of the same lines up in a dictionary of
/// the same names, tidied and normalised as every text of the product is before it is compared.
/// </summary>
internal static class FollowerBenchmark
{
    private const int Lines = 500;
    private const int Rounds = 41;

    private static readonly string[] Given = "Olivia Noah Amelia George Isla Leo Ava Freddie Ivy Arthur Freya Theo Lily Oscar Florence Muhammad Willow Harry Rosie Jack Aisha Kamil Zofia Arjun Priya Yusuf Temi Niamh Rory Edith".Split(' ');
    private static readonly string[] Family = "Hughes Nowak Begum Williams Ogunleye Fenwick Barraclough Rossi Iqbal Carrick Wójcik Lindqvist Blackwood Okafor Clarke-Jones O'Connor Patel Sharma Marsh Tetteh Santoro Ashdown Petrov Bellweather Karimi Treadgold Osei-Bonsu Cohen Quayle Dimitrova".Split(' ');

    public static void Run()
    {
        var people = Enumerable.Range(0, 1_180).Select(i => new KnownPerson(
            Guid.CreateVersion7(), i < 420 ? KnownAs.Pupil : i < 480 ? KnownAs.Staff : KnownAs.Parent, [Given[i % 30]], Family[i / 30 % 30] + (i >= 900 ? "son" : ""), i < 420 ? 2015 + (i % 7) : null)).ToList();
        var matcher = new FollowerMatcher(people, [], 2026);
        var names = people.GroupBy(person => PlainText.Normalise($"{person.GivenNames[0]} {person.FamilyName}")).ToDictionary(group => group.Key, group => group.First().Id);
        var pasted = string.Join('\n', Enumerable.Range(0, Lines).Select(Line));
        var followers = PastedFollowers.Read(pasted).Followers;
        var (matched, plain) = (new List<double>(), new List<double>());
        var found = 0;
        for (var round = 0; round < Rounds + 10; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var follower in followers)
            {
                if (matcher.Look(follower.Handle, follower.Name).Mark != FollowerMark.Nobody) found++;
            }

            var one = watch.Elapsed.TotalMicroseconds;
            watch.Restart();
            foreach (var follower in followers)
            {
                if (names.ContainsKey(PlainText.Normalise(PlainText.Tidy(follower.Handle)!))) found++;
                if (follower.Name is { } name && names.ContainsKey(PlainText.Normalise(PlainText.Tidy(name)!))) found++;
            }

            if (round < 10) continue;
            matched.Add(one);
            plain.Add(watch.Elapsed.TotalMicroseconds);
        }

        var (product, bare) = (matched.Order().ElementAt(Rounds / 2), plain.Order().ElementAt(Rounds / 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{followers.Count} followers beside {people.Count} people: {product:0} µs; plain dictionary look-up of the same lines: {bare:0} µs; {product / bare:0.0} times (wanted: at most 20; {found} hits)"));
    }

    private static string Line(int i) => (i % 7) switch
    {
        0 => $"@{Given[i % 30]}{Family[i * 7 % 30][0]}_{2015 + (i % 7)} {Given[i % 30]} 🐹",
        1 => $"@{Given[i * 3 % 30].ToLowerInvariant()}.{Family[i * 11 % 30].ToLowerInvariant()}{i} {Given[i * 3 % 30]} {Family[i * 11 % 30]}",
        2 => $"@the_daily_{i} The Daily {i}",
        3 => $"@user{100_000 + i} שרה כהן",
        4 => $"{Family[i % 30].ToLowerInvariant()}_plumbing_{i}",
        5 => $"@xx.dream.{i}.xx dreamer ✨",
        _ => $"@littlebakery{i} A little bakery in town",
    };
}
