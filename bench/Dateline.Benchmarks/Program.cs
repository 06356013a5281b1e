using BenchmarkDotNet.Running;
using Dateline.Benchmarks;

if (args is ["--quick"])
{
    QuickBenchmark.Run(Console.Out);
    return 0;
}

if (args is ["--record", var folder, .. var rest])
{
    RecordBenchmark.Run(folder, rest is [var events] ? long.Parse(events, System.Globalization.CultureInfo.InvariantCulture) : 5_000_000, Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(EndToEndBenchmark).Assembly).Run(args);
return 0;
