using System.Text;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rule SIG-06 of docs/rules/sign-in.md.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);

    // RFC 6238, appendix B, the last six of its eight figures.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void SIG_06_Codes_are_those_of_the_standard(long seconds, string code) =>
        Totp.CodeAt(Key, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void SIG_06_A_phone_may_be_half_a_minute_slow_or_fast_and_no_more(int steps, bool taken) =>
        Totp.StepOf(Key, Totp.CodeAt(Key, Totp.StepAt(At) + steps), At, lastStep: 0).HasValue.ShouldBe(taken);

    [Fact]
    public void SIG_06_A_code_is_not_taken_twice_nor_one_older_than_the_last()
    {
        var step = Totp.StepOf(Key, Totp.CodeAt(Key, Totp.StepAt(At)), At, lastStep: 0)!.Value;
        Totp.StepOf(Key, Totp.CodeAt(Key, step), At, step).ShouldBeNull();
        Totp.StepOf(Key, Totp.CodeAt(Key, step - 1), At, step).ShouldBeNull();
        Totp.StepOf(Key, Totp.CodeAt(Key, step + 1), At, step).ShouldBe(step + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    public void What_is_not_six_figures_is_no_code(string typed) => Totp.StepOf(Key, typed, At, 0).ShouldBeNull();

    [Fact]
    public void A_code_may_be_typed_with_a_space()
    {
        var code = Totp.CodeAt(Key, Totp.StepAt(At));
        Totp.StepOf(Key, $"{code[..3]} {code[3..]}", At, 0).ShouldNotBeNull();
    }

    [Fact]
    public void A_key_is_what_base_32_says_it_is() =>
        new AuthenticatorKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").Bytes.ShouldBe(Key);

    [Fact]
    public void New_keys_have_160_bits_differ_and_do_not_print_themselves()
    {
        var (one, other) = (AuthenticatorKey.New(), AuthenticatorKey.New());
        one.Bytes.Length.ShouldBe(20);
        one.ShouldNotBe(other);
        $"{one}".ShouldBe("(hidden)");
        one.Address("SchoolSocial", "head@oakfield.example").ShouldBe($"otpauth://totp/SchoolSocial:head%40oakfield.example?secret={one.Text}&issuer=SchoolSocial");
    }
}
