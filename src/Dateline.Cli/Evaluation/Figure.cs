namespace Dateline.Cli.Evaluation;

/// <summary>One number that a scorer prints and that we steer by.</summary>
/// <param name="Label">What the number is, for the table.</param>
/// <param name="Path">Where it stands in the scorer's JSON: member names parted by "/".</param>
/// <param name="Floor">What the product must reach.</param>
/// <param name="Aim">What we want to reach.</param>
/// <param name="LowerIsBetter">True for errors.</param>
internal sealed record Figure(string Label, string Path, double? Floor = null, double? Aim = null, bool LowerIsBetter = false)
{
    /// <summary>Does a measured value reach a bound?</summary>
    internal bool Reaches(double value, double bound) => LowerIsBetter ? value <= bound : value >= bound;
}
