using System.Collections.Immutable;

namespace Dateline.Store.Questions;

/// <summary>Answers questions from a record: the command line and the HTTP server both ask here.</summary>
/// <param name="record">The record, open. Its connection answers one question at a time.</param>
internal sealed class RecordQuestions(RecordFile record)
{
    private const int UsualPage = 50;

    /// <summary>A page of a list.</summary>
    /// <exception cref="QuestionException">The place to go on from is none in this list.</exception>
    /// <exception cref="RecordException">It took too long, or met damage.</exception>
    internal RecordPage Page(ListQuery query, CancellationToken stop)
    {
        var size = Math.Min(query.Limit ?? UsualPage, ListQueryReader.LargestPage);
        var width = query.Columns.Length;
        List<object?[]> rows;
        using (var answer = RecordAnswer.Ask(record, ListSql.Page(query, size), stop)) rows = [.. answer.Rows()];
        var next = rows.Count > size ? PageCursor.Of(query.Fingerprint, rows[size - 1][width..]) : null;
        return new RecordPage([.. query.Columns.Select(static column => column.Name)], [.. rows.Take(size).Select(row => row[..width])], next, query.Counts ? Count(query, stop) : null);
    }

    /// <summary>A whole list, streamed. Dispose of it.</summary>
    /// <exception cref="RecordException">It took too long, or met damage.</exception>
    internal RecordAnswer All(ListQuery query, CancellationToken stop) => RecordAnswer.Ask(record, ListSql.All(query), stop);

    /// <summary>How many rows a list has.</summary>
    /// <exception cref="RecordException">It took too long, or met damage.</exception>
    internal long Count(ListQuery query, CancellationToken stop)
    {
        using var answer = RecordAnswer.Ask(record, ListSql.Count(query), stop);
        return answer.Rows().Select(static row => (long)row[0]!).First();
    }
}
