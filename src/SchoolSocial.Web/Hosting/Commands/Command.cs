using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary>Something the program does once from the command line, in place of serving pages: <c>-- verify-audit</c>.</summary>
public abstract class Command
{
    /// <summary>The word it is called by.</summary>
    public abstract string Name { get; }

    private static IEnumerable<Command> All => [new DemoCommand()];

    /// <summary>The command the arguments name; null where they name none and pages are to be served.</summary>
    /// <exception cref="StartException">The first word is no command.</exception>
    public static Command? Find(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-')) return null;
        return All.FirstOrDefault(command => command.Name == args[0])
            ?? throw new StartException($"There is no command '{args[0]}'. There is: {string.Join(", ", All.Select(command => command.Name))}.");
    }

    /// <summary>Returns the exit code: 0 done, 1 refused or found broken.</summary>
    public abstract Task<int> RunAsync(string[] words, IServiceProvider services, CancellationToken cancel);
}
