using Dateline.Server.Record;
using Dateline.Store;
using Dateline.Store.Exports;
using Dateline.Store.Questions;
using Microsoft.AspNetCore.Http;

namespace Dateline.Server.Answers;

/// <summary>Answers questions for lists: a page of JSON, or the whole list in one of its forms.</summary>
internal sealed class ListDesk(OpenRecord record, AnswerDesk answers)
{
    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The list.</param>
    /// <param name="extension">The extension of the address, or null.</param>
    /// <param name="given">Parameters that stand in the address's path.</param>
    internal Task SendAsync(HttpContext context, string name, string? extension, params KeyValuePair<string, string>[] given)
    {
        var list = RecordLists.Find(name);
        var query = ListQueryReader.Read(name, given.Concat(context.Request.Query.SelectMany(static pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))));
        var form = extension is null ? ListForm.Accepted(context.Request, list) : ListForm.Named(extension, list);
        return form is null ? answers.SendAsync(context, (file, json, stop) => WritePage(new RecordQuestions(file).Page(query, stop), json)) : SendAllAsync(context, query, form);
    }

    private static void WritePage(RecordPage page, System.Text.Json.Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var row in page.Rows) AnswerJson.Write(json, page.Columns, row);
        json.WriteEndArray();
        json.WriteString("next", page.Next);
        if (page.Total is { } total) json.WriteNumber("total", total);
        else json.WriteNull("total");
        json.WriteEndObject();
    }

    private async Task SendAllAsync(HttpContext context, ListQuery query, ListForm form)
    {
        if (answers.IsKnown(context, form.ContentType)) return;
        if (form == ListForm.GeoJson && !(query.Columns.Any(static column => column.Name == "lat") && query.Columns.Any(static column => column.Name == "lon")))
            throw ProblemException.Bad(Messages.NoPoints);
        var response = context.Response;
        response.ContentType = form == ListForm.Csv ? "text/csv; charset=utf-8" : form.ContentType;
        if (form == ListForm.Csv || form == ListForm.Parquet) response.Headers.ContentDisposition = $"attachment; filename=\"{query.List.Name}.{form.Name}\"";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await record.SendAsync((file, stop) => form == ListForm.Parquet ? SendParquetAsync(context, file, query, stop) : ListStream.SendAsync(response.BodyWriter, form, new RecordQuestions(file).All(query, stop), stop), context.RequestAborted);
    }

    // The database writes Parquet to a file alone; it lies in a folder of the server's for as long as it is being sent.
    private async Task SendParquetAsync(HttpContext context, RecordFile file, ListQuery query, CancellationToken stop)
    {
        var made = Path.Combine(record.Exports, $"{Guid.NewGuid():n}.parquet");
        try
        {
            var all = ListSql.All(query);
            using (var copied = RecordAnswer.Ask(file, new RecordQuestion($"COPY ({all.Sql}) TO {RecordFile.Quoted(made)} (FORMAT parquet, COMPRESSION zstd)", all.Values), stop)) _ = copied.Rows().Count();
            await context.Response.SendFileAsync(made, stop);
        }
        finally
        {
            File.Delete(made);
        }
    }
}
