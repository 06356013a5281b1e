namespace Dateline.Coding.Instruments;

/// <summary>A sentence of the lexicon with what must be found in it; run as a test.</summary>
/// <param name="Origin">File and line.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Expected">"kind: stage, stage=status; kind: …".</param>
internal sealed record InstrumentExample(string Origin, string Sentence, string Expected);
