namespace Dateline.Language.Quantities;

/// <summary>What a word can be to the number grammar.</summary>
internal enum NumberWordKind : byte
{
    /// <summary>Any other word.</summary>
    None,
    /// <summary>One to nineteen.</summary>
    Unit,
    /// <summary>Twenty to ninety.</summary>
    Tens,
    /// <summary>Hundred.</summary>
    Hundred,
    /// <summary>Thousand and above.</summary>
    Scale,
    /// <summary>Dozen.</summary>
    Dozen,
    /// <summary>"dozens", "scores", "hundreds": a unit without a number of it.</summary>
    Vague,
    /// <summary>"several", "few".</summary>
    Several,
    /// <summary>"handful".</summary>
    Handful,
    /// <summary>"couple".</summary>
    Couple,
    /// <summary>"half".</summary>
    Half,
    /// <summary>"third", "fifths": what a share is of.</summary>
    Denominator,
    /// <summary>"a", "an".</summary>
    Article,
    /// <summary>"no".</summary>
    No,
    /// <summary>"none".</summary>
    Nil,
}
