namespace Dateline.Knowledge.Places;

/// <summary>A name that occurs in a report, with the places it may mean.</summary>
internal sealed class PlaceName
{
    /// <summary>Places that it may mean, with what speaks for each.</summary>
    internal List<GazetteerPlace> Candidates { get; } = [];

    /// <summary>How well each candidate fits by itself: its kind and size.</summary>
    internal List<double> Prior { get; } = [];

    /// <summary>How well it fits with all that the report says.</summary>
    internal List<double> Score { get; } = [];

    /// <summary>Share of each candidate in the belief; they sum to one.</summary>
    internal List<double> Share { get; } = [];

    /// <summary>What the report says of where it lies ("Springfield, Illinois").</summary>
    internal List<double> Contained { get; } = [];

    /// <summary>Times that it occurs with enough evidence.</summary>
    internal double Weight { get; set; }

    /// <summary>Index of the likeliest candidate.</summary>
    internal int Best { get; set; }

    /// <summary>Makes it ready for another name.</summary>
    internal void Clear()
    {
        Candidates.Clear();
        Prior.Clear();
        Score.Clear();
        Share.Clear();
        Contained.Clear();
        Weight = 0;
        Best = 0;
    }
}
