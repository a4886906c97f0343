using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Schools;

/// <summary>The closed answers about a school, in words.</summary>
public static class SchoolAnswers
{
    public static IReadOnlyList<Choice> Nations { get; } = Choice.Each<Nation>(nation => nation.Words());

    public static IReadOnlyList<Choice> Phases { get; } = Choice.Each<Phase>(phase => phase.Words());

    public static IReadOnlyList<Choice> FederationKinds { get; } =
    [
        new(nameof(FederationKind.Federation), "A federation", "Schools that share one governing body"),
        new(nameof(FederationKind.Trust), "A trust", "Schools that share one employer"),
    ];

    public static string Words(this Nation nation) => nation == Nation.NorthernIreland ? "Northern Ireland" : nation.ToString();

    public static string Words(this Phase phase) => phase == Phase.AllThrough ? "All-through" : phase.ToString();

    public static string Words(this FederationKind kind) => kind == FederationKind.Trust ? "trust" : "federation";
}
