namespace SchoolSocial.Domain.Posts.Names;

/// <summary>
/// What children with a given name are also called, and the other spellings it has. Plain small letters. Gathered for names common in
/// UK schools (British, Irish, Welsh, Polish, South Asian, Arabic, Yoruba); a form that is missing belongs on the roll as "known as".
/// </summary>
internal static class ShortNames
{
    private const string Table = """
        abdullah abdul abdallah | abdulrahman abdul abdurrahman abdelrahman rahman | abigail abi abby abbie gail | adam ad | addison addy addie
        adebayo bayo ade debayo | adedayo dayo ade | adelaide addie heidi ada | adeola ade ola | aderonke ronke | adunni ade | agata agatka
        agnieszka aga agnes agusia | ahmed ahmad achmed | aisha ayesha aysha aishah aaishah aysh | akinwale wale akin | aleksander alek olek alex
        aleksandra ola olka sandra alex sasha | alexander alex al xander sandy lex alec alexandre | alexandra alex alexa sandra lexi lexie sasha
        alfred alf alfie fred | alice ali allie | alison ali ally | amelia amy millie milly mia mel amelie ames | amina aminah aamina ameena
        amir ameer | ananya anu | anastasia ana stacey nastya stasia | andrew andy drew | andrzej andrzejek | angharad harri hari ang | angela angie
        anna ania anya annie aneta | annabel annie bella bel anna | anthony tony ant | antoni antek tosiek | arabella bella ari | archibald archie
        arjun arj | arthur art artie | aryan ari | asher ash | ashley ash | augusta gus gussie | ayaan ayan | ayodele ayo dele | ayomide ayo mide
        babatunde tunde baba | barbara basia babs barb | bartosz bartek bart | bartlomiej bartek | beatrice bea bee trixie | benedict ben benny
        benjamin ben benji benny benjy | bethany beth bethan | blessing bless | bogdan bogus | boluwatife bolu tife | bronwen bron wen | caitlin cait
        callum cal | cameron cam | caroline caz carrie caro | caspian cas | catherine cat cath cathy kate katie kitty katherine kathryn
        catrin cat cati | charles charlie chaz chuck chas | charlotte charlie lottie lotte char charl lots | chiamaka amaka chi | christopher chris kit topher
        christina chris tina chrissy | chukwuemeka emeka | clementine clem clemmie | connor con | constance connie | cordelia delia | cynthia cyn
        dafydd dai daf | damilola dami lola | daniel dan danny dani | danielle dani elle | dariusz darek | david dave davey davy dai | deborah deb debbie
        dolapo dola | dominic dom nic | dominik domi | dorota dorotka | dylan dyl | ebenezer eben | ebony eb | edith edie | edmund ed eddie ned ted
        edward ed eddie ted teddy ned | eilidh eil | eleanor ellie nell ella nelly elea lea | elen el | elena ellie lena | elias eli | elijah eli
        elizabeth liz lizzie lizzy beth betty bess bessie libby eliza elsie lisa elspeth betsy | ella ellie el | ellen ellie nell | eloise ellie lou
        elzbieta ela elka | emily em emmy emmie millie milly ems | emma em ems | emmanuel manny manu | emilia mila emi | esther essie | ethan eth
        evangeline eva evie angie | evelyn evie eve | ewa ewka | ezekiel zeke | faisal fais | farhan faz | fatima fatimah fatma fati faty fatema
        felicity fliss flick lissy | ffion fi fion | fiona fi | florence flo florrie flossie flora | folasade sade fola | folashade shade fola
        frances fran frankie fanny | francesca fran frankie chessie cesca | francis frank frankie | franciszek franek | frederick fred freddie freddy
        freya frey | gabriel gabe gabi | gabriela gabi gabrysia | gabriella gabi ella gabby | gareth gaz | genevieve gen evie | geoffrey geoff
        george georgie geordie jorge | georgia georgie gia | georgina georgie gina | gerald gerry | giles gil | grace gracie | gregory greg
        grzegorz grzes greg | gruffydd gruff griff guto | gurpreet guri preet gopi | gwendolyn gwen wendy | gwenllian gwen llio | habiba habi
        hamza hamzah hamz | hannah han hana hanna | hanna hania hanka | harold harry hal | haroon harun haroun | harpreet harp preet harry | harriet hattie harri hatty harry
        harry haz harri | harrison harry haz | hassan hasan hass | heather heth | helen nell nellie lena | helena hela lena nell | henry harry hal hank
        hermione mione | hussain husain hussein hussayn | ibrahim ibraheem ebrahim ibby ibra | ifeoluwa ife ifeolu | ifeanyi ify ife | ignacy ignas | imogen immy immie imo
        iona ona | ioan ioani | iestyn ies | isaac ike zac isaak | isabel izzy bella issy belle izzie isa | isabella izzy bella issy belle izzie isa ella
        isabelle izzy bella issy belle izzie isa | isla isles | ishaan ish | ismail ismaeel isma | iwona iwonka | jack jackie jacky | jacob jake jakey coby
        jacqueline jackie | jagdeep jag | jakub kuba kubus jakub | james jim jimmy jamie jem jaime | jan janek jas | jane janey | janet jan
        jasleen jas | jasmine jas jaz jazz mina yasmin | jaspreet jas preet | jayden jay | jennifer jen jenny | jeremiah jerry jem | jeremy jem jez
        jerzy jurek | jessica jess jessie | joanna joasia aska jo asia | jonathan jon jonny jonty | jonah jo | joseph joe joey | josephine jo josie josephina fifi
        joshua josh | joyce joy | judith judy jude | julia jules julka julie jula | julian jules jul | juliet jules | justyna justysia
        kacper kacperek | kamil kamilek | kamila kama mila | karolina karola karolinka | katarzyna kasia kaska kasienka kate | katherine kate katie kat kathy kitty kath kay kathryn catherine
        kathryn kate katie kat kathy kath | kathleen kath kathy | kayleigh kay | kehinde kenny ken kehin | kenneth ken kenny | khadija khadijah kadija khadeeja dija
        kimberley kim | konrad kondi | krzysztof krzys krzysiek chris | kunle kun | lachlan lachie | lakshmi laxmi lucky | lamar lam | lawrence larry laurie | layla laila leila leyla lailah
        leighton lee | leonard leo len lenny | leonardo leo | lewis lew | liliana lila lili ana lily | lillian lily lil | lilymae lily lils mae lil | llewelyn llew lyn
        lola lolly | louis lou louie | louisa lou | louise lou lulu | lucas luke luca | lucinda lucy cindy | lucy lu luce | lukasz lukaszek luke
        maciej maciek | maddison maddie maddy | madeleine maddie maddy mads | madeline maddie maddy | magdalena magda madzia lena | mahmoud mahmud | malgorzata gosia gosienka malgosia maggie
        manjeet manj | manpreet manu preet | marcin marcinek | margaret maggie meg peggy margie madge daisy greta | maria marysia mary majka mariah | mariam maryam miriam
        marta martusia | martha marty matty | maryam mariam miriam mary maryem | mary molly may polly | mateusz mati matek mateo matthew | matilda tilly tilda mattie matty tillie
        matthew matt matty mattie | maximilian max maxi | maxwell max | megan meg megs | mehmet memo | melanie mel | melissa mel lissa | meredith merry
        michael mike mick micky mikey mickey | michal michalek misiek | michelle shell chelle | mikolaj mikus miki nick | milosz milo | miriam mim miri
        mohammed mo mohamed muhammad mohammad muhammed mohamad mohd muhamed hammad | mohamed mo mohammed muhammad mohammad muhammed
        mohammad mo mohammed muhammad mohamed muhammed | muhammad mo mohammed mohamed mohammad muhammed mohamad mohd muhamed
        molly moll | monika monia | morenike nike renike | morgan mog | muhammed mo mohammed muhammad mohammad mohamed | musa moosa | mustafa mustapha mus
        natalia nat natalka talia | natalie nat nattie | nathan nath nate | nathaniel nat nathan nate | navdeep nav | neha neh | niamh neve nimmy niav | nicholas nick nicky nico
        nicola nicky nic | nicole nic nicky | nikodem niko | nikolai nik | noah noey | noor nur nour noora nuur | nusrat nusy | oladele dele ola | olayinka yinka ola olay
        oliver ollie olly oli | olivia liv livvy livvie livi ollie olive livia | oluwaseun seun olu seyi | oluwadamilola dami damilola lola | oluwafemi femi olu | oluwaseyi seyi olu
        oluwatobi tobi olu | oluwatosin tosin olu | olumide olu mide | oluwatoyin toyin | omar omer umar | opeyemi ope yemi | orla orlie | oskar oskarek | osman usman othman
        owain owen now | pamela pam | patricia pat patsy tricia trish | patrick pat paddy | patrycja patka | pawel pawelek paul | penelope penny nell | persephone percy seph
        peter pete | phillip phil pip | philip phil pip | philippa pip pippa | piotr piotrek peter | poppy pops popsy | pradeep deep | prakash kash | priyanka priya pri priyu
        rachel rach | rahul raul | rajesh raj | rania raniya rani | raymond ray | rebecca becky becca bex beck | reuben rube ben | rhiannon rhi | rhys rees reece
        richard rich rick ricky dick richie | robert rob bob bobby robbie bert | roberta bobbie | roger rodge | rohan roh ro | ronald ron ronnie | rosalind ros roz rosie
        rosemary rosie ro rose | rose rosie ro | rowan ro | rukhsana rukhy | ruby rubes | rupert rupe | ryszard rysiek | saira sara | salma selma
        samantha sam sammy sammie | samuel sam sammy sammie | sandeep sandy | sanjay san jay sunjay | sarah sara sal sally | scarlett scar lettie | sebastian seb bas bastian sebby
        serena reni | shaun sean shawn | sian siani | sienna sisi | simon si | simran sim simi simmy | sion john | siobhan shiv | sophia soph sophie zofia sofia
        sophie soph sofie | stanislaw stas staszek | stephanie steph stephie | stephen steve stevie steven | steven steve stevie stephen | sultan sul | susan sue susie suzie
        szymon szymek simon | taiwo tai taye | tamara tammy tam | tariq tarik tarek | temiloluwa temi lolu | temitayo temi tayo | temitope temi tope temmy
        thaddeus tad | tharushi tharu | thea tee | theodora thea dora theo teddy | theodore theo ted teddy | theresa tess terri tracy | thomas tom tommy thom
        timothy tim timmy | titilayo titi layo tayo | tobias toby | toluwani tolu | tomasz tomek tomas | tomos tom twm tomi | tristan tris
        urszula ula | valentina val tina | veronica ronnie vera | victoria vicky tori vic tory vix | vincent vince vinny | vivienne viv vivi | wiktor wiktorek victor
        wiktoria wika wiki | wilfred wilf wilfie fred | william will bill billy liam willy wills willie | winifred winnie freddie | winston win | wojciech wojtek wojt
        xavier xav | yasmin yas jasmine yasmine | yetunde yetty tunde yeti | yusuf yousef yousuf youssef yusef yusif yousif joseph yus | zachary zac zach zack
        zahra zara zahrah | zainab zaynab zeinab zee | zara zarah zahra zaz | ziad zeyad ziyad | zofia zosia zosienka sofia zoska | zoe zo zoey | zuzanna zuzia zuza suzie
        hari harri | kirsten kirsty | tomasina tommy | ibukunoluwa ibukun ibk | anuoluwapo anu | oreoluwa ore | moyosore moyo | funmilayo funmi funke | olufunke funke
        bukola buki bukky | bolanle bola | ngozi goz | chidinma chidi dinma | damian dami damianek | filip filipek fil | igor igorek | kinga kinia | oliwia oliwka liv
        pola polcia | tymoteusz tymek | tymon tymek | zuzana zuza | laura laurka lau | lena lenka | nadia nadka nadya | nina ninka | aneurin nye | bethan beth
        cerys cez | elin el | emrys em | gethin geth | gwilym gwil wil | huw hughie | idris id | ieuan ieu | llinos lli | mabli mab | macsen macs | mali mal
        meilyr meil | nesta nes | osian os | rhodri rhod | seren ser | steffan steff | tegan teg | teleri tel | anaya ani | diya dee | inaya inny | mehreen mehr
        ravinder ravi | kuldeep kul | balvinder bal | sukhdeep sukh | amandeep aman | arshdeep arsh | gagandeep gagan | krishna krish | siddharth sid | vikram vik
        abubakar abu bakr | bilal billy | hafsa haf | idrees idris | jibril jib | khalid khal | nasir nas | rashid rash | sumaya suma sumayyah | tahir tah | zakariya zak zac zakaria
        """;

    private static readonly Dictionary<string, string[]> Forms = Read();

    /// <summary>The other forms of a given name, from its plain letters. A long name's first four or five letters are one too (Folasade: Fola).</summary>
    public static IEnumerable<string> Of(string letters)
    {
        if (Forms.TryGetValue(letters, out var known))
        {
            foreach (var form in known) yield return form;
        }

        if (letters.Length < 7) yield break;
        for (var length = 4; length <= 5; length++)
        {
            var start = letters[..length];
            if (!WordNames.IsWord(start)) yield return start;
        }
    }

    private static Dictionary<string, string[]> Read()
    {
        var read = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!read.TryAdd(words[0], words[1..])) read[words[0]] = [.. read[words[0]], .. words[1..]];
        }

        return read;
    }
}
