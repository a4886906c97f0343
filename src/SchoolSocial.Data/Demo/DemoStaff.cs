using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Demo;

/// <summary>The adults of the federation. Those with a sign-in have a short address; the rest have one made of their name.</summary>
public static class DemoStaff
{
    public const string Domain = "oakfield.example";

    /// <summary>The people a visitor may sign in as, in the order the sign-in page lists them.</summary>
    public static IReadOnlyList<string> SignIns { get; } =
        [.. "head deputy dsl computing office teacher ta chair governor dpo".Split(' ').Select(local => $"{local}@{Domain}")];

    public static IReadOnlyList<DemoAdult> Oakfield { get; } =
    [
        new("Helen", "Ashworth", [Role.Headteacher], "head", ServesBoth: true),
        new("Daniel", "Reyes", [Role.DeputyHead, Role.DeputyDsl], "deputy"),
        new("Sian", "Pritchard", [Role.SeniorLeader], "dsl"),
        new("Priya", "Nair", [Role.Teacher, Role.ComputingLead], "computing"),
        new("Maureen", "Doyle", [Role.Office], "office"),
        new("Amelia", "Hart", [Role.Teacher], "teacher"),
        new("Yusuf", "Demir", [Role.TeachingAssistant], "ta"),
        new("Margaret", "Osei", [Role.Chair], "chair", ServesBoth: true),
        new("Ruth", "Adeyemi", [Role.Governor], "governor", ServesBoth: true),
        new("Leila", "Haddad", [Role.Dpo], "dpo", ServesBoth: true),
        new("Graham", "Whitlock", [Role.SeniorLeader, Role.Dsl], null),
        new("Tomasz", "Kowalski", [Role.SeniorLeader, Role.Teacher], null),
        new("Farah", "Siddiqui", [Role.Teacher, Role.SeniorLeader], null),
        new("Ewan", "McBride", [Role.ViceChair], null, ServesBoth: true),
        new("Ian", "Sharpe", [Role.Clerk], null, ServesBoth: true),
        new("Peter", "Lund", [Role.Governor], null, ServesBoth: true),
        new("Bethan", "Rowley", [Role.Governor], null, ServesBoth: true),
        new("Samuel", "Okonjo", [Role.Governor], null, ServesBoth: true),
        new("Joy", "Castle", [Role.Governor], null, ServesBoth: true),
        new("Anil", "Thakkar", [Role.Governor], null, ServesBoth: true),
        new("Carol", "Bennison", [Role.Office], null),
        new("Ravi", "Pindoria", [Role.Technician], null, ServesBoth: true),
        new("Nora", "Quinlan", [Role.Supply], null),
        new("Dominic", "Frayne", [Role.Supply], null),
        new("George", "Lanesborough", [Role.Volunteer], null),
        new("Lucy", "Hepworth", [Role.Teacher], null),
        new("Rebecca", "Stannard", [Role.Teacher], null),
        new("Kofi", "Amponsah", [Role.Teacher], null),
        new("Jenny", "Copley", [Role.Teacher], null),
        new("Marcus", "Delaney", [Role.Teacher], null),
        new("Oluchi", "Nwosu", [Role.Teacher], null),
        new("Gareth", "Prosser", [Role.Teacher], null),
        new("Hannah", "Bickerstaff", [Role.Teacher], null),
        new("Iwona", "Lisowska", [Role.Teacher], null),
        new("Stephen", "Arkwright", [Role.Teacher], null),
        new("Naomi", "Fairweather", [Role.Teacher], null),
        new("Tariq", "Aziz-Khan", [Role.Teacher], null),
        new("Claire", "Mobberley", [Role.Teacher], null),
        new("Philip", "Endacott", [Role.Teacher], null),
        new("Denise", "Whalley", [Role.TeachingAssistant], null),
        new("Aneta", "Wrona", [Role.TeachingAssistant], null),
        new("Lorraine", "Pinnock", [Role.TeachingAssistant], null),
        new("Katie", "Sowerby", [Role.TeachingAssistant], null),
        new("Shabana", "Mirza", [Role.TeachingAssistant], null),
        new("Ben", "Colclough", [Role.TeachingAssistant], null),
        new("Sandra", "Yates", [Role.TeachingAssistant], null),
        new("Mihaela", "Popescu", [Role.TeachingAssistant], null),
        new("Patrick", "Gilhooly", [Role.TeachingAssistant], null),
        new("Deborah", "Swann", [Role.TeachingAssistant], null),
    ];

    public static IReadOnlyList<DemoAdult> LittleOaks { get; } =
    [
        new("Christine", "Abara", [Role.SeniorLeader, Role.Dsl], null),
        new("Molly", "Tranter", [Role.Teacher, Role.DeputyDsl], null),
        new("Sunita", "Bhandari", [Role.Teacher], null),
        new("Jade", "Ormerod", [Role.TeachingAssistant], null),
        new("Halina", "Baran", [Role.TeachingAssistant], null),
        new("Teresa", "Mulvaney", [Role.Office], null),
    ];
}

/// <summary>One adult of the cast: names, what they hold, and the short address where they have a sign-in.</summary>
public sealed record DemoAdult(string Given, string Family, Role[] Roles, string? Local, bool ServesBoth = false)
{
    public string Email => $"{Local ?? $"{char.ToLowerInvariant(Given[0])}.{new string([.. Family.ToLowerInvariant().Where(char.IsAsciiLetter)])}"}@{DemoStaff.Domain}";
}
