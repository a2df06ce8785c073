namespace Spelter.Cli;

/// <summary>Width of the page that text is written for.</summary>
internal static class Page
{
    /// <summary>Width where none is known: a pipe, a file, a test. The same everywhere, so that output can be compared.</summary>
    public const int Width = 120;

    // Below this a table of numbers is a column of words.
    private const int Narrowest = 60;

    private const string Indent = "  ";

    public static int WidthOf(TextWriter output)
    {
        // The program writes to a terminal through a stream of its own; a test writes to a string.
        if (Console.IsOutputRedirected || output is not StreamWriter) return Width;
        try
        {
            return Console.WindowWidth > 0 ? Math.Max(Console.WindowWidth, Narrowest) : Width;
        }
        catch (IOException)
        {
            return Width;
        }
    }

    /// <summary>A sentence, its later lines set in.</summary>
    public static void WriteText(this TextWriter output, string text)
    {
        var body = text.TrimStart(' ');
        var start = text[..^body.Length];
        var lines = WordWrap.Lines(body, WidthOf(output) - start.Length - Indent.Length);
        output.WriteLine(start + string.Join(Environment.NewLine + start + Indent, lines));
    }
}
