using System.CommandLine;
using Dateline.Cli.Evaluation;
using Dateline.Coding;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline eval</c>: codes the development sets and has their scorers judge the result.</summary>
internal static class EvalCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var sets = new Argument<string[]>("SETS") { Description = "Names of sets; all of them where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var data = new Option<string>("--data") { Description = "Folder of the development sets.", DefaultValueFactory = static _ => "../shared/data" };
        var scorers = new Option<string>("--scorers") { Description = "Folder of the scorers, which need python3.", DefaultValueFactory = static _ => "../shared/tools" };
        var command = new DatelineCommand("eval", "Score the coder on development sets: a table of figures with floor and aim.")
        {
            Examples =
            [
                new("dateline eval", "Score every set that is there."),
                new("dateline eval gold plv --data ../shared/data", "Score two sets."),
            ],
        };
        command.Add(sets);
        command.Add(data);
        command.Add(scorers);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var wanted = parsed.GetValue(sets) ?? [];
            var unknown = wanted.FirstOrDefault(name => !EvaluationSets.All.Any(set => set.Name == name));
            if (unknown is not null) throw new UsageException($"\"{unknown}\" is no set. The sets are: {string.Join(", ", EvaluationSets.All.Select(set => set.Name))}.");
            using var coder = CoderLoading.Open(new CoderOptions
            {
                ModelsFolder = DataFolders.Models,
                LexiconFolders = [DataFolders.Lexicon],
                KnowledgeFolders = [DataFolders.Knowledge],
            });
            var run = new EvaluationRun(coder, parsed.GetValue(data)!, parsed.GetValue(scorers)!, surroundings);
            return await run.RunAsync(EvaluationSets.All.Where(set => wanted.Length == 0 || wanted.Contains(set.Name)), cancellationToken);
        });
        return command;
    }
}
