using Dateline.Coding.Attribution;
using Dateline.Language;

namespace Dateline.Coding.Tests.Attribution;

/// <summary>Who says what, from raw text through the real analysis.</summary>
public sealed class AttributionTests
{
    private static readonly Analyzer Analyzer = Analyzer.Open(RepositoryFolders.Models);
    private static readonly AttributionFinder Finder = new(SpeechLexicon.Load([RepositoryFolders.Lexicon]));

    [Theory]
    [InlineData("The minister said that the border would stay closed.", "The minister | said | that the border would stay closed")]
    [InlineData("The border would stay closed, the minister said on Monday.", "the minister | said | The border would stay closed")]
    [InlineData("Ghana's navy denied that its ships had opened fire.", "Ghana's navy | denied | that its ships had opened fire")]
    [InlineData("Norway urged Oman to release the crew.", "Norway | urged | Oman to release the crew")]
    [InlineData("The president promised to withdraw the troops.", "The president | promised | to withdraw the troops")]
    [InlineData("The rebels accused the army of burning the village.", "The rebels | accused | the army of burning the village")]
    [InlineData("The governor dismissed the report as propaganda.", "The governor | dismissed | the report as propaganda")]
    [InlineData("Peru called the vote illegal.", "Peru | called | the vote illegal")]
    [InlineData("The king ordered his ministers to resign.", "The king | ordered | his ministers to resign")]
    public void A_clause_of_saying_has_a_source_a_cue_and_a_content(string sentence, string expected)
    {
        Assert.Contains(expected, Found(sentence));
    }

    [Theory]
    [InlineData("According to the army, two soldiers were wounded.", "the army | According to | two soldiers were wounded")]
    [InlineData("Two soldiers were wounded, according to the army.", "the army | according to | Two soldiers were wounded")]
    public void According_to_names_a_source_before_or_after_the_clause(string sentence, string expected)
    {
        Assert.Contains(expected, Found(sentence));
    }

    [Theory]
    [InlineData("\"We will not leave,\" the mayor said.", "the mayor | said | \"We will not leave,\"")]
    [InlineData("\"We will not leave,\" said the mayor. \"This is our town.\"", "the mayor | said | \"We will not leave,\" … \"This is our town.\"")]
    [InlineData("\"Nobody asked us before they came,\" the union's secretary told reporters.", "the union's secretary | told | \"Nobody asked us before they came,\"")]
    public void Quotation_marks_hold_the_content(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("\"We are tired of waiting,\" the farmer said. \"I think the ministry has forgotten us.\"", "the farmer | said | \"We are tired of waiting,\" … \"I think the ministry has forgotten us.\"")]
    public void A_speaker_who_thinks_aloud_is_one_source(string text, string expected)
    {
        Assert.Equal([expected], Found(text));
    }

