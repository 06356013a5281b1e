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

    internal string[] List(string list, params (string Name, string Value)[] asked) => [.. Rows(list, asked).Select(Line)];

    internal static string Line(object?[] row) => string.Join(' ', row.Select(Show));

    internal object?[][] Rows(string list, params (string Name, string Value)[] asked)
    {
        using var record = RecordFile.OpenToRead(Folder);
        return Rows(record, list, asked);
    }

    internal static object?[][] Rows(RecordFile record, string list, params (string Name, string Value)[] asked)
    {
        using var answer = new RecordQuestions(record).All(Query(list, asked), CancellationToken.None);
        return [.. answer.Rows()];
    }

    internal RecordPage Page(string list, params (string Name, string Value)[] asked)
    {
        using var record = RecordFile.OpenToRead(Folder);
        return Page(record, list, asked);
    }

    internal static RecordPage Page(RecordFile record, string list, params (string Name, string Value)[] asked) => new RecordQuestions(record).Page(Query(list, asked), CancellationToken.None);

    internal string[] AskUntil(RecordQuestion question, CancellationToken stop)
    {
        using var record = RecordFile.OpenToRead(Folder);
        using var answer = RecordAnswer.Ask(record, question, stop);
        return [.. answer.Rows().Select(Line)];
    }

    internal List<string> Check()
    {
        using var record = RecordFile.OpenToRead(Folder);
        return RecordCheck.Problems(record);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static ListQuery Query(string list, (string Name, string Value)[] asked) => ListQueryReader.Read(list, asked.Select(static it => KeyValuePair.Create(it.Name, it.Value)));

    private static string Show(object? value) => value switch
    {
        null => "-",
        string text => text,
        System.Collections.IEnumerable many => string.Join(',', many.Cast<object?>()),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
