using Dateline.Model;
using Dateline.Store.Questions;

namespace Dateline.Store.Tests;

/// <summary>A project folder that lasts as long as a test.</summary>
internal sealed class Project : IDisposable
{
    internal Project() => RecordFile.Create(Folder);

    internal string Folder { get; } = Directory.CreateTempSubdirectory("dateline-store").FullName;

    internal string File => Path.Combine(Folder, RecordFile.Name);

    internal int Store(params CodedReport[] reports)
    {
        using var record = RecordFile.OpenToWrite(Folder);
        return new RecordWriter(record).Store(reports);
    }

    internal string[] Ask(string sql, params object[] values) => Ask(new RecordQuestion(sql, values));

    internal string[] Ask(RecordQuestion question) => AskUntil(question, CancellationToken.None);

    internal string[] List(string list, params (string Name, string Value)[] asked) => Ask(ListSql.All(ListQueryReader.Read(list, asked.Select(static it => KeyValuePair.Create(it.Name, it.Value)))));

    internal string[] AskUntil(RecordQuestion question, CancellationToken stop)
    {
        using var record = RecordFile.OpenToRead(Folder);
        using var answer = RecordAnswer.Ask(record, question, stop);
        return [.. answer.Rows().Select(static row => string.Join(' ', row.Select(Show)))];
    }

    internal List<string> Check()
    {
        using var record = RecordFile.OpenToRead(Folder);
        return RecordCheck.Problems(record);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Show(object? value) => value switch
    {
        null => "-",
        string text => text,
        System.Collections.IEnumerable many => string.Join(',', many.Cast<object?>()),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
