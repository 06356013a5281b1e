using System.IO.Compression;
using Dateline.Server.Answers;
using Dateline.Server.Coding;
using Dateline.Server.Description;
using Dateline.Server.Endpoints;
using Dateline.Server.Mcp;
using Dateline.Server.Pages;
using Dateline.Server.Record;
using Dateline.Server.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;
using OpenTelemetry.Metrics;

namespace Dateline.Server.Hosting;

/// <summary>The way of a request through the server: compression, headers, troubles, the gate, files, addresses.</summary>
internal static class ServerApplication
{
    /// <summary>Builds it; nothing listens yet.</summary>
    internal static WebApplication Build(ServerOptions options, OpenRecord record, TextWriter tell)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
            kestrel.Limits.MaxRequestBodySize = options.Limits.BodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
            kestrel.Limits.MaxConcurrentConnections = 1000;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddProvider(new LineLog(tell));
        var services = builder.Services;
        services.AddRouting();
        services.AddSingleton(options).AddSingleton(record).AddSingleton<AnswerCache>().AddSingleton<AnswerDesk>().AddSingleton<ListDesk>().AddSingleton<CodingDesk>().AddSingleton<Token>();
        services.AddSingleton(new PageFiles(options.PagesFolder));
        AddCompression(services);
        AddMeters(services);
        AddTools(services);
        services.Configure<Microsoft.Extensions.Hosting.HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        var app = builder.Build();
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Troubles>();
        app.UseMiddleware<CallerGate>();
        app.Services.GetRequiredService<PageFiles>().Use(app);
        app.UseRouting();
        Map(app, options, record);
        return app;
    }

    private static void AddMeters(IServiceCollection services) => services.AddOpenTelemetry().WithMetrics(static meters => meters
        .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddPrometheusExporter());

    private static void AddTools(IServiceCollection services)
    {
        services.AddMcpServer(static server => server.ServerInfo = new() { Name = "dateline", Version = typeof(ServerApplication).Assembly.GetName().Version?.ToString(3) ?? "0" })
            .WithHttpTransport(static transport => transport.Stateless = true);

        // The tools ask the record, which the container makes.
        services.AddOptions<McpServerOptions>().Configure<OpenRecord, CodingDesk>(static (server, record, coding) => server.ToolCollection = [.. RecordTools.Of(record, coding)]);
    }

    private static void AddCompression(IServiceCollection services)
    {
        services.AddResponseCompression(static compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "application/x-ndjson", "text/csv", "application/geo+json", "image/svg+xml"];
        });

        // Answers are made anew for every change of the record: the best compression would cost more time than it saves.
        services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(static gzip => gzip.Level = CompressionLevel.Fastest);
    }

    private static void Map(WebApplication app, ServerOptions options, OpenRecord record)
    {
        var services = app.Services;
        var desk = services.GetRequiredService<AnswerDesk>();
        var pages = services.GetRequiredService<PageFiles>();
        var api = app.MapGroup("/api/v1");
        ListEndpoints.Map(app, api, services.GetRequiredService<ListDesk>());
        ReportEndpoints.Map(api, desk);
        RecordEndpoints.Map(api, desk);
        IncidentEndpoint.Map(api, desk);
        SubjectEndpoints.Map(api, desk);
        PositionEndpoint.Map(api, desk);
        JudgementEndpoints.Map(api, desk, record, TimeProvider.System);
        SqlEndpoint.Map(api, record, options);
        OverviewEndpoint.Map(api, desk);
        CodebookEndpoint.Map(api, desk, options);
        CodingEndpoints.Map(api, record, services.GetRequiredService<CodingDesk>());
        HealthEndpoints.Map(app, record);
        DescriptionEndpoints.Map(app, options);
        app.MapPrometheusScrapingEndpoint("/metrics");
        app.MapMcp("/mcp");
        LoginPage.Map(app, options, services.GetRequiredService<Token>());
        PlainStyle.Map(app);
        pages.Map(app);
        ReportEndpoints.MapPage(app, record, pages);
        app.MapFallback(static (HttpContext context) => Problem.WriteAsync(context, StatusCodes.Status404NotFound, Messages.NoSuchPage(context.Request.Path))).ExcludeFromDescription();
    }
}
