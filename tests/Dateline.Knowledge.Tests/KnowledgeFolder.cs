using System.Text;

namespace Dateline.Knowledge.Tests;

/// <summary>A folder of knowledge files written for one test and deleted after it.</summary>
internal sealed class KnowledgeFolder : IDisposable
{
    public KnowledgeFolder() => Path = Directory.CreateTempSubdirectory("dateline-knowledge-").FullName;

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Writes a file of these lines.</summary>
    public KnowledgeFolder With(string file, params string[] lines)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), string.Join('\n', lines) + "\n");
        return this;
    }

    /// <summary>Writes a file of these bytes.</summary>
    public KnowledgeFolder WithBytes(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    /// <summary>Writes a file in Latin-1.</summary>
    public KnowledgeFolder WithLatin1(string file, string text) => WithBytes(file, Encoding.Latin1.GetBytes(text));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
