namespace Dateline.Knowledge.Places;

/// <summary>The gazetteer's file is missing, cut short or damaged; the message names it and says what to do.</summary>
internal sealed class GazetteerFormatException(string message) : FormatException(message);
