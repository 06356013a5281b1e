using BenchmarkDotNet.Attributes;
using Dateline.Coding;
using Dateline.Model;

namespace Dateline.Benchmarks;

/// <summary>Text in, coded report out, on one thread: time and memory for one report.</summary>
[MemoryDiagnoser]
public class EndToEndBenchmark
{
    private Coder coder = null!;
    private Report[] reports = null!;

    /// <summary>Loads data and corpus.</summary>
    [GlobalSetup]
    public void Load()
    {
        reports = Corpus.Load().Reports;
        coder = Coder.Open(DataBesideRepository.Options);
    }

    /// <summary>Codes the corpus once.</summary>
    [Benchmark]
    public int CodeCorpus()
    {
        var events = 0;
        foreach (var report in reports) events += coder.Code(report).Events.Length;
        return events;
    }

    /// <summary>Gives the weights back.</summary>
    [GlobalCleanup]
    public void Unload() => coder.Dispose();
}
