namespace Dateline.Coding.Events;

/// <summary>For which side of an event a phrase is read; it decides who is meant where the phrase names a happening or a thing.</summary>
internal enum PartySide : byte
{
    /// <summary>Those who act: never a place that a phrase only adds ("a car bomb in Kiev").</summary>
    Actor,
    /// <summary>Those whom words answer: the doers of what is spoken of ("condemned the attack by X").</summary>
    Answered,
    /// <summary>Those whom a deed reaches ("ordered an attack on X").</summary>
    Reached,
}
