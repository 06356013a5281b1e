using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Dateline.Store.Questions;

/// <summary>A question for a list, understood and checked. <see cref="ListQueryReader"/> makes it from parameters.</summary>
/// <param name="List">The list.</param>
internal sealed record ListQuery(ListDefinition List)
{
    /// <summary>Columns of the answer.</summary>
    internal required ImmutableArray<ListColumn> Columns { get; init; }

    /// <summary>What is asked, by filter.</summary>
    internal ImmutableArray<(ListFilter Filter, ImmutableArray<string> Values)> Asked { get; init; } = [];

    /// <summary>What was chosen, by the name of the choice.</summary>
    internal ImmutableSortedDictionary<string, string> Choices { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The day whose knowledge is asked for, or null for now.</summary>
    internal DateOnly? AsOf { get; init; }

    /// <summary>The list from its end.</summary>
    internal bool Backwards { get; init; }

    /// <summary>Rows at most, or null where the question does not say.</summary>
    internal int? Limit { get; init; }

    /// <summary>The place after which a page begins, or null.</summary>
    internal string? After { get; init; }

    /// <summary>Are all rows to be counted?</summary>
    internal bool Counts { get; init; }

    /// <summary>What is asked, in 16 hexadecimal digits: which rows in which order, however much of them.</summary>
    internal string Fingerprint
    {
        get
        {
            var words = new StringBuilder(List.Name).Append('\n').Append(AsOf?.ToString("O")).Append('\n').Append(Backwards).Append('\n');
            foreach (var (name, value) in Choices) words.Append(name).Append('=').Append(value).Append('\n');
            foreach (var (filter, values) in Asked.OrderBy(static asked => asked.Filter.Name, StringComparer.Ordinal))
            {
                foreach (var value in values) words.Append(filter.Name).Append('=').Append(value.Length).Append(':').Append(value).Append('\n');
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())).AsSpan(0, 8));
        }
    }

    /// <summary>What it is ordered by.</summary>
    internal ImmutableArray<ListOrder> Order => Backwards ? [.. List.Order.Select(static column => column with { Falling = !column.Falling })] : List.Order;
}
