using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace Dateline.Store.Exports;

/// <summary>A network in GraphML: parties are nodes, who did something to whom are edges with counts.</summary>
internal sealed class GraphMl : IDisposable
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string Type)[] Counts = [("events", "long"), ("cooperation", "long"), ("conflict", "long"), ("scale", "double")];

    private readonly XmlWriter xml;

    /// <summary>Begins a network.</summary>
    internal GraphMl(Stream output)
    {
        xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        Key("label", "node", "string");
        foreach (var (name, type) in Counts) Key(name, "edge", type);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "dyads");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    /// <summary>Writes the parties; their names are the first column.</summary>
    internal void Nodes(RecordAnswer answer)
    {
        foreach (var row in answer.Rows())
        {
            var name = (string)row[0]!;
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", Id(name));
            Value("label", name);
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes the edges: actor, recipient, counts.</summary>
    internal void Edges(RecordAnswer answer)
    {
        foreach (var row in answer.Rows())
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", Id((string)row[0]!));
            xml.WriteAttributeString("target", Id((string)row[1]!));
            foreach (var (name, _) in Counts) Value(name, AnswerWords.Of(row[Array.IndexOf(answer.Columns, name)], ""));
            xml.WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Dispose();
    }

    private void Key(string name, string of, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private void Value(string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    // Reckoned from the name, so that no list of names need be held. An id of XML admits neither blanks nor most signs.
    private static string Id(string name) => "n" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 10));

    // XML has no way to write most control characters and halves of a pair.
    private static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes()) clean.Append(rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }
}
