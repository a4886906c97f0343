namespace SchoolSocial.Data.Demo;

/// <summary>
/// Invented people of the many kinds that meet in an English school. Given and family names are drawn apart, from families of
/// names, so that any likeness to somebody is chance.
/// </summary>
public static class DemoNames
{
    private static readonly Heritage[] Heritages =
    [
        new(46,
            "Amelia Olivia Poppy Freya Isla Daisy Evie Florence Elsie Willow Phoebe Martha Edith Harriet Matilda Nancy Zoë Imogen Beatrix Lottie Orla Ruby",
            "Alfie Archie Arthur Theo Finley Oscar Henry Jude Stanley Wilfred Toby Ralph Rory Albie Edwin Frank Jasper Bertie Callum Rowan Leo Ellis",
            "Ashdown Barlow Bramley Cartwright Coates Draper Ellwood Fairbrother Garside Hartley Haywood Hebden Kershaw Lacey Lomax Marsden Nuttall Openshaw Pickering Rowbotham Shawcross Stanworth Thackeray Underhill Wetherby Yardley O'Shea Penhaligon Davies-Lowe"),
        new(6,
            "Cerys Ffion Siân Niamh Aoife Catrin Eilidh Iona Mairead", "Rhys Gethin Cian Fergus Hamish Owain Lachlan Dafydd Oisín",
            "Prosser Gwilliam MacAskill Kinnear Gallacher O'Dowd Llewelyn Abernethy Brannigan"),
        new(12,
            "Aisha Zainab Maryam Hafsa Inaya Safiya Amina Ayesha Mahnoor Sumaya", "Ibrahim Yusuf Hamza Zayd Musa Bilal Haris Ismail Rayyan Idris",
            "Akhtar Begum Chaudhry Farooqi Hussain Iqbal Miah Qureshi Rahman Siddique Uddin Zaman"),
        new(7,
            "Anaya Diya Jasleen Kavya Meera Simran Anika Riya", "Arjun Dev Kiran Rohan Veer Harjit Nikhil Aarav",
            "Bhandari Chauhan Dhillon Gill Joshi Mistry Nair Patel Raval Sandhu Thakkar"),
        new(8,
            "Zofia Hanna Lena Maja Oliwia Ioana Daria Katya Sofiya", "Kacper Filip Jakub Łukasz Andrei Matei Bohdan Oleksiy Szymon",
            "Baran Dąbrowski Kozlowska Lisowski Marin Petrenko Popescu Shevchuk Wrona Zielinski Tkachuk"),
        new(8,
            "Adaeze Chiamaka Temi Ama Abena Folake Nneka Efua", "Chidi Kwame Tunde Kofi Emeka Ayo Kojo Segun",
            "Adebayo Asante Boateng Eze Mensah Nwosu Ofori Ogunleye Owusu Salako"),
        new(4, "Amara Shanice Renée Jada Keisha", "Jermaine Malachi Tyrell Isaiah Micah", "Bailey Campbell Clarke Gayle Morrison Pinnock Wynter"),
        new(3, "Hodan Ifrah Hibo Sahra", "Abdi Liban Guled Warsame", "Abdullahi Farah Hersi Jama Nur Warfa"),
        new(3, "Mei Xinyi Jia Hui-Ling Thảo", "Kai Jun Wei Ming Minh", "Cheung Fong Lam Nguyễn Tsang Yip"),
        new(3, "Elif Defne Leyla Rojin Yasmin Dilan", "Emre Kerem Baran Samir Tariq Azad", "Demir Haddad Karim Özkan Sabri Yılmaz"),
    ];

    private static readonly string[] Shortened = ["Ollie", "Sami", "Max", "Bea", "Lexi", "Ty", "Mimi", "Zack", "Nell", "Jojo"];

    public static DemoName Draw(Dice dice)
    {
        var heritage = dice.Pick(Heritages, each => each.Weight);
        var givens = dice.Chance(50) ? heritage.Girls : heritage.Boys;
        return new DemoName(dice.Pick(givens), dice.Pick(heritage.Families), heritage);
    }

    /// <summary>A brother or sister: another given name of the same kind, the same family name.</summary>
    public static DemoName Sibling(Dice dice, DemoName of) =>
        of with { Given = dice.Pick(dice.Chance(50) ? of.Heritage.Girls : of.Heritage.Boys) };

    public static string Mother(Dice dice, DemoName of) => dice.Pick(of.Heritage.Girls);

    public static string Father(Dice dice, DemoName of) => dice.Pick(of.Heritage.Boys);

    /// <summary>What one child in fourteen is called by everybody.</summary>
    public static string? KnownAs(Dice dice) => dice.Chance(7) ? dice.Pick(Shortened) : null;

    public sealed class Heritage(int weight, string girls, string boys, string families)
    {
        public int Weight => weight;

        public IReadOnlyList<string> Girls { get; } = girls.Split(' ');

        public IReadOnlyList<string> Boys { get; } = boys.Split(' ');

        public IReadOnlyList<string> Families { get; } = families.Split(' ');
    }
}

public sealed record DemoName(string Given, string Family, DemoNames.Heritage Heritage)
{
    public string Full => $"{Given} {Family}";
}
