using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>Counts of people in words.</summary>
internal static class ReadableSize
{
    /// <summary>The counts that are there, with their published names.</summary>
    internal static IEnumerable<(string Name, Size Size)> Named(Sizes? sizes)
    {
        if (sizes is null) yield break;
        if (sizes.Dead is { } dead) yield return ("dead", dead);
        if (sizes.Injured is { } injured) yield return ("injured", injured);
        if (sizes.Arrested is { } arrested) yield return ("arrested", arrested);
        if (sizes.Troops is { } troops) yield return ("troops", troops);
        if (sizes.Displaced is { } displaced) yield return ("displaced", displaced);
        if (sizes.Protesters is { } protesters) yield return ("protesters", protesters);
    }

    /// <summary>"about 2,000", "more than 20" (as "20 or more"), "dozens" (as "12 or more, vaguely"), "3 to 5", "up to 8".</summary>
    internal static string Of(Size size)
    {
        var number = (size.Min, size.Max) switch
        {
            ({ } min, { } max) when min == max => $"{min:N0}",
            ({ } min, { } max) => $"{min:N0} to {max:N0}",
            ({ } min, null) => $"{min:N0} or more",
            (null, { } max) => $"up to {max:N0}",
            _ => "an unknown number",
        };
        if (size.Vague) return number + ", vaguely";
        return size.Approximate ? "about " + number : number;
    }

    /// <summary>All counts of a record: "dead about 2,000; injured 12". Empty where there are none.</summary>
    internal static string Of(Sizes? sizes) => string.Join("; ", Named(sizes).Select(static it => $"{it.Name} {Of(it.Size)}"));
}
