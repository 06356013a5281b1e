namespace Dateline.Language;

/// <summary>The direct dependents of a word in text order, for <c>foreach</c> without allocation.</summary>
internal readonly struct TokenChildren(Token head)
{
    /// <summary>Starts before the first dependent.</summary>
    public Enumerator GetEnumerator() => new(head);

    /// <summary>Walks the dependents.</summary>
    internal struct Enumerator(Token head)
    {
        private int index = -2;

        /// <summary>The dependent reached.</summary>
        public readonly Token Current => head.In[index];

        /// <summary>Goes to the next dependent.</summary>
        public bool MoveNext()
        {
            index = index == -2 ? head.In.FirstChild(head.Index) : head.In.NextSibling(index);
            return index >= 0;
        }
    }
}
