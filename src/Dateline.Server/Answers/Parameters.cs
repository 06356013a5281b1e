using Dateline.Model;
using Microsoft.AspNetCore.Http;

namespace Dateline.Server.Answers;

/// <summary>Checks the parameters of addresses that are not lists.</summary>
internal static class Parameters
{
    private const int Longest = 1000;

    /// <summary>Refuses parameters that the address does not know, that come twice, or that are too long.</summary>
    internal static void Check(HttpRequest request, params string[] known)
    {
        foreach (var (name, values) in request.Query)
        {
            if (!known.Contains(name, StringComparer.Ordinal)) throw ProblemException.Bad(Messages.UnknownParameter(name.Length > 50 ? name[..50] : name, NearWords.Of(name, known).FirstOrDefault()));
            if (values.Count > 1) throw ProblemException.Bad(Messages.Twice(name));
            if (values[0] is { Length: > Longest }) throw ProblemException.Bad(Messages.TooLong(name, Longest));
        }
    }
}
