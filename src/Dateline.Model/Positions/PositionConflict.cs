namespace Dateline.Model.Positions;

/// <summary>Two positions that cannot both hold (codebook 5). Both stay as they are, each with its holders and its evidence.</summary>
/// <param name="First">One side.</param>
/// <param name="Second">The other side.</param>
/// <param name="Ground">By which rule they conflict.</param>
public sealed record PositionConflict(Position First, Position Second, ConflictGround Ground);
