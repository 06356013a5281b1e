using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>How a statement's speaker and manner read in a line.</summary>
internal static class QuoteSpeaker
{
    /// <summary>"Dmitry Peskov, spokesperson, for Russia [RUS GOV]"; "nobody named" where the report names no source.</summary>
    internal static string Of(Statement statement, ReportNames names)
    {
        if (statement.Speaker is not { } speaker) return "nobody named";
        var entity = names.EntityOf(speaker);
        var name = names.NameOf(speaker);
        string?[] parts = [name, entity?.Role is { } role && !name.Contains(role, StringComparison.OrdinalIgnoreCase) ? role : null, names.ParentOf(entity) is { } parent ? "for " + parent : null];
        var code = names.CodeOf(speaker);
        return string.Join(", ", parts.OfType<string>()) + (code.Length == 0 ? "" : $" [{code}]");
    }

    /// <summary>" – told reporters, in a statement".</summary>
    internal static string Manner(Statement statement, ReportNames names)
    {
        string?[] parts =
        [
            statement.Cue?.Text is { } cue ? cue : "goes on",
            statement.Addressee is { } addressee ? "to " + names.NameOf(addressee) : null,
            statement.Medium?.Text,
            statement.NestedIn is { } outer ? $"within {outer}" : null,
        ];
        return " – " + string.Join(", ", parts.OfType<string>().Select(Text.OneLine));
    }
}
