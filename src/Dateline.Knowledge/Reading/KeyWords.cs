namespace Dateline.Knowledge.Reading;

/// <summary>Words inside names of organisations that tell their sector, where the agent nouns of the files do not.</summary>
internal static class KeyWords
{
    private static readonly Dictionary<string, string> Sectors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["University"] = "EDU", ["College"] = "EDU", ["Academy"] = "EDU", ["Institute"] = "EDU", ["School"] = "EDU", ["Universität"] = "EDU", ["Université"] = "EDU", ["Universidad"] = "EDU",
        ["Party"] = "PTY", ["Parti"] = "PTY", ["Partido"] = "PTY", ["Alliance"] = "PTY", ["Congress"] = "LEG", ["Parliament"] = "LEG", ["Assembly"] = "LEG", ["Senate"] = "LEG",
        ["Ministry"] = "GOV", ["Department"] = "GOV", ["Agency"] = "GOV", ["Authority"] = "GOV", ["Commission"] = "GOV", ["Directorate"] = "GOV", ["Bureau"] = "GOV", ["Embassy"] = "GOV", ["Council"] = "GOV",
        ["Army"] = "MIL", ["Navy"] = "MIL", ["Brigade"] = "MIL", ["Regiment"] = "MIL", ["Division"] = "MIL", ["Fleet"] = "MIL", ["Battalion"] = "MIL", ["Corps"] = "MIL",
        ["Liberation"] = "REB", ["Jihad"] = "REB", ["Mujahideen"] = "REB", ["Resistance"] = "REB", ["Front"] = "REB", ["Brigades"] = "REB", ["Jaish"] = "REB", ["Ansar"] = "REB",
        ["Police"] = "COP", ["Gendarmerie"] = "COP", ["Court"] = "JUD", ["Tribunal"] = "JUD", ["Union"] = "LAB", ["Syndicate"] = "LAB", ["Workers"] = "LAB",
        ["Times"] = "JRN", ["Post"] = "JRN", ["News"] = "JRN", ["Daily"] = "JRN", ["Radio"] = "JRN", ["TV"] = "JRN", ["Television"] = "JRN", ["Herald"] = "JRN", ["Tribune"] = "JRN", ["Gazette"] = "JRN", ["Journal"] = "JRN",
        ["Bank"] = "BUS", ["Corporation"] = "BUS", ["Corp"] = "BUS", ["Corp."] = "BUS", ["Inc"] = "BUS", ["Inc."] = "BUS", ["Ltd"] = "BUS", ["Ltd."] = "BUS", ["Holdings"] = "BUS", ["Airlines"] = "BUS", ["Airways"] = "BUS", ["Group"] = "BUS", ["Company"] = "BUS", ["Energy"] = "BUS", ["Oil"] = "BUS",
        ["Hospital"] = "MED", ["Clinic"] = "MED", ["Church"] = "REL", ["Mosque"] = "REL", ["Diocese"] = "REL", ["Foundation"] = "SOC", ["Rights"] = "SOC", ["Watch"] = "SOC", ["Movement"] = "SOC", ["Cartel"] = "CRM", ["Mafia"] = "CRM", ["Gang"] = "CRM",
    };

    /// <summary>The sector that a word in a name stands for, or null.</summary>
    internal static string? SectorOf(string word) => Sectors.GetValueOrDefault(word);
}
