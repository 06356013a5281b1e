using Microsoft.Extensions.Caching.Memory;

namespace Dateline.Server.Answers;

/// <summary>Answers as they were sent, for those who ask the same of the same state of the record: many readers look at one overview.</summary>
internal sealed class AnswerCache : IDisposable
{
    // Together a sixth of what the server should need; one large page must not push all others out.
    private const long AllBytes = 48 * 1024 * 1024;
    private const long OneAnswer = 512 * 1024;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = AllBytes });

    /// <summary>The answer under a tag, or null.</summary>
    internal byte[]? Find(string tag) => answers.Get<byte[]>(tag);

    /// <summary>Keeps an answer. The tag names the state of the record, so that a kept answer never is out of date.</summary>
    internal void Keep(string tag, byte[] answer)
    {
        if (answer.Length > OneAnswer) return;
        answers.Set(tag, answer, new MemoryCacheEntryOptions { Size = answer.Length + (2 * tag.Length), SlidingExpiration = TimeSpan.FromMinutes(10) });
    }

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();
}
