using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// The code that the first run writes to the log, for whoever looks after the computer to open <c>/setup</c> with. Only its hash is
/// kept, in the data folder that all nodes share; each start makes a new one until one has been used.
/// </summary>
public sealed class SetupCode(DataFolder folder)
{
    private string File => folder.Within("setup.code");

    public string Renew()
    {
        var shown = PaperCode.New();
        WholeFile.Write(File, PaperCode.HashOf(shown));
        return shown;
    }

    public bool Matches(string typed) => Kept() is { } hash && PaperCode.Matches(typed, hash);

    public void Spend() => System.IO.File.Delete(File);

    // Not asked for first: another request may spend it between the question and the reading.
    private string? Kept()
    {
        try
        {
            return System.IO.File.ReadAllText(File).Trim();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
