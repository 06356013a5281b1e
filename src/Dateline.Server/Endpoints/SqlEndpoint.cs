using Dateline.Server.Answers;
using Dateline.Server.Hosting;
using Dateline.Server.Record;
using Dateline.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>Questions in SQL, where whoever started the server allows them. Two walls keep them from changing anything: the parser takes SELECT alone, and the transaction only reads.</summary>
internal static class SqlEndpoint
{
    /// <summary>Adds it.</summary>
    internal static void Map(IEndpointRouteBuilder api, OpenRecord record, ServerOptions options)
    {
        if (!options.AllowSql) return;
        api.MapPost("/sql", async (HttpContext context) =>
        {
            var sql = JsonBody.Word(await JsonBody.ReadAsync(context), "sql") ?? throw ProblemException.Bad(Messages.BadBody("it has no \"sql\"."));
            context.Items[Troubles.ShowsDetail] = true;
            context.Response.Headers.CacheControl = "no-store";
            await record.SendAsync(async (file, stop) =>
            {
                if (file.Words("SELECT json_extract_string(json_serialize_sql($1::VARCHAR), '$.error')", sql)[0] != "false") throw ProblemException.Bad(Messages.NotASelect);
                file.Execute("BEGIN TRANSACTION READ ONLY");
                try
                {
                    var answer = RecordAnswer.Ask(file, new RecordQuestion(sql), stop);
                    context.Response.ContentType = ListForm.Json.ContentType;
                    await ListStream.SendAsync(context.Response.BodyWriter, ListForm.Json, answer, stop);
                }
                finally
                {
                    file.Execute("ROLLBACK");
                }
            }, context.RequestAborted);
        });
    }
}
