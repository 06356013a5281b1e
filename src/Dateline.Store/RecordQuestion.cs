namespace Dateline.Store;

/// <summary>A question in SQL with its values apart from it, so that no value is ever read as SQL.</summary>
/// <param name="Sql">One statement; <c>$1</c>, <c>$2</c> … stand for the values.</param>
/// <param name="Values">The values, in order.</param>
internal sealed record RecordQuestion(string Sql, params object[] Values);
