namespace Dateline.Language.Times;

/// <summary>The calendar units that date expressions count in, from fine to coarse.</summary>
internal enum TimeUnit : byte
{
    /// <summary>Minutes; they never leave the day.</summary>
    Minute,
    /// <summary>Hours.</summary>
    Hour,
    /// <summary>Days.</summary>
    Day,
    /// <summary>Saturday and Sunday.</summary>
    Weekend,
    /// <summary>Weeks from Monday to Sunday.</summary>
    Week,
    /// <summary>Fourteen days.</summary>
    Fortnight,
    /// <summary>Calendar months.</summary>
    Month,
    /// <summary>Quarters of a calendar year.</summary>
    Quarter,
    /// <summary>Calendar years.</summary>
    Year,
    /// <summary>Ten years.</summary>
    Decade,
    /// <summary>A hundred years.</summary>
    Century,
}
