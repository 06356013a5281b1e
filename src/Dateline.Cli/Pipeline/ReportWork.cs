using System.Buffers;
using Dateline.Model;

namespace Dateline.Cli.Pipeline;

/// <summary>What a worker does with a report: codes it and writes the result in the form asked for.</summary>
/// <param name="report">The report.</param>
/// <param name="output">Takes the bytes that go to the output, line ends included. Dropped where the work throws.</param>
/// <param name="cancellationToken">Set some time after the user interrupts; before that, work that has begun is finished.</param>
/// <returns>Number of events found, for the summary.</returns>
/// <remarks>Called from several threads at once.</remarks>
internal delegate int ReportWork(Report report, IBufferWriter<byte> output, CancellationToken cancellationToken);
