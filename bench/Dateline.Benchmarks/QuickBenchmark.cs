using System.Diagnostics;
using Dateline.Coding;
using Dateline.Knowledge;
using Dateline.Language;

namespace Dateline.Benchmarks;

/// <summary>A few seconds instead of minutes: speed and memory of every stage and of the whole, on one thread.</summary>
/// <remarks>
/// Each stage runs over the whole corpus twice: once to warm up, once measured. Good enough to see a change of a tenth; for less use BenchmarkDotNet.
/// "code" is the whole coder less language analysis and resolution.
/// </remarks>
internal static class QuickBenchmark
{
    /// <summary>Measures and prints a table.</summary>
    internal static void Run(TextWriter output)
    {
        var (name, reports) = Corpus.Load();
        // The first opening compiles code and reads the disk; the later ones show what the models themselves cost.
        var first = Measure(() => Analyzer.Open(DataBesideRepository.Models)).Seconds;
        var later = Enumerable.Range(0, 5).Select(_ => Measure(() => Analyzer.Open(DataBesideRepository.Models)).Seconds).Order().ElementAt(2);
        var stages = Analyzer.Open(DataBesideRepository.Models).Stages;
        var elapsed = new double[stages.Count + 1];
        var allocated = new long[stages.Count + 1];
        var knowledge = KnowledgeBase.Open([.. DataBesideRepository.Options.Knowledge]).Base ?? throw new InvalidDataException("The knowledge files have errors; run `dateline lint`.");
        var resolver = new Resolver(knowledge);
        long tokens = 0;
        var text = new AnalyzedText();
        for (var round = 0; round < 2; round++)
        {
            Array.Clear(elapsed);
            Array.Clear(allocated);
            tokens = 0;
            foreach (var report in reports)
            {
                text.Reset(report.Text, report.Date);
                for (var i = 0; i < stages.Count; i++)
                {
                    var (ticks, bytes) = Measure(() => stages[i].Annotate(text));
                    elapsed[i] += ticks;
                    allocated[i] += bytes;
                }

                var (resolving, made) = Measure(() => resolver.Resolve(text, report.Title, report.Date));
                elapsed[^1] += resolving;
                allocated[^1] += made;
                tokens += text.Count;
            }
        }

        using var coder = Coder.Open(DataBesideRepository.Options);
        foreach (var report in reports) coder.Code(report);
        var (whole, wholeBytes) = Measure(() =>
        {
            foreach (var report in reports) coder.Code(report);
        });

        output.WriteLine($"{reports.Length} reports, {tokens:N0} tokens ({name}), one thread");
        output.WriteLine($"{"stage",-18}{"tokens/s",12}{"ms/report",12}{"bytes/report",14}");
        for (var i = 0; i < stages.Count; i++) Row(stages[i].GetType().Name, elapsed[i], allocated[i]);
        Row("Resolver", elapsed[^1], allocated[^1]);
        Row("code", whole - elapsed.Sum(), wholeBytes - allocated.Sum());
        Row("end to end", whole, wholeBytes);
        output.WriteLine($"{reports.Length / whole:N1} reports/s on one thread; language models opened in {1000 * first:N0} ms, again in {1000 * later:N0} ms");

        void Row(string stage, double seconds, long bytes) =>
            output.WriteLine($"{stage,-18}{tokens / seconds,12:N0}{1000 * seconds / reports.Length,12:N2}{bytes / reports.Length,14:N0}");
    }

    private static (double Seconds, long Bytes) Measure(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
