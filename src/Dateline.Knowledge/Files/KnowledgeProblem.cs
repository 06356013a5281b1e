namespace Dateline.Knowledge.Files;

/// <summary>Something wrong in a knowledge file, for a person to repair.</summary>
/// <param name="File">Path of the file as it was given.</param>
/// <param name="Line">Line from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsError">True where nothing can be loaded until it is repaired; false for advice.</param>
internal readonly record struct KnowledgeProblem(string File, int Line, string Message, string Remedy, bool IsError)
{
    /// <summary>"states.tsv:17: … Do this."</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message} {Remedy}" : $"{File}: {Message} {Remedy}";
}
