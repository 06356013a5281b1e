using System.Buffers;
using System.Globalization;
using System.Text;
using Dateline.Cli.Pipeline;
using Dateline.Sources;

namespace Dateline.Cli.Tests.Pipeline;

/// <summary>The pipeline with a made-up coder: order, bounds, trouble, interruption.</summary>
public sealed class ReportPipelineTests
{
    private readonly Recorder recorder = new();
    private readonly RunCounters counters = new();

    // Slow for some reports and not for others, so that workers overtake each other.
    private static readonly ReportWork Uneven = (report, output, _) =>
    {
        Thread.SpinWait(report.Id.Length * (report.Text.Length % 7) * 2000);
        output.Write(Encoding.UTF8.GetBytes(report.Id + "\n"));
        return 2;
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Output_is_in_the_order_of_the_input_for_any_number_of_threads(int threads)
    {
        using var output = new MemoryStream();
        var end = Pipeline(Uneven, threads).Run(Items(1, 1000), output, CancellationToken.None);
        Assert.Equal(RunEnd.Complete, end);
        Assert.Equal(Lines(Enumerable.Range(1, 1000)), Read(output));
        Assert.Equal((1000, 2000), (counters.Coded, counters.Events));
    }

    [Fact]
    public void The_reader_never_runs_further_ahead_than_there_are_slots()
    {
        var read = 0;
        var farthest = 0;
        IEnumerable<ReadResult> Counted()
        {
            foreach (var item in Items(1, 500))
            {
                read++;
                yield return item;
            }
        }

        using var output = new WatchedStream(written => farthest = Math.Max(farthest, Volatile.Read(ref read) - written));
        Pipeline(Uneven, threads: 2).Run(Counted(), output, CancellationToken.None);
        Assert.InRange(farthest, 1, (2 * ReportPipeline.SlotsPerWorker) + 1);
    }

    [Fact]
    public void A_report_on_which_the_coder_throws_costs_no_other()
    {
        ReportWork poisoned = (report, output, token) =>
        {
            output.Write("half a line"u8);
            return report.Id == "r3" ? throw new InvalidOperationException("secret") : Uneven(report, Cleared(output), token);
        };
        using var output = new MemoryStream();
        var end = Pipeline(poisoned, threads: 4).Run(Items(1, 5), output, CancellationToken.None);
        Assert.Equal(RunEnd.Complete, end);
        Assert.Equal(Lines([1, 2, 4, 5]), Read(output));
        Assert.Equal(["failed reports.jsonl:3 r3"], recorder.Lines);
        Assert.Equal((4, 1), (counters.Coded, counters.Failed));
    }

    [Fact]
    public void Refusals_are_told_in_the_order_of_the_input_and_the_rest_is_coded()
    {
        using var output = new MemoryStream();
        Pipeline(Uneven, threads: 4).Run([Reports.Refused(1), Reports.Number(2), Reports.Refused(3), Reports.Number(4), Reports.Refused(5)], output, CancellationToken.None);
        Assert.Equal(Lines([2, 4]), Read(output));
        Assert.Equal(["refused 1", "refused 3", "refused 5"], recorder.Lines);
        Assert.Equal(3, counters.Refused);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void An_interruption_leaves_a_beginning_of_the_whole_output(int threads)
    {
        using var interruption = new CancellationTokenSource();
        using var output = new WatchedStream(written =>
        {
            if (written == 20) interruption.Cancel();
        });
        var end = Pipeline(Uneven, threads).Run(Items(1, 100_000), output, interruption.Token);
        Assert.Equal(RunEnd.Interrupted, end);
        Assert.InRange(counters.Coded, 20, 20 + (threads * ReportPipeline.SlotsPerWorker));
        Assert.Equal(Lines(Enumerable.Range(1, (int)counters.Coded)), Read(output));
    }

    [Fact]
    public void An_interruption_does_not_wait_for_an_input_that_says_nothing()
    {
        using var interruption = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        IEnumerable<ReadResult> Silent()
        {
            yield return Reports.Number(1);
            never.Wait(TestContext.Current.CancellationToken);
        }

        using var output = new WatchedStream(_ => interruption.Cancel());
        var end = Pipeline(Uneven, threads: 2).Run(Silent(), output, interruption.Token);
        Assert.Equal((RunEnd.Interrupted, Lines([1])), (end, Read(output)));
        never.Set();
    }

    [Fact]
    public void A_reader_of_the_output_that_goes_away_ends_the_run()
    {
        using var output = new WatchedStream(_ => throw new IOException("Broken pipe", 32));
        var pipeline = Pipeline(Uneven, threads: 2);
        Assert.Equal(RunEnd.OutputClosed, pipeline.Run(Items(1, 100_000), output, CancellationToken.None));
        Assert.Null(pipeline.Error);
    }

    [Fact]
    public void A_full_disk_ends_the_run_as_a_failure()
    {
        using var output = new WatchedStream(_ => throw new IOException("No space left on device", 28));
        var pipeline = Pipeline(Uneven, threads: 2);
        Assert.Equal(RunEnd.OutputFailed, pipeline.Run(Items(1, 100_000), output, CancellationToken.None));
        Assert.IsType<IOException>(pipeline.Error);
    }

    [Fact]
    public void What_was_read_before_a_reader_broke_is_coded()
    {
        static IEnumerable<ReadResult> Broken()
        {
            yield return Reports.Number(1);
            yield return Reports.Number(2);
            throw new InvalidTimeZoneException();
        }

        using var output = new MemoryStream();
        var pipeline = Pipeline(Uneven, threads: 2);
        Assert.Equal((RunEnd.InputFailed, Lines([1, 2])), (pipeline.Run(Broken(), output, CancellationToken.None), Read(output)));
        Assert.IsType<InvalidTimeZoneException>(pipeline.Error);
    }

    [Fact]
    public void Work_that_hangs_is_broken_off_some_time_after_the_interruption()
    {
        using var interruption = new CancellationTokenSource();
        ReportWork hanging = (report, output, token) =>
        {
            if (report.Id != "r2") return Uneven(report, output, token);
            interruption.Cancel();
            token.WaitHandle.WaitOne();
            token.ThrowIfCancellationRequested();
            return 0;
        };
        using var output = new MemoryStream();
        Assert.Equal(RunEnd.Interrupted, Pipeline(hanging, threads: 1).Run(Items(1, 10), output, interruption.Token));
        Assert.Equal(Lines([1]), Read(output));
    }

    private static IBufferWriter<byte> Cleared(IBufferWriter<byte> output)
    {
        ((ArrayBufferWriter<byte>)output).ResetWrittenCount();
        return output;
    }

    private static IEnumerable<ReadResult> Items(int first, int last) => Enumerable.Range(first, last - first + 1).Select(Reports.Number);

    private static string Lines(IEnumerable<int> numbers) => string.Concat(numbers.Select(static number => string.Create(CultureInfo.InvariantCulture, $"r{number}\n")));

    private static string Read(MemoryStream output) => Encoding.UTF8.GetString(output.ToArray());

    private ReportPipeline Pipeline(ReportWork work, int threads) => new(work, threads, recorder, counters);

    /// <summary>Tells after each write how many there have been; writes happen on one thread.</summary>
    private sealed class WatchedStream(Action<int> wrote) : MemoryStream
    {
        private int writes;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            wrote(++writes);
        }
    }
}
