using Dateline.Model;
using Dateline.Store;
using Dateline.Store.Questions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dateline.Server.Answers;

/// <summary>Turns everything that can happen on the way to an answer into a problem that says what to do, and nothing of the program's inside.</summary>
internal sealed class Troubles(RequestDelegate next, ILogger<Troubles> log)
{
    /// <summary>Runs the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
        }
#pragma warning disable CA1031 // The last boundary: a caller sees a problem, never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await TellAsync(context, exception);
        }
    }

    private async Task TellAsync(HttpContext context, Exception exception)
    {
        var (status, detail, retryAfter) = exception switch
        {
            ProblemException problem => (problem.Status, problem.Detail, problem.RetryAfter),
            QuestionException question => (StatusCodes.Status400BadRequest, question.Message, null),
            RecordException { Trouble: RecordTrouble.TookTooLong } or OperationCanceledException => (StatusCodes.Status504GatewayTimeout, Messages.Slow, null),
            RecordException { Trouble: RecordTrouble.BadQuestion } record when record.Detail is not null && context.Items.ContainsKey(ShowsDetail) =>
                (StatusCodes.Status400BadRequest, $"{Messages.Record(record.Trouble)} {record.Detail.ReplaceLineEndings(" ")}", null),
            RecordException record => (record.Trouble == RecordTrouble.NotWritable ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status500InternalServerError, Messages.Record(record.Trouble), null),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, Messages.BodyTooLarge(context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? 0), (int?)null),
            BadHttpRequestException bad => (bad.StatusCode, Messages.BadBody("it broke off or is malformed."), null),
            _ => (StatusCodes.Status500InternalServerError, Messages.Unexpected(ErrorId.Of(exception)), null),
        };
        if (status == StatusCodes.Status500InternalServerError) log.LogError(exception, "{Detail}", detail);

        // The rest of a list that has begun is cut off, so that nobody takes the part for the whole.
        if (context.Response.HasStarted) context.Abort();
        else await Problem.WriteAsync(context, status, detail, retryAfter);
    }

    /// <summary>Set in the items of a request whose caller wrote the SQL, and may read what the database says of it.</summary>
    internal const string ShowsDetail = "dateline.shows-detail";
}
