namespace SchoolSocial.Domain.Posts.Names;

/// <summary>Names that are also words (Will, Grace, May, Rose, Summer), and the company in which each is only a word.</summary>
internal static class WordNames
{
    private static readonly HashSet<string> Given = Of("""
        abbey ace alba amber angel april archer art ash aspen autumn basil bay bea bear bill blaze blessing blossom blue bob brook brooke bud buddy buster carol
        chance charity chase cherish chip christian clay clementine cliff clover comfort coral crystal daisy dale dawn dean dee delight destiny diamond dick
        dolly dot drew duke earl early ebony echo eden ember fable faith favour fern finn flora forest fox frank free gale gay gem gene gift ginger glen glory
        goodness grace grant gray grey guy happy harmony harp harper hazel heath heather heaven heritage hero holly honey hope hunter iris ivory ivy jack jade jasmine
        jasper jay jazz jet jewel jimmy joey joy juniper june kay king kit knight lacey lance lane lark laurel lee liberty lily link lotus love lucky lyric marigold mark
        marina mason matt maverick max may melody mercy merry miles mill millie mint miracle mo myrtle nat nick noble noel now ocean olive opal ore
        page paige pansy paris pat patience pearl peg penny pepper peony phoenix pip piper pixie pleasant pop pops poppy praise precious pride primrose prince princess prosper
        rain rainbow raven ray red reed rich river rob robin rock roman rose rosemary rowan royal ruby rue rush rusty sage sal sailor saint sandy saffron sapphire savannah scarlet
        sequoia sienna silver sky skye sol song sonny spring star sterling storm sue summer sun sunny tad tawny teddy temperance thyme tiger tim trinity tulip
        unique valentine van venture verity victor victory viola violet vita wade west whisper will willow wills win winter wisdom wonder wren wolf zephyr
        ben diya noor amina eve eva iman kale win sam ali ola ted alba dan don jo lea len ron tom
        """);

    /// <summary>Of these a small letter makes a word: nobody writes "we will" of a child. The rest of the list above is asked about even then where the company is a name's.</summary>
    private static readonly HashSet<string> Modal = Of("will may can might mark hope grant chase rob sue pat bill win link free");

    private static readonly HashSet<string> Seasons = Of("april may june august summer autumn winter spring");

    private static readonly HashSet<string> Surnames = Of("""
        abbey abbot abbott archer ash baker ball banks barber barrow bass beach bean bell bird bishop black bloom bond book bow bowl bridge bright brook brooks brown bull bush butcher
        butler carpenter carter case castle chambers chance chandler chase church clay cloud cole cook cooper corner cotton cox crane cross crow cutler dale daly dance day dean dear
        down drake drew drum dyer east english fair farmer farrow field fields finch fish fisher flint flood flowers foot ford foster fox france freeman frost fry gale
        garden gardener gardner gates glass glover gold golden good grant grass gray green grey ground grove guest gunner hale hall hammer hand harper hart hawk hay head heath hill hills
        hobby holiday holly holt home hood hook hope horn horse house hunt hunter ice ireland jolly joy judge kay key kid kidd king kitchen knight lake lamb land lane law leaf
        light lily lion little lock long lord love low lowe major march marsh marshal marshall mason masters may meadows mercer mile miles mill miller mills mint monday money monk moon moore moss
        mountain mouse nail neighbour newman nice night noble noon north norman nurse oak old oni page painter palace park parker parks parson pass peace peacock pear pearce penny piece pike
        pink piper pitt place plant plum pole pond pool poole pope porter post pot potter pound power price priest prince purple quick rain rainbow read reader reed reeve rice rich riches
        ring rivers road robins rock rose round rush sage sale salt sand savage school sea seal shade sharp shaw shepherd shield shore short silver singer skinner sky slate small smart smith snow south
        spark sparks sparrow spring star steel stone storey storm story street strong summer summers sun swan sweet tailor tanner taylor temple thorn tower townsend trade travel tree turner
        tyler underwood vine walker wall ward warden warren waters weaver webb wells west wheel wheeler white wild will winter wise wolf wood woods wright yard york young
        bay berry burns byrd bank pugh lis gill sandhu nair moor webber stead
        """);

    private static readonly HashSet<string> Verbs = Of("you we i it they he she there the your our this that these those all any anyone everyone everybody be to a an us for not never also and my his her their");

    private static readonly HashSet<string> BeforeSeason = Of("in this of last next early late every by since until till from our the all mid during for a an each some long lovely happy great good 1st 2nd 3rd th st nd rd end start");

