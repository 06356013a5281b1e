using Dateline.Cli.Pipeline;
using Dateline.Sources;

namespace Dateline.Cli.Tests.Pipeline;

/// <summary>Notes what the pipeline says about single items.</summary>
internal sealed class Recorder : IRunListener
{
    internal List<string> Lines { get; } = [];

    public void Refused(Refusal refusal) => Lines.Add($"refused {refusal.Line}");

    public void Noted(string where, string note) => Lines.Add($"noted {where}");

    public void Failed(string where, string reportId, Exception error) => Lines.Add($"failed {where} {reportId}");
}
