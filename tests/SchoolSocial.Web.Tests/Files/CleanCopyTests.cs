using System.Text;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Web.Tests.Files;

/// <summary>Rule FIL-09 of docs/rules/files.md.</summary>
public sealed class CleanCopyTests
{
    [Theory]
    [InlineData(FileKind.Jpeg, 2)]
    [InlineData(FileKind.Png, 1)]
    [InlineData(FileKind.WebP, 1)]
    [InlineData(FileKind.Mp4, 1)]
    public async Task FIL_09_The_place_is_nowhere_in_the_copy_and_the_picture_is_whole(FileKind kind, int pictures)
    {
        var original = Of(kind);
        Count(original, Encoding.Latin1.GetBytes(Samples.Place)).ShouldBeGreaterThan(1);
        var copy = await Clean(kind, original);
        Count(copy, Encoding.Latin1.GetBytes(Samples.Place)).ShouldBe(0);
        Count(copy, Samples.Drawn).ShouldBe(pictures);
        FileSigns.KindOf(copy).ShouldBe(kind);
    }

    [Fact]
    public async Task FIL_09_A_jpeg_keeps_its_colours_and_its_way_up_and_ends_where_the_picture_ends()
    {
        var copy = await Clean(FileKind.Jpeg, Samples.Jpeg);
        Count(copy, "ICC_PROFILE"u8.ToArray()).ShouldBe(1);
        Count(copy, "JFIF"u8.ToArray()).ShouldBe(1);
        Count(copy, [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]).ShouldBe(1);
        copy[^2..].ShouldBe([0xFF, 0xD9]);
    }

    [Theory]
    [InlineData(FileKind.WebP)]
    [InlineData(FileKind.Mp4)]
    public async Task FIL_09_Where_a_file_counts_its_own_bytes_none_moves(FileKind kind) =>
        (await Clean(kind, Of(kind))).Length.ShouldBe(Of(kind).Length);

    [Fact]
    public async Task FIL_09_A_webp_no_longer_says_that_it_holds_such_data() =>
        (await Clean(FileKind.WebP, Samples.WebP))[20].ShouldBe((byte)0);

    [Theory]
    [InlineData(FileKind.Jpeg)]
    [InlineData(FileKind.Png)]
    [InlineData(FileKind.WebP)]
    [InlineData(FileKind.Mp4)]
    public async Task FIL_09_A_file_that_is_cut_or_bent_anywhere_makes_a_copy_without_the_place(FileKind kind)
    {
        var original = Of(kind);
        for (var length = 0; length < original.Length; length++)
        {
            var copy = await Clean(kind, original[..length]);
            Count(copy, Encoding.Latin1.GetBytes(Samples.Place)).ShouldBe(0, $"cut at {length}");
            copy.Length.ShouldBeLessThanOrEqualTo(length + 36);
        }
    }

    [Fact]
    public async Task FIL_09_Documents_and_letters_are_given_as_they_came() =>
        (await Clean(FileKind.Email, Samples.Email)).ShouldBe(Samples.Email);

    [Fact]
    public async Task FIL_09_A_picture_larger_than_any_buffer_comes_through()
    {
        var scan = Enumerable.Range(0, 300_000).Select(each => (byte)(each % 251)).ToArray();
        byte[] original = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, .. scan, 0xFF, 0xD9];
        (await Clean(FileKind.Jpeg, original)).ShouldBe(original);
    }

    private static byte[] Of(FileKind kind) => kind switch
    {
        FileKind.Jpeg => Samples.Jpeg,
        FileKind.Png => Samples.Png,
        FileKind.WebP => Samples.WebP,
        _ => Samples.Mp4,
    };

    private static async Task<byte[]> Clean(FileKind kind, byte[] original)
    {
        using var copy = new MemoryStream();
        await CleanCopy.WriteAsync(kind, new MemoryStream(original), copy, default);
        return copy.ToArray();
    }

    private static int Count(byte[] bytes, byte[] sought)
    {
        var count = 0;
        for (var rest = bytes.AsSpan(); rest.IndexOf(sought) is var at and >= 0; rest = rest[(at + sought.Length)..]) count++;
        return count;
    }
}
