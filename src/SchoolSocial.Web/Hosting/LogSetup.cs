using SchoolSocial.Data.Common;
using Serilog;
using Serilog.Core;

namespace SchoolSocial.Web.Hosting;

/// <summary>Serilog to the console and, outside Development, to a daily file in the data folder kept for thirty days.</summary>
public static class LogSetup
{
    public static void AddSchoolLog(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, DataFolder folder) =>
        services.AddLogging(logging =>
        {
            logging.ClearProviders();
            logging.Services.AddSingleton(_ => Make(configuration, environment, folder));
            logging.Services.AddSingleton<ILoggerProvider>(provider =>
                new Serilog.Extensions.Logging.SerilogLoggerProvider(provider.GetRequiredService<Logger>()));
        });

    private static Logger Make(IConfiguration configuration, IHostEnvironment environment, DataFolder folder)
    {
        var log = new LoggerConfiguration().ReadFrom.Configuration(configuration).WriteTo.Console(formatProvider: null);
        if (!environment.IsDevelopment())
        {
            log.WriteTo.File(
                Path.Combine(folder.Logs, "log-.txt"), formatProvider: null, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 30, shared: true);
        }

        return log.CreateLogger();
    }
}
