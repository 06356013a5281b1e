using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Dateline.Model;

/// <summary>A short name for a bug, to put into a report about it.</summary>
internal static class ErrorId
{
    private const int Frames = 4;

    /// <summary>"E" and eight hexadecimal digits: a hash of the exception's type and of the innermost methods it passed through.</summary>
    /// <remarks>The same bug has the same id on every machine and for every text; nothing of the text or of paths can be read from it.</remarks>
    internal static string Of(Exception exception)
    {
        var key = new StringBuilder(exception.GetType().FullName);
        var methods = new StackTrace(exception, fNeedFileInfo: false).GetFrames().Take(Frames).Select(static frame => DiagnosticMethodInfo.Create(frame));
        foreach (var method in methods) key.Append('\n').Append(method?.DeclaringTypeName).Append('.').Append(method?.Name);
        return "E" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, 4));
    }
}
