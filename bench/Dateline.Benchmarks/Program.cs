using BenchmarkDotNet.Running;
using Dateline.Benchmarks;

if (args is ["--quick"])
{
    QuickBenchmark.Run(Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(EndToEndBenchmark).Assembly).Run(args);
return 0;
