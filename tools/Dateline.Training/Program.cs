using Dateline.Training;

var options = Options.Parse(args);
var steps = new (string Name, Action<Options> Run)[]
{
    ("network", Steps.Network), ("lemmas", Steps.Lemmas), ("factuality", Dateline.Training.Factuality.FactualityStep.Run), ("score", Steps.Score), ("outputs", EvaluationOutput.Write),
};
var chosen = steps.Where(s => options is not null && ((options.Step == "all" && s.Name != "outputs") || options.Step == s.Name)).ToArray();
if (options is null || chosen.Length == 0)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

Directory.CreateDirectory(options.Out);
foreach (var (name, run) in chosen)
{
    Console.Error.WriteLine($"{name} …");
    run(options);
}

return 0;
