using System.Text;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary>The words a backup is sealed with: from the environment for a nightly job, or typed unseen at the terminal.</summary>
internal static class Passphrase
{
    public const string Variable = "SCHOOLSOCIAL_BACKUP_PASSPHRASE";
    public const int LeastLength = 12;

    /// <exception cref="StartException">There is none, it is too short, or the two typed differ.</exception>
    public static string ForNew()
    {
        var words = Environment.GetEnvironmentVariable(Variable) ?? Ask("Passphrase for this backup: ");
        if (words.Length < LeastLength) throw new StartException($"The passphrase must have at least {LeastLength} characters. Four unusual words are good.");
        if (Environment.GetEnvironmentVariable(Variable) is null && Ask("The same again: ") != words)
        {
            throw new StartException("The two are not the same. Try again.");
        }

        return words;
    }

    /// <exception cref="StartException">There is none.</exception>
    public static string ForOld() => Environment.GetEnvironmentVariable(Variable) ?? Ask("Passphrase of this backup: ");

    private static string Ask(string question)
    {
        if (Console.IsInputRedirected) throw new StartException($"Run this at a terminal, or put the passphrase into {Variable}.");
        Console.Error.Write(question);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace) typed.Append(key.KeyChar);
            else if (typed.Length > 0) typed.Length--;
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
