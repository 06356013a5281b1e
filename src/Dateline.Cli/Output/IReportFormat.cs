using System.Buffers;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>A form in which <c>dateline code</c> writes coded reports. Used from several threads at once; must hold no state between reports.</summary>
internal interface IReportFormat
{
    /// <summary>What stands once before all reports: the names of a table's columns, with the line end. Empty where the form has none.</summary>
    string Head => "";

    /// <summary>Writes one report as UTF-8, line ends included.</summary>
    void Write(CodedReport report, IBufferWriter<byte> output);
}
