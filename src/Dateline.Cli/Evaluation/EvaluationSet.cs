using System.Collections.Immutable;

namespace Dateline.Cli.Evaluation;

/// <summary>A development set: where its reports are, which scorer judges them, and which of its figures count.</summary>
/// <param name="Name">Folder of the set, and the name on the command line.</param>
/// <param name="Script">The scorer, relative to the scorers' folder.</param>
/// <param name="Arguments">What stands between the script and the output file.</param>
/// <param name="DefaultDate">Date of records that carry none.</param>
/// <param name="Figures">Figures in the order of the table.</param>
internal sealed record EvaluationSet(string Name, string Script, ImmutableArray<string> Arguments, string DefaultDate, ImmutableArray<Figure> Figures)
{
    /// <summary>The folder under the data folder; two sets may score the same texts.</summary>
    internal string Folder { get; init; } = Name;
}
