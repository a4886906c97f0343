namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>What children and parents of these names are called for short, and how a name is also spelled.</summary>
public static class ShortNames
{
    private const string Table = """
        abigail abi abbie abby gail|alexander alex xander sasha sandy lex al|alexandra alex alexa sasha lexi sandra|alexandria alex lexi|alfred alfie fred alf|alice ali|alison ali|amelia millie amy mia melia|anastasia ana stasia nastya|andrew andy drew|angela angie ange|anna annie ann anya|annabel bella anna belle|anthony tony ant|antoni antek tony|archibald archie|arthur art artie|benjamin ben benji benny|bethany beth|cameron cam|caroline caz carrie caro|catherine cath cathy cat kate katie kitty|charles charlie chas chuck|charlotte charlie lottie lotte char|christian chris|christina chris tina chrissie|christopher chris topher kit|clementine clemmie|constance connie|daniel dan danny dani|daniela dani|danielle dani|david dave davy|deborah deb debbie|denise dee den|dominic dom|dorothy dot dottie|edith edie|edward ed eddie ned ted teddy|eleanor ellie nell nellie nora elle|elizabeth liz lizzie beth betty eliza libby lily elle ellie betsy|emily em emmy millie|emma em|esther essie|ethan eth|evelyn evie eve|felicity fliss flic|finlay fin finn|florence flo florrie flossie|francesca fran frankie chess cesca|francis frank fran frankie|frederick fred freddie|gabriel gabe|gabriella gabby gabi ella bella|george georgie|georgia georgie|georgina georgie gina|gillian gill jill|grace gracie|gregory greg|gwendolyn gwen|hannah han|harrison harry|harvey harv|harry haz|helena helen lena|henry harry hal hank|imogen immy immie|isaac zac ike|isabel izzy bella isa belle|isabella izzy bella isa bel|isabelle izzy bella belle|jacob jake jay|jakub kuba kubus jake|james jim jimmy jamie jem|jasmine jas jaz|jennifer jen jenny|jessica jess jessie|joanna jo anna|jonathan jon jonny|joseph joe joey jo|josephine josie jo|joshua josh|judith judy jude|julia jules|katarzyna kasia|katherine kate katie kath kathy kat kitty|kathryn kate katie kath kat|kenneth ken kenny|krzysztof krzys chris|lawrence larry laurie|leonard leo len lenny|leonardo leo|lillian lily lil|louisa lou|louise lou|lucille lucy|lucinda lucy|madeleine maddie maddy|magdalena magda lena|maisie mais|malgorzata gosia|margaret maggie meg peggy marge|marcus marc|mariam mari|maria mia|martha marty|martin marty|maryam mari|mathew matt matty|matilda tilly tillie mattie|matthew matt matty|maximilian max maxi|maximus max|megan meg|melanie mel|michael mike mick micky mikey|michelle shell|mohammed mo mohammad muhammad mohamed mohamad muhammed mohd|mohammad mo mohammed muhammad mohamed|muhammad mo mohammed mohammad mohamed|natalie nat|natasha tasha nat|nathan nate nat|nathaniel nate nathan nat|nicholas nick nicky|nicola nicky nic|oliver ollie olly|olivia liv livvy livvie ollie via|oluwaseun seun|oluwatobi tobi|oluwatemi temi|pamela pam|patricia pat trish tricia|patrick paddy pat rick|penelope penny|peter pete|philip phil pip|philippa pip pippa|priyanka pri priya|rachel rach|rafael rafa raf rafi|raymond ray|rebecca becky bex becca|richard rich rick dick ricky|robert rob bob bobby robbie bert|rosemary rosie rose|rosalind ros|rupert rupe|samantha sam sammy|samuel sam sammy|sarah sara|sebastian seb bas|sebastien seb|sophia sophie soph|sophie soph|stephanie steph|stephen steve ste|steven steve ste|susan sue susie|suzanne sue susie|tabitha tabby|theodore theo teddy ted|theodora thea theo dora|theresa tess terry|thomas tom tommy thom|timothy tim timmy|tobias toby|tomasz tomek tom|valentina val|valerie val|veronica ronnie vee|victoria vicky tori vic|vincent vin vinny|vikram vik|wiktoria wiki wika|william will bill billy liam wills|winifred win winnie|wojciech wojtek|yusuf youssef yousef yusef joseph|zachary zac zach zack|zoe zo|zofia zosia
        """;

    private static readonly Dictionary<string, string[]> Forms = Read();

    /// <summary>Shorter or other forms of a folded given name; none where the table knows none.</summary>
    public static IReadOnlyList<string> Of(string given) => Forms.TryGetValue(given, out var forms) ? forms : [];

    private static Dictionary<string, string[]> Read()
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Table.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            forms[words[0]] = words[1..];
        }

        return forms;
    }
}
