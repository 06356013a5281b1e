using System.Runtime.CompilerServices;

namespace Dateline.Knowledge.Reading;

/// <summary>The words of a reason, put together only where the text is read with reasons; else neither they nor what they quote is made.</summary>
/// <remarks>Reasons are for <c>dateline who</c>; a coding run has millions of readings and shows none of their reasons.</remarks>
[InterpolatedStringHandler]
internal ref struct ReasonText
{
    private DefaultInterpolatedStringHandler words;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters of the fixed parts.</param>
    /// <param name="formattedCount">Number of holes.</param>
    /// <param name="context">The text under reading.</param>
    /// <param name="wanted">False where no reasons are kept.</param>
    public ReasonText(int literalLength, int formattedCount, ReadingContext context, out bool wanted)
    {
        wanted = context.Explains;
        words = wanted ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, System.Globalization.CultureInfo.InvariantCulture) : default;
    }

    /// <summary>Adds fixed words.</summary>
    public void AppendLiteral(string value) => words.AppendLiteral(value);

    /// <summary>Adds what a hole holds.</summary>
    public void AppendFormatted<T>(T value) => words.AppendFormatted(value);

    /// <summary>Adds what a hole holds in a format.</summary>
    public void AppendFormatted<T>(T value, string? format) => words.AppendFormatted(value, format);

    /// <summary>The words; empty where none were wanted. Ends the use of the handler.</summary>
    internal string ToText() => words.ToStringAndClear();
}
