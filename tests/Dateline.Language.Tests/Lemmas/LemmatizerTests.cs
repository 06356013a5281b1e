using Dateline.Language.Lemmas;

namespace Dateline.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = Lemmatizer.Load(ModelsFolder());

    [Theory]
    [InlineData("impeding", "VBG", "impede")]
    [InlineData("controlled", "VBD", "control")]
    [InlineData("provoked", "VBD", "provoke")]
    [InlineData("bombed", "VBN", "bomb")]
    [InlineData("fulfilled", "VBN", "fulfill")]
    [InlineData("annexes", "VBZ", "annex")]
    [InlineData("ceding", "VBG", "cede")]
    [InlineData("ratifies", "VBZ", "ratify")]
    [InlineData("expelling", "VBG", "expel")]
    [InlineData("shelled", "VBD", "shell")]
    [InlineData("was", "VBD", "be")]
    [InlineData("fought", "VBD", "fight")]
    public void Verbs_lose_their_endings(string form, string tag, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, UniversalTag.Verb, PennTags.Parse(tag), startsSentence: false));

    [Theory]
    [InlineData("crises", "crisis")]
    [InlineData("embassies", "embassy")]
    [InlineData("truces", "truce")]
    [InlineData("gunmen", "gunman")]
    public void Nouns_lose_their_plural(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, UniversalTag.Noun, PennTag.NNS, startsSentence: false));

    private static string ModelsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "models", "lemmas.bin"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "models");
    }
}
