using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Reports.Documents;

/// <summary>Published net import reliance in words.</summary>
public static class RelianceWords
{
    /// <summary>Stands where no figure is held, or the publisher prints none for any year.</summary>
    public const string NotPublished = "not published";

    /// <summary>How the index takes a figure that it cannot place.</summary>
    public const string InTheIndex = "A net exporter counts as 0 % in the factor net import reliance.";

    /// <summary>One figure as printed, in percent; what is no figure in words.</summary>
    public static string Of(RelianceFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Status switch
        {
            ObservationStatus.NetExporter or ObservationStatus.NotAvailable or ObservationStatus.Withheld => StatusWords.Of(figure.Status),
            // Older editions print the sign with the figure.
            _ => figure.Raw.TrimEnd('%', ' ') + " %",
        };
    }

    /// <summary>The product that a figure is of: the publisher's form, and among several the chapter where it names none.</summary>
    /// <returns>Empty for a single figure without a form.</returns>
    public static string Product(RelianceFigure figure, IReadOnlyList<RelianceFigure> among)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(among);
        return figure.Form.Length > 0 || among.Count == 1 ? figure.Form : Chapter(figure.Citation.Locator);
    }

    /// <summary>All figures, each with its product.</summary>
    public static string Of(IReadOnlyList<RelianceFigure> figures) => string.Join("; ", figures.Select(f => WithProduct(Product(f, figures), Of(f))));

    /// <summary>A figure behind its product.</summary>
    public static string WithProduct(string product, string figure) => product.Length == 0 ? figure : $"{product}: {figure}";

    // A locator names the chapter first, which USGS prints in capitals.
    private static string Chapter(string locator)
    {
        var chapter = locator.Split(" | ")[0];
        return chapter.Length == 0 ? "" : char.ToUpperInvariant(chapter[0]) + chapter[1..].ToLowerInvariant();
    }
}
