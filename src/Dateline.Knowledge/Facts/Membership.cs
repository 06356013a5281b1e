namespace Dateline.Knowledge.Facts;

/// <summary>A state's membership of an organisation.</summary>
internal readonly record struct Membership(string Code, Validity Held);
