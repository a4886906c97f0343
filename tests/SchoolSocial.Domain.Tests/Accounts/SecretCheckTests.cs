using SchoolSocial.Domain.Accounts;

namespace SchoolSocial.Domain.Tests.Accounts;

public sealed class SecretCheckTests
{
    [Theory]
    [InlineData("The password is tulip")]
    [InlineData("pw: hunter2")]
    [InlineData("Log in with Password123!")]
    [InlineData("P@ssw0rd")]
    [InlineData("P@ssw0rd1")]
    [InlineData("Summer2026!")]
    [InlineData("Tr0ub4dor&3$x")]
    [InlineData("Acorns-and-oaks-26")]
    [InlineData("recovery code: 8372 1199")]
    [InlineData("8372 1199 4410 2231")]
    [InlineData("a1b2c-3d4e5")]
    [InlineData("JBSWY3DPEHPK3PXP")]
    [InlineData("otpauth://totp/School?secret=JBSWY3DPEHPK3PXP")]
    [InlineData("My first pet was Rex")]
    [InlineData("Mother's maiden name: Smith")]
    [InlineData("favourite football team is Oxford United")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("the 2FA code is 993114")]
    [InlineData("PIN 4482 = pin: 4482")]
    public void ACC_01_Secrets_are_refused(string typed) => SecretCheck.LooksLikeSecret(typed).ShouldNotBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("To show parents what the class learns and to tell them about the week.")]
    [InlineData("Year 4 Larks")]
    [InlineData("Years 3 & 4, Kestrels!")]
    [InlineData("Year6!")]
    [InlineData("#WorldBookDay2027")]
    [InlineData("4ld_oakfield")]
    [InlineData("4ld@oakfield.example")]
    [InlineData("bbc.co.uk")]
    [InlineData("https://www.oakfield.example/news?id=12&x=A1")]
    [InlineData("Opened on 14.05.2026 at 10:00am for 2026 2027")]
    [InlineData("Ring 01865 772233")]
    [InlineData("E17")]
    [InlineData("PE and maths in KS2, 30% of posts")]
    [InlineData("עמוד הכיתה")]
    [InlineData("Passwords are kept by the custodian in the safe.")]
    [InlineData("The custodian changes the password each term.")]
    public void ACC_01_Ordinary_words_are_kept(string? typed) => SecretCheck.LooksLikeSecret(typed).ShouldBeNull();
}
