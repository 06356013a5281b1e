using System.Collections.Immutable;
using Dateline.Store.Questions;
using Microsoft.AspNetCore.Http;

namespace Dateline.Server.Answers;

/// <summary>A form in which a whole list can be fetched.</summary>
/// <param name="Name">Its extension.</param>
/// <param name="ContentType">Its media type.</param>
internal sealed record ListForm(string Name, string ContentType)
{
    internal static readonly ListForm Json = new("json", "application/json");
    internal static readonly ListForm Lines = new("ndjson", "application/x-ndjson");
    internal static readonly ListForm Csv = new("csv", "text/csv");
    internal static readonly ListForm Parquet = new("parquet", "application/vnd.apache.parquet");
    internal static readonly ListForm GeoJson = new("geojson", "application/geo+json");

    private static readonly ImmutableArray<ListForm> All = [Json, Lines, Csv, Parquet, GeoJson];

    /// <summary>The forms of a list: those with points of the earth can be had as GeoJSON.</summary>
    internal static IEnumerable<ListForm> Of(ListDefinition list) => list.Columns.Any(static column => column.Name == "lat") ? All : All.Where(static form => form != GeoJson);

    /// <summary>The form of an extension.</summary>
    /// <exception cref="ProblemException">The list cannot be had so.</exception>
    internal static ListForm Named(string extension, ListDefinition list) =>
        Of(list).FirstOrDefault(form => form.Name == extension) ?? throw ProblemException.Missing(Messages.NotAFormat(extension.Length > 20 ? extension[..20] : extension, Of(list).Select(static form => form.Name)));

    /// <summary>The form that a caller prefers, or null for pages of JSON.</summary>
    internal static ListForm? Accepted(HttpRequest request, ListDefinition list)
    {
        foreach (var accepted in request.GetTypedHeaders().Accept.OrderByDescending(static type => type.Quality ?? 1))
        {
            if (accepted.MediaType.Equals(Json.ContentType, StringComparison.OrdinalIgnoreCase) || accepted.MatchesAllTypes) return null;
            if (Of(list).FirstOrDefault(form => accepted.MediaType.Equals(form.ContentType, StringComparison.OrdinalIgnoreCase)) is { } form) return form;
        }

        return null;
    }
}
