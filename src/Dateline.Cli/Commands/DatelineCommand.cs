using System.Collections.Immutable;
using System.CommandLine;

namespace Dateline.Cli.Commands;

/// <summary>A command with examples, which <c>--help</c> prints after its options.</summary>
internal sealed class DatelineCommand(string name, string description) : Command(name, description)
{
    /// <summary>The most common use first.</summary>
    internal ImmutableArray<Example> Examples { get; init; } = [];
}