    private static readonly HashSet<string> AfterSeason = Of("""
        half term terms day days fair fete fayre holiday holidays reading concert show bank school camp sun uniform break club clubs fun production party festival menu newsletter
        weather games sports ball dance sale has is was will the best we you your all bulbs flowers skies evening evenings night nights walk walks term's and
        """);

    private static readonly HashSet<string> Articles = Of("the a an this that these those some any each every no tudor wild red white pink blue green gold golden christmas");

    private static readonly Dictionary<string, HashSet<string>> Phrases = new()
    {
        ["daisy"] = Of("chain chains"), ["poppy"] = Of("appeal day seed seeds wreath wreaths field fields day"), ["jack"] = Of("and the o in frost jack"),
        ["holly"] = Of("and wreath wreaths bush berries"), ["ivy"] = Of("league house"), ["rose"] = Of("garden window petals bush class room water to"), ["ruby"] = Of("anniversary wedding red slippers class"),
        ["teddy"] = Of("bear bears"), ["noah"] = Of("ark"), ["noahs"] = Of("ark"), ["charlotte"] = Of("web"), ["oliver"] = Of("twist"), ["grace"] = Of("before darling period"),
        ["faith"] = Of("hope school schools week group leaders"), ["hope"] = Of("for that and you everyone all"), ["amber"] = Of("alert warning traffic"), ["robin"] = Of("hood redbreast"), ["joy"] = Of("of to"),
        ["pearl"] = Of("harbour"), ["star"] = Of("of reader readers pupil writer baker mathematician"), ["max"] = Of("of"), ["art"] = Of("week club room show exhibition gallery day"), ["james"] = Of("bond and the"), ["harry"] = Of("potter"),
        ["alice"] = Of("in"), ["matilda"] = Of("the"),
        ["henry"] = Of("viii the"), ["george"] = Of("orwell the"), ["william"] = Of("shakespeare the morris"), ["thomas"] = Of("edison the"), ["jacob"] = Of("cream crackers"),
        ["victoria"] = Of("station sponge and park"), ["jasmine"] = Of("tea"), ["lily"] = Of("pad pads"),
    };

    private static readonly HashSet<string> PlaceNouns = Of("""
        road street lane avenue close drive castle academy school primary infant infants junior juniors college university house trust racing brothers coaches shop farm island park
        church hall bridge hospital centre center library theatre museum club united city town rovers way court place square gardens green hill wood station hotel airport river valley bay
        county council estate garage bakery bank bros ltd foundation
        """);

    private static readonly HashSet<string> Titles = Of("""
        mr mrs miss ms mx dr sir dame rev reverend revd fr father mother imam rabbi pc sgt sergeant cllr councillor prof professor lord lady pan pani mam ustadh constable inspector
        nurse colonel king queen prince princess st saint madame monsieur senor senora mademoiselle frau herr canon bishop pastor deacon ofcr officer mayor
        """);

    private static readonly HashSet<string> NameCompany = Of("done congratulations congrats meet luck birthday wow by bravo hooray yay hero champion winner welcome thanks brawo gratulacje mubarak team go proud star llongyfarchiadau iawn");

    private static readonly HashSet<string> NotASurname = Of("""
        the and for with from has is was are were in on at to of by wins won scores scored reads read runs ran takes took makes made year class school team our we star well done
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
        house champion captain winner rocks rules goes plays leads
        """);

    public static bool IsWord(string letters) => Given.Contains(letters) || Surnames.Contains(letters) || PlaceNouns.Contains(letters) || NotASurname.Contains(letters) || Verbs.Contains(letters);

    internal static bool Has(this Words words, ReadOnlySpan<char> letters) => Set(words).GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>A word and what comes after it, where the two together are nobody's name.</summary>
    internal static bool IsPhrase(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        Phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var after) && after.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next);

    private static HashSet<string> Set(Words words) => words switch
    {
        Words.Given => Given,
        Words.Modal => Modal,
        Words.Season => Seasons,
        Words.Surname => Surnames,
        Words.Verb => Verbs,
        Words.BeforeSeason => BeforeSeason,
        Words.AfterSeason => AfterSeason,
        Words.Article => Articles,
        Words.PlaceNoun => PlaceNouns,
        Words.Title => Titles,
        Words.NameCompany => NameCompany,
        Words.NotASurname => NotASurname,
        _ => throw new ArgumentOutOfRangeException(nameof(words)),
    };

    private static HashSet<string> Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}

/// <summary>The lists of <see cref="WordNames"/>.</summary>
internal enum Words
{
    Given,
    Modal,
    Season,
    Surname,
    Verb,
    BeforeSeason,
    AfterSeason,
    Article,
    PlaceNoun,
    Title,
    NameCompany,
    NotASurname,
}
