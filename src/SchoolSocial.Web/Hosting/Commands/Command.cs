using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary>Something the program does once from the command line, in place of serving pages: <c>-- verify-audit</c>.</summary>
public abstract class Command
{
    /// <summary>The word it is called by.</summary>
    public abstract string Name { get; }

    private static IEnumerable<Command> All => [new VerifyAuditCommand(), new BackupCommand(), new RestoreCommand(), new DemoCommand()];

    /// <summary>How it is called, for the help line.</summary>
    protected abstract string Usage { get; }

    public static bool IsCalled(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    /// <summary>The command the arguments name; null where they name none and pages are to be served.</summary>
    /// <exception cref="StartException">The first word is no command.</exception>
    public static Command? Find(string[] args)
    {
        if (!IsCalled(args)) return null;
        return All.FirstOrDefault(command => command.Name == args[0])
            ?? throw new StartException($"There is no command '{args[0]}'. There is: {string.Join(", ", All.Select(command => command.Name))}.");
    }

    /// <summary>Registers what it works with: the whole house, unless it comes before there is one.</summary>
    public virtual void Compose(WebApplicationBuilder builder) => builder.AddSchoolSocial(serves: false);

    /// <summary>Returns the exit code: 0 done, 1 refused or found broken.</summary>
    public abstract Task<int> RunAsync(string[] words, IServiceProvider services, CancellationToken cancel);

    /// <summary>The words must be these many names and may hold these switches; anything else gets the help line.</summary>
    protected string[] Names(string[] words, int count, params string[] switches)
    {
        var names = words.Where(word => !switches.Contains(word)).ToArray();
        return names.Length == count && !Array.Exists(names, name => name.StartsWith('-'))
            ? names
            : throw new StartException($"Use it so: {Usage}");
    }
}
