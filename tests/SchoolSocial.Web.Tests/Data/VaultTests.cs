using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Rule AUD-12 of docs/rules/audit.md: sealed words open for their own record, with their own keys, and never otherwise.</summary>
public sealed class VaultTests : IDisposable
{
    private readonly DataFolder folder = Template.NewFolder();

    public void Dispose() => Directory.Delete(folder.Path, recursive: true);

    [Fact]
    public void AUD_12_Words_open_again_for_the_record_they_belong_to_and_for_no_other()
    {
        var vault = new Vault(KeyRing.Open(folder));
        var owner = Guid.CreateVersion7();
        var words = vault.Seal("مرحبا 👋🏽 he said\nline two", owner);
        words.Cipher.ShouldNotContain("said");
        vault.Open(words, owner).ShouldBe("مرحبا 👋🏽 he said\nline two");
        Should.Throw<CryptographicException>(() => vault.Open(words, Guid.CreateVersion7()));
        vault.Seal("the same", owner).ShouldNotBe(vault.Seal("the same", owner));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("1:not base 64")]
    [InlineData("1:AAAA")]
    [InlineData("x:AAAA")]
    public void AUD_12_What_the_vault_did_not_seal_does_not_open(string cipher) =>
        Should.Throw<CryptographicException>(() => new Vault(KeyRing.Open(folder)).Open(new Sealed(cipher), Guid.CreateVersion7()));

    [Fact]
    public void AUD_12_One_altered_letter_is_noticed()
    {
        var vault = new Vault(KeyRing.Open(folder));
        var owner = Guid.CreateVersion7();
        var cipher = vault.Seal("He said no", owner).Cipher.ToCharArray();
        cipher[^4] = cipher[^4] == 'A' ? 'B' : 'A';
        Should.Throw<CryptographicException>(() => vault.Open(new Sealed(new string(cipher)), owner));
    }

    [Fact]
    public void AUD_12_A_newer_key_seals_from_now_on_and_the_older_still_opens()
    {
        var owner = Guid.CreateVersion7();
        var before = KeyRing.Open(folder);
        var old = new Vault(before).Seal("Before", owner);
        File.WriteAllText(Path.Combine(folder.Keys, "seal-2.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        var after = KeyRing.Open(folder);
        var vault = new Vault(after);
        vault.Seal("After", owner).Cipher.ShouldStartWith("2:");
        vault.Open(old, owner).ShouldBe("Before");
        after.Fingerprint.ShouldBe(before.Fingerprint);

        File.Delete(Path.Combine(folder.Keys, "seal-2.key"));
        Should.Throw<CryptographicException>(() => new Vault(KeyRing.Open(folder)).Open(vault.Seal("After", owner), owner))
            .Message.ShouldBe("The key file seal-2.key is missing from the keys folder. Restore it from a backup.");
    }

    [Theory]
    [InlineData("audit.key")]
    [InlineData("seal-1.key")]
    public void AUD_12_A_damaged_key_is_a_clear_line_and_no_start(string name)
    {
        KeyRing.Open(folder);
        File.WriteAllText(Path.Combine(folder.Keys, name), "half a k");
        Should.Throw<StartException>(() => new ServiceCollection().AddSchoolData(folder, DatabaseChoice.From(null, null, folder)))
            .Message.ShouldBe($"The key file {name} is damaged. Restore it from a backup. ({folder.Keys})");
    }

    [Fact]
    public void AUD_12_A_lost_sealing_key_is_never_made_anew_in_silence()
    {
        KeyRing.Open(folder);
        File.Delete(Path.Combine(folder.Keys, "seal-1.key"));
        Should.Throw<StartException>(() => new ServiceCollection().AddSchoolData(folder, DatabaseChoice.From(null, null, folder)))
            .Message.ShouldBe($"The key file seal-1.key is missing from the keys folder. Restore it from a backup. ({folder.Keys})");
        File.Exists(Path.Combine(folder.Keys, "seal-1.key")).ShouldBeFalse();
    }

    [Fact]
    public void AUD_12_Only_their_owner_may_read_the_keys()
    {
        KeyRing.Open(folder);
        if (OperatingSystem.IsWindows()) return;
        var files = Directory.EnumerateFiles(folder.Keys).ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
