using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Hosting;

namespace SchoolSocial.Web.Tests.Policies;

public sealed class VerificationTests
{
    [Fact]
    public async Task POL_43_Verify_audit_names_a_text_a_fingerprint_or_a_signature_that_was_altered_by_hand()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var whole = await WebProcess.RunAsync(school.Folder, ["verify-audit"]);
        whole.Error.ShouldBe("");
        whole.Out.ShouldContain("The texts and signatures of policies are as they were written, 2 versions.");
        whole.ExitCode.ShouldBe(0);

        await school.Tamper("PolicyWordings", "\"Text\" = replace(\"Text\", 'must not', 'may')");
        var altered = await WebProcess.RunAsync(school.Folder, ["verify-audit"]);
        altered.Error.ShouldContain($"Policy {code}, version 2: its text was altered after it was written.");
        altered.ExitCode.ShouldBe(1);

        // Whoever fits the fingerprint to the new text is found out by the audit.
        await school.Tamper("PolicyVersions", "\"Fingerprint\" = lower(hex(randomblob(32)))");
        (await WebProcess.RunAsync(school.Folder, ["verify-audit"])).Error.ShouldContain($"Policy {code}, version 2: its fingerprint was altered after it was written.");
    }
}
