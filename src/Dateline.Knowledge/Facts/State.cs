namespace Dateline.Knowledge.Facts;

/// <summary>A state, or an entity that the codebook gives a code of its own.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or KOS.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2, or empty.</param>
/// <param name="Name">Usual English name.</param>
/// <param name="Adjective">First adjective ("Georgian"), or empty.</param>
/// <param name="Capital">Seat of government, or empty.</param>
/// <param name="Exists">When it existed under this name.</param>
internal sealed record State(string Code, string Iso2, string Name, string Adjective, string Capital, Validity Exists);
