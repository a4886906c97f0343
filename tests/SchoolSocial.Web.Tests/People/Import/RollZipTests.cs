using System.IO.Compression;
using System.Text;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.People.Import;

[Trait("Rule", "IMP-16")]
public class RollZipTests
{
    [Theory]
    [InlineData("../users.csv")]
    [InlineData("a/../../users.csv")]
    [InlineData("/etc/users.csv")]
    [InlineData("..\\users.csv")]
    [InlineData("folder\\users.csv")]
    [InlineData("C:users.csv")]
    [InlineData("C:/users.csv")]
    [InlineData("./users.csv")]
    [InlineData("us\ners.csv")]
    public void A_path_in_a_name_refuses_the_zip(string name) =>
        Refusal([.. RollText.SmallZip().Select(File), (name, [])]).ShouldStartWith("The zip holds a file with a path in its name (");

    [Fact]
    public void A_zip_made_of_a_folder_is_read_and_what_a_Mac_adds_is_passed_over()
    {
        (string, byte[])[] files =
            [("Export/", []), .. RollText.SmallZip().Select(file => ($"Export/{file.Name}", Encoding.UTF8.GetBytes(file.Text))), ("__MACOSX/Export/._users.csv", [1]), ("Export/.DS_Store", [2]), ("Export/readme.txt", [3])];
        var reading = Read(files);
        reading.Problems.ShouldBeEmpty();
        reading.File!.Pupils.Count.ShouldBe(3);
    }

    [Fact]
    public void The_same_file_twice_refuses_the_zip()
    {
        var files = RollText.SmallZip().Select(File).ToList();
        Refusal([.. files, ("other/USERS.csv", [])]).ShouldStartWith("USERS.csv stands twice in the zip");
    }

    [Fact]
    public void A_zip_within_a_zip_is_refused_by_its_name_and_by_what_it_is()
    {
        Refusal([.. RollText.SmallZip().Select(File), ("inner.zip", [])]).ShouldStartWith("There is a zip inside the zip (inner.zip)");
        using var inner = RollText.Zip([.. RollText.SmallZip().Select(File)]);
        Refusal([.. RollText.SmallZip(("users.csv", "")).Select(File), ("users.csv", inner.ToArray())]).ShouldStartWith("users.csv is a zip or an Excel workbook");
    }

    [Fact]
    public void A_workbook_is_told_from_a_roll() =>
        Refusal([("[Content_Types].xml", []), ("xl/workbook.xml", [])]).ShouldStartWith("This is an Excel workbook");

    [Fact]
    public void Too_many_files_refuse_the_zip() =>
        Refusal([.. Enumerable.Range(0, 51).Select(i => ($"f{i}.txt", Array.Empty<byte>()))]).ShouldBe("The zip holds 51 files. A OneRoster zip has at most 50.");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void What_is_no_zip_is_refused(int length)
    {
        using var file = new MemoryStream(Enumerable.Repeat((byte)'x', length).ToArray());
        RollReader.ReadOneRoster(file, "roll.zip", RollText.Oakfield, RollText.Today).Problems.ShouldHaveSingleItem().ShouldStartWith("The zip cannot be opened");
    }

    [Fact]
    public void A_cut_or_damaged_zip_is_refused_in_words()
    {
        using var zip = RollText.Zip([.. RollText.SmallZip().Select(File)]);
        var bytes = zip.ToArray();
        using (var cut = new MemoryStream(bytes[..(bytes.Length / 2)])) Refused(cut);
        for (var at = 40; at < bytes.Length - 22; at += 37)
        {
            var bent = (byte[])bytes.Clone();
            bent[at] ^= 0xFF;
            using var file = new MemoryStream(bent);
            // Whatever byte is bent: either the roll is read (the byte did not matter or made a bad line) or there are words.
            var reading = RollReader.ReadOneRoster(file, "roll.zip", RollText.Oakfield, RollText.Today);
            (reading.File is null).ShouldBe(reading.Problems.Count > 0);
        }

        static void Refused(MemoryStream file) =>
            RollReader.ReadOneRoster(file, "roll.zip", RollText.Oakfield, RollText.Today).Problems.ShouldHaveSingleItem().ShouldStartWith("The zip cannot be opened");
    }

