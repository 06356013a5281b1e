namespace Dateline.Training.Factuality;

/// <summary>One clause as the model sees it, with the grade that people gave.</summary>
/// <param name="Features">Hashed features.</param>
/// <param name="Grade">-3 to +3.</param>
internal sealed record FactualityExample(uint[] Features, float Grade);
