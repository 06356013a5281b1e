namespace Dateline.Model;

/// <summary>What made a coded report. Two runs with equal versions and input give the same bytes.</summary>
/// <param name="Name">Always "dateline".</param>
/// <param name="Version">Version of the program.</param>
/// <param name="Lexicon">First 12 hexadecimal digits of the SHA-256 of the lexicon and knowledge files, overlays included.</param>
/// <param name="Model">The same of the trained weights.</param>
public sealed record CoderVersion(string Name, string Version, string Lexicon, string Model);