    [Theory]
    [Trait("Rule", "IMP-17")]
    [InlineData(1024, "users.csv unpacks to more than 64 MB. No school's roll is so large.")]
    [InlineData(32, "The zip unpacks to far more than a roll would. It was not read any further.")]
    public void A_zip_bomb_is_stopped_by_counting_long_before_it_is_unpacked(int megabytes, string reason)
    {
        using var bomb = Bomb(("users.csv", megabytes * 1024L * 1024));
        bomb.Length.ShouldBeLessThan(2 * 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var reading = RollReader.ReadOneRoster(bomb, "roll.zip", RollText.Oakfield, RollText.Today);
        reading.Problems.ShouldBe([reason]);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(16 * 1024 * 1024);
    }

    [Fact]
    [Trait("Rule", "IMP-17")]
    public void A_zip_whose_directory_lies_about_its_sizes_is_stopped_all_the_same()
    {
        using var bomb = Bomb(("users.csv", 256L * 1024 * 1024));
        var bytes = bomb.ToArray();
        // The sizes in the central directory (after its signature PK 1 2, at 24) and in the local header (at 22) become 10.
        for (var at = 0; at < bytes.Length - 30; at++)
        {
            if (bytes[at] != 'P' || bytes[at + 1] != 'K') continue;
            if (bytes[at + 2] == 1 && bytes[at + 3] == 2) BitConverter.GetBytes(10).CopyTo(bytes, at + 24);
            if (bytes[at + 2] == 3 && bytes[at + 3] == 4) BitConverter.GetBytes(10).CopyTo(bytes, at + 22);
        }

        using var lying = new MemoryStream(bytes);
        RollReader.ReadOneRoster(lying, "roll.zip", RollText.Oakfield, RollText.Today).File.ShouldBeNull();
    }

    [Fact]
    [Trait("Rule", "IMP-17")]
    public void A_single_file_larger_than_any_roll_is_stopped()
    {
        // Random figures pack two to one, so that the size and not the ratio stops it.
        var line = new StringBuilder("sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n");
        var random = System.Security.Cryptography.RandomNumberGenerator.GetHexString(1024 * 1024);
        for (var i = 0; i < 65; i++)
        {
            for (var at = 0; at + 64 <= random.Length; at += 64) line.Append('o').Append(i).Append(random, at, 63).Append(",,,n,school,,\n");
        }

        Refusal([.. RollText.SmallZip(("orgs.csv", line.ToString())).Select(File)]).ShouldStartWith("orgs.csv unpacks to more than 64 MB.");
    }

    private static (string Name, byte[] Bytes) File((string Name, string Text) file) => (file.Name, Encoding.UTF8.GetBytes(file.Text));

    private static RollReading Read(params (string Name, byte[] Bytes)[] files)
    {
        using var zip = RollText.Zip(files);
        return RollReader.ReadOneRoster(zip, "roll.zip", RollText.Oakfield, RollText.Today);
    }

    private static string Refusal(params (string Name, byte[] Bytes)[] files)
    {
        var reading = Read(files);
        reading.File.ShouldBeNull();
        return reading.Problems.ShouldHaveSingleItem();
    }

    /// <summary>A lawful zip in which one file is lines of blanks without end.</summary>
    private static MemoryStream Bomb((string Name, long Size) file)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in RollText.SmallZip())
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
                if (name != file.Name) continue;
                var blank = new byte[1024 * 1024];
                Array.Fill(blank, (byte)'\n');
                for (var written = 0L; written < file.Size; written += blank.Length) entry.Write(blank);
            }
        }

        zip.Position = 0;
        return zip;
    }
}
