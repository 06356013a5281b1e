namespace Dateline.Store.Corrections;

/// <summary>An analyst's judgement of one record of the coder's.</summary>
/// <param name="Target">Kind and key: <c>event:42</c>.</param>
/// <param name="Verdict">One of <see cref="CorrectionRules.Verdicts"/>.</param>
/// <param name="Changes">With <c>change</c>, the fields and what they should be; empty words mean none.</param>
/// <param name="Who">Who judges.</param>
/// <param name="Why">For what reason.</param>
internal sealed record Correction(string Target, string Verdict, IReadOnlyList<KeyValuePair<string, string>> Changes, string Who, string Why);
