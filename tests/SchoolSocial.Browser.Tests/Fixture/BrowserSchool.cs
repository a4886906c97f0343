using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>The same school as in the screen tests, on a real port over https with a certificate of its own.</summary>
public sealed class BrowserSchool : School
{
    public const string Host = "social.oakfield.example";

    private static readonly X509Certificate2 Certificate = MakeCertificate();

    private readonly IBrowser browser;
    private readonly bool demo;
    private readonly List<Person> people = [];

    /// <param name="browser">The browser that everybody uses.</param>
    /// <param name="demo">As it starts from a fresh clone, in Development, with the demo school in it.</param>
    public BrowserSchool(IBrowser browser, bool demo = false)
        : base(demo ? EmptyFolder() : CopyOfTemplate())
    {
        this.browser = browser;
        this.demo = demo;
        UseKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate)));
        StartServer();
        var address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Port = new Uri(address).Port;
    }

    public int Port { get; }

    public string Origin => $"https://{Host}:{Port}";

    public IReadOnlyList<Person> People => people;

    protected override string EnvironmentName => demo ? "Development" : base.EnvironmentName;

    /// <summary>Somebody with a browser of their own, not signed in.</summary>
    public async Task<Person> Someone(Screen? screen = null, bool scripts = true)
    {
        var (width, height) = screen ?? Screen.Desk;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Origin,
            IgnoreHTTPSErrors = true,
            JavaScriptEnabled = scripts,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            HasTouch = width < 640,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        var person = new Person(await context.NewPageAsync(), Origin);
        people.Add(person);
        return person;
    }

    /// <summary>The holder of the role, signed in.</summary>
    public async Task<Person> SignedIn(Role role, Screen? screen = null, bool scripts = true)
    {
        var person = await Someone(screen, scripts);
        await person.SignsIn(SchoolStory.EmailOf(role), SchoolStory.Password);
        if (role.NeedsAuthenticator()) await person.EntersCode(await Given.AppCodeAsync(role));
        await person.Sees("Home");
        return person;
    }

    public async Task EverybodyLeaves()
    {
        foreach (var person in people) await person.LeavesAsync();
        people.Clear();
    }

    /// <summary>As in the screen tests, but over the real port.</summary>
    public override Visitor Visitor()
    {
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == Certificate.Thumbprint,
        };
        return new Visitor(new HttpClient(handler) { BaseAddress = new Uri($"https://127.0.0.1:{Port}") });
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Host);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));

        // Windows serves only a certificate whose key was loaded from a file.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}

/// <summary>The size of a screen.</summary>
public sealed record Screen(int Width, int Height)
{
    public static readonly Screen Desk = new(1280, 900);
    public static readonly Screen Phone = new(375, 812);

    /// <summary>A desk screen at 400 % zoom, or the smallest phone.</summary>
    public static readonly Screen Narrow = new(320, 640);
}
