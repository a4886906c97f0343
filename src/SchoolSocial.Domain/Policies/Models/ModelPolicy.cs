using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Policies.Models;

/// <summary>A way of working that a model policy is written for.</summary>
public enum ModelKind
{
    ClassAccounts,
    StaffConduct,
    ParentsGroup,
    Boundaries,
    FourAreas,

    /// <summary>Real cases, each with a question (JW50).</summary>
    Cases,
}

/// <summary>
/// Our own model policies, written for this product, one for each way of working that schools have. The school's settings decide what the
/// clauses say where schools differ; the writer changes whatever does not fit.
/// </summary>
public static class ModelPolicies
{
    public static string Title(this ModelKind kind) => kind switch
    {
        ModelKind.ClassAccounts => "Social media policy for a school with class accounts",
        ModelKind.StaffConduct => "Social media policy about how adults behave",
        ModelKind.ParentsGroup => "Social media policy for a school with a parents' group",
        ModelKind.Boundaries => "Safer working online between adults and children",
        ModelKind.FourAreas => "Social media policy in four areas: pupils, staff, parents, incidents",
        ModelKind.Cases => "Five cases: what would you do?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Suits(this ModelKind kind) => kind switch
    {
        ModelKind.ClassAccounts => "Many accounts, run by class teachers, with a computing lead who holds them together",
        ModelKind.StaffConduct => "Few accounts; the policy is mostly about staff and governors",
        ModelKind.ParentsGroup => "A closed group for parents with moderators, and rules for what parents post",
        ModelKind.Boundaries => "A federation or authority's model, with strict lines between adults and children",
        ModelKind.FourAreas => "A short policy that everybody at school can use",
        ModelKind.Cases => "Training to be read and signed beside a policy, with a question for each case",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static PolicyText Text(ModelKind kind, SchoolWays ways)
    {
        IEnumerable<string> parts = kind switch
        {
            ModelKind.ClassAccounts => [ModelClauses.Aims, ModelClauses.Accounts(ways), ModelClauses.Followers(ways), ModelClauses.Posting(ways), ModelClauses.Staff(ways), ModelClauses.Parents(ways), ModelClauses.Incidents(ways), ModelClauses.Signing],
            ModelKind.StaffConduct => [ModelClauses.Aims, ModelClauses.Staff(ways), ModelConduct.Yourself, ModelClauses.Governors(ways), ModelClauses.Posting(ways), ModelClauses.Incidents(ways), ModelClauses.Signing],
            ModelKind.ParentsGroup => [ModelClauses.Aims, ModelClauses.Group(ways), ModelClauses.Parents(ways), ModelClauses.FourQuestions, ModelClauses.Staff(ways), ModelClauses.Incidents(ways), ModelClauses.Signing],
            ModelKind.Boundaries => [ModelClauses.Aims, ModelClauses.Boundaries(ways), ModelClauses.Staff(ways), ModelConduct.Yourself, ModelClauses.Accounts(ways), ModelClauses.Incidents(ways), ModelClauses.Signing],
            ModelKind.FourAreas => [ModelClauses.Aims, ModelClauses.Pupils(ways), ModelClauses.Staff(ways), ModelClauses.Parents(ways), ModelClauses.Incidents(ways), ModelClauses.Signing],
            ModelKind.Cases => [ModelClauses.Aims, ModelConduct.Cases, ModelClauses.Signing],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return PolicyText.Read(string.Join("\n\n", parts));
    }
}
