using System.Text;
using NodaTime;

namespace Spelter.Reports.Formats;

/// <summary>Sets the two moments that Chromium writes into a PDF to the day of the report, so that the same report gives the same
/// bytes with the same browser. Length is kept: the file's table of positions stays right.</summary>
internal static class FixedPdf
{
    private const int Digits = 14;

    public static void Date(string path, LocalDate day)
    {
        var bytes = File.ReadAllBytes(path);
        var moment = Encoding.ASCII.GetBytes($"{day:uuuuMMdd}000000");
        foreach (var key in new[] { "/CreationDate (D:", "/ModDate (D:" })
        {
            var at = bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(key));
            // A browser that writes them otherwise keeps its own: the report is right, only its bytes differ.
            if (at >= 0 && at + key.Length + Digits <= bytes.Length) moment.CopyTo(bytes.AsSpan(at + key.Length));
        }

        File.WriteAllBytes(path, bytes);
    }
}
