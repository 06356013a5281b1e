namespace Dateline.Server.Description;

/// <summary>An address that is no list, as the description of the API tells it.</summary>
/// <param name="Method">"get" or "post".</param>
/// <param name="Path">Below /api/v1.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Example">An answer in JSON.</param>
/// <param name="Parameters">What it can be asked by.</param>
internal sealed record ApiOperation(string Method, string Path, string Summary, string Example, params IReadOnlyList<ApiParameter> Parameters)
{
    /// <summary>A body in JSON, or null where it takes none.</summary>
    internal string? Body { get; init; }

    /// <summary>The status of an answer.</summary>
    internal int Status { get; init; } = 200;
}
