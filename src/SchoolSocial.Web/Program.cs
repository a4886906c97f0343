using SchoolSocial.Data.Start;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Commands;

try
{
    var command = Command.Find(args);
    var builder = WebApplication.CreateBuilder(ProgramFolder.Options(command is null ? args : []));
    if (command is null) builder.AddSchoolSocial();
    else command.Compose(builder);
    await using var app = builder.Build();
    if (command is not null) return await command.RunAsync(args[1..], app.Services, app.Lifetime.ApplicationStopping);

    // The database's model and MVC's table of addresses take most of a start, and neither needs the other.
    var database = Task.Run(app.PrepareDatabaseAsync);
    app.UseSchoolSocial();
    await database;
    await app.FillDemoAsync();
    await app.OfferSetupAsync();
    await app.RunAsync();
    return 0;
}
catch (StartException fault)
{
    await Console.Error.WriteLineAsync(Command.IsCalled(args) ? fault.Message : $"SchoolSocial cannot start. {fault.Message}");
    return 1;
}
