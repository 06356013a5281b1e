using Dateline.Model;

namespace Dateline.Sources;

/// <summary>A report's fields as they stood in the input, before anything is checked or normalised.</summary>
internal sealed class RawReport
{
    /// <summary>The id, or null.</summary>
    public string? Id { get; set; }

    /// <summary>The date as written, or null.</summary>
    public string? Date { get; set; }

    /// <summary>The text, or null.</summary>
    public string? Text { get; set; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; set; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; set; }

    /// <summary>The outlet, or null.</summary>
    public string? Publisher { get; set; }

    /// <summary>The language's tag, or null.</summary>
    public string? Language { get; set; }

    /// <summary>Other text of the story, or null.</summary>
    public string? Context { get; set; }

    /// <summary>The story that it is of, or null.</summary>
    public string? Group { get; set; }

    /// <summary>Questions, their offsets into <see cref="Text"/> as given.</summary>
    public List<PairQuestion> Pairs { get; } = [];

    /// <summary>Were some of the bytes no UTF-8?</summary>
    public bool OtherBytes { get; set; }
}
