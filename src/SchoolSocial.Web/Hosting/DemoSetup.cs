using SchoolSocial.Data.Demo;

namespace SchoolSocial.Web.Hosting;

/// <summary>
/// The demo school, in Development alone: anywhere else its people, its password and the word "demo" do not exist.
/// <c>SchoolSocial__Demo=false</c> leaves an empty database empty, to try the first run of a real school.
/// </summary>
public static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services, IHostEnvironment environment)
    {
        if (environment.IsDevelopment()) services.AddScoped<DemoFill>();
    }

    public static async Task FillDemoAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("SchoolSocial:Demo", true)) return;
        await using var scope = app.Services.CreateAsyncScope();
        var fill = scope.ServiceProvider.GetRequiredService<DemoFill>();
        var cancel = app.Lifetime.ApplicationStopping;
        if (!await fill.MayFillAsync(cancel)) return;
        var time = app.Services.GetRequiredService<TimeProvider>();
        var started = time.GetTimestamp();
        app.Logger.LogInformation("An empty database: moving the demo school in, which takes a few seconds");
        var school = await fill.RunAsync(cancel);
        app.Logger.LogInformation(
            "{Schools} are in, with {Pupils} pupils and two years of concerns, in {Seconds:0.0} s. Sign in as head@{Domain} with {Password}",
            $"{school.Oakfield.Name} and {school.LittleOaks.Name}", school.Cast.Pupils.Count, time.GetElapsedTime(started).TotalSeconds, DemoStaff.Domain, DemoFill.Password);
    }
}
