using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Dateline.Knowledge.Tests")]
