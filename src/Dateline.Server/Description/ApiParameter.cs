namespace Dateline.Server.Description;

/// <summary>A parameter as the description of the API tells it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">Where it stands: "query" or "path".</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Example">A value, or null.</param>
internal sealed record ApiParameter(string Name, string In, string Meaning, string? Example)
{
    /// <summary>Values that it knows, or none where any may be given.</summary>
    internal IReadOnlyList<string> Known { get; init; } = [];
}