    [Theory]
    [InlineData("DAKAR, May 3 (AFP) - The army said that five soldiers had died.", "The army | said | that five soldiers had died")]
    [InlineData("NAIROBI (Reuters) — Two aid workers were freed, the Red Cross said on Friday.", "the Red Cross | said | Two aid workers were freed")]
    public void A_dateline_neither_speaks_nor_is_said(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("The bridge, the ministry said, was safe for lorries.", "the ministry | said | The bridge … was safe for lorries")]
    [InlineData("The strike would go on until Friday, the union said in Lima.", "the union | said | The strike would go on until Friday")]
    public void A_clause_of_saying_between_commas_takes_the_rest_as_content(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("Police: Two men arrested after raid on port", "Police | : | Two men arrested after raid on port")]
    [InlineData("Angela Merkel: Europe must hold together", "Angela Merkel | : | Europe must hold together")]
    public void A_colon_after_a_source_is_a_cue(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("The admiral has repeatedly denied that his ships had opened fire.", "The admiral | has repeatedly denied | that his ships had opened fire")]
    [InlineData("The general did not say that the truce was over.", "The general | did not say | that the truce was over")]
    public void A_cue_is_the_whole_verb_group(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("\"The wells are poisoned,\" said a nurse in Lahj.", "a nurse in Lahj | said | \"The wells are poisoned,\"")]
    [InlineData("\"No talks!\" the guerrillas chanted.", "the guerrillas | chanted | \"No talks!\"")]
    [InlineData("\"We counted eleven bodies,\" Amina Diallo, a doctor in Mopti, told a radio station.", "Amina Diallo, a doctor in Mopti | told | \"We counted eleven bodies,\"")]
    [InlineData("\"We laid siege to the town,\" the losing general, Ruud van Tiel, said.", "the losing general, Ruud van Tiel | said | \"We laid siege to the town,\"")]
    [InlineData("\"The sea took everything we had.\" — Amal Haddad", "Amal Haddad | — | \"The sea took everything we had.\"")]
    [InlineData("\"Who gave the order?\" asked the judge.", "the judge | asked | \"Who gave the order?\"")]
    [InlineData("The premier replied: \"Not while I am in office.\"", "The premier | replied | \"Not while I am in office.\"")]
    [InlineData("The bishop wrote, \"Let the prisoners go.\"", "The bishop | wrote | \"Let the prisoners go.\"")]
    [InlineData("The king's office released the following message:\n\n\"His Majesty thanks the people of the north.\"", "The king's office | released | \"His Majesty thanks the people of the north.\"")]
    [InlineData("\"The pilots,\" the inspector added, \"had no radio.\"", "the inspector | added | \"The pilots,\" … \"had no radio.\"")]
    public void The_clause_beside_a_quotation_names_its_speaker(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("Bolivia announced in a letter on Friday that it would leave the pact.", "Bolivia | announced | that it would leave the pact")]
    [InlineData("The junta called the sanctions \"an act of war\".", "The junta | called | the sanctions \"an act of war\"")]
    [InlineData("Iraqi Kurds believe that the oil is theirs.", "Iraqi Kurds | believe | that the oil is theirs")]
    [InlineData("Seoul hopes to reopen the plant.", "Seoul | hopes | to reopen the plant")]
    [InlineData("Opposition leaders vowed to boycott the vote.", "Opposition leaders | vowed | to boycott the vote")]
    [InlineData("The bank's governor is confident that prices will fall.", "The bank's governor | is confident | that prices will fall")]
    [InlineData("Tunis denounced the raid as piracy.", "Tunis | denounced | the raid as piracy")]
    [InlineData("The treaty says that both sides must withdraw.", "The treaty | says | that both sides must withdraw")]
    [InlineData("They met the envoy, who said that he was tired.", "the envoy | said | that he was tired")]
    [InlineData("Critics rejected the admiral's claim that the vote was stolen.", "the admiral's | claim | that the vote was stolen")]
    [InlineData("The deputies refused to confirm the minister.", "The deputies | refused | to confirm the minister")]
    [InlineData("Chile is wary of the plan.", "Chile | is wary of | the plan")]
    [InlineData("The opposition voiced doubts about the count.", "The opposition | voiced | doubts about the count")]
    [InlineData("The president's criticism of the court angered the judges.", "The president's | criticism of | the court")]
    [InlineData("Reportedly, the prisoners have been moved.", "- | Reportedly | the prisoners have been moved")]
    public void Cues_of_every_sort_take_their_content(string text, string expected)
    {
        Assert.Contains(expected, Found(text));
    }

    [Theory]
    [InlineData("The number needed to pass the bill is fifty.")]
    [InlineData("The cells were grown in a dish.")]
    [InlineData("Said")]
    [InlineData("\"")]
    [InlineData("\",")]
    [InlineData("\" said")]
    [InlineData(": said :")]
    [InlineData("\"Red Star\" won the derby.")]
    [InlineData("At 5:30 the siren sounded over the port.")]
    public void What_nobody_says_is_no_statement(string text)
    {
        Assert.Empty(Found(text));
    }

    [Fact]
    public void A_clause_of_another_speaker_ends_what_the_first_one_says()
    {
        Assert.Contains("Berlin | said | it had doubts about the count", Found("Berlin said it had doubts about the count, while Rome urged the army to wait."));
    }

    [Fact]
    public void A_quotation_without_a_cue_or_a_speaker_before_it_is_nobodys()
    {
        Assert.Empty(Found("The road was empty. \"We have nothing left to eat here.\""));
    }

    [Fact]
    public void A_statement_within_a_statement_is_nested()
    {
        var text = Analyzed("The minister said that the rebels denied that they had attacked the town.");
        var found = Finder.Find(text);
        var denial = Assert.Single(found, attribution => text.Form[attribution.Cue!.Value.First] == "denied");
        Assert.Equal("said", text.Form[denial.NestedIn!.Cue!.Value.First]);
    }

    [Theory]
    [InlineData("The minister said that the army had killed five men.", "killed", true)]
    [InlineData("The minister urged the army to kill five men.", "kill", false)]
    public void A_source_vouches_for_what_it_says_and_not_for_what_it_demands(string sentence, string word, bool vouches)
    {
        var text = Analyzed(sentence);
        var token = Array.IndexOf(text.Form, word);
        Assert.Equal(vouches, Finder.Find(text).Exists(attribution => attribution.IsProposition && attribution.Says(token)));
    }

    private static List<string> Found(string sentence)
    {
        var text = Analyzed(sentence);
        string Words(TokenRange range) => text.Text[text.Start[range.First]..text.End[range.End - 1]];
        return [.. Finder.Find(text).Select(attribution =>
            $"{(attribution.SpeakerWords is { } speaker ? Words(speaker) : "-")} | {(attribution.Cue is { } cue ? Words(cue) : "-")} | {string.Join(" … ", attribution.Content.Select(Words))}")];
    }

    private static AnalyzedText Analyzed(string sentence)
    {
        var text = new AnalyzedText();
        text.Reset(sentence, new DateOnly(2019, 5, 6));
        Analyzer.Analyze(text);
        return text;
    }
}
