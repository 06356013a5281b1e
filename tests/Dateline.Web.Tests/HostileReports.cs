using System.Text.Json;

namespace Dateline.Web.Tests;

/// <summary>Reports whose every word tries to run: a thousand payloads in titles, texts, names of actors, publishers and addresses.</summary>
internal static class HostileReports
{
    /// <summary>Reports made.</summary>
    internal const int Count = 40;

    private const int Each = 25;

    // After the forms of OWASP's filter evasion list; # is the number that a dialog would show.
    private static readonly string[] Forms =
    [
        "<script>alert(#)</script>", "<img src=x onerror=alert(#)>", "<svg/onload=alert(#)>", "\"><script>alert(#)</script>", "'><img src=x onerror=alert(#)>",
        "<body onload=alert(#)>", "<iframe src=javascript:alert(#)></iframe>", "<a href=javascript:alert(#)>x</a>", "<details open ontoggle=alert(#)>", "<input autofocus onfocus=alert(#)>",
        "<video><source onerror=alert(#)></video>", "<math><mi xlink:href=javascript:alert(#)>x</mi></math>", "</title><script>alert(#)</script>", "<!--><script>alert(#)</script>-->",
        "{{constructor.constructor('alert(#)')()}}", "${alert(#)}", "<scr<script>ipt>alert(#)</scr</script>ipt>", "<IMG SRC=`javascript:alert(#)`>", "<object data=javascript:alert(#)></object>",
        "<style>@import'javascript:alert(#)';</style>", "\" onmouseover=alert(#) x=\"", "<marquee onstart=alert(#)>", "&lt;script&gt;alert(#)&lt;/script&gt;", "{@html '<img src=x onerror=alert(#)>'}",
        "<form action=javascript:alert(#)><button>x</button></form>",
    ];

    private static readonly string[] Addresses = ["javascript:alert(#)", "JaVaScRiPt:alert(#)", "data:text/html,<script>alert(#)</script>", "java\tscript:alert(#)", "vbscript:alert(#)"];

    /// <summary>The id of a report.</summary>
    internal static string Id(int number) => $"hostile-{number}";

    /// <summary>The reports as JSON Lines.</summary>
    internal static IEnumerable<string> Lines()
    {
        for (var i = 0; i < Count; i++)
        {
            var first = i * Each;
            string Payload(int k) => Forms[(i + k) % Forms.Length].Replace("#", $"{first + k}", StringComparison.Ordinal);
            var sentences = Enumerable.Range(3, Each - 3).Select(k => (k % 3) switch
            {
                0 => $"Minister {Payload(k)} accused Russia of shelling Donetsk.",
                1 => $"\"{Payload(k)} must leave,\" the president of Georgia said on Monday.",
                _ => $"Rebels of {Payload(k)} attacked Georgia.",
            });
            yield return JsonSerializer.Serialize(new
            {
                id = Id(i),
                date = "2021-05-04",
                title = Payload(0),
                publisher = Payload(1),
                url = Addresses[i % Addresses.Length].Replace("#", $"{first + 2}", StringComparison.Ordinal),
                text = string.Join(" ", sentences),
            });
        }
    }
}
