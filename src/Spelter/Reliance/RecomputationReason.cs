namespace Spelter.Reliance;

/// <summary>Why a recomputation came out as it did. Where several terms are unknown, the first reason in this order is given.</summary>
public enum RecomputationReason
{
    /// <summary>Reproduced: every input is a printed figure and the cell lies within what their rounding allows.</summary>
    WithinRounding,

    /// <summary>Reproduced: consumption is defined by the same terms as the numerator, so that the notes alone give 100.</summary>
    ByDefinition,

    /// <summary>Reproduced: the recomputed interval lies within the printed bound.</summary>
    BoundProved,

    /// <summary>Reproduced: net imports are below zero whatever the unknown terms are, as "E" says.</summary>
    SignProved,

    /// <summary>Differs: consumption as printed is not the sum of the printed terms that its note names.</summary>
    CellsContradict,

    /// <summary>Differs: the cell lies outside what the rounding of the inputs allows.</summary>
    OutsideRounding,

    /// <summary>Differs: the cell lies outside the bounds that the known terms set.</summary>
    OutsideBounds,

    /// <summary>A term is withheld.</summary>
    TermWithheld,

    /// <summary>A term is not available.</summary>
    TermNotAvailable,

    /// <summary>A term is printed as a bound.</summary>
    TermBounded,

    /// <summary>A term that the note names is not printed.</summary>
    TermNotPublished,

    /// <summary>A change of stocks needs the stock of the year before, which the release does not print.</summary>
    StockOfYearBefore,

    /// <summary>A term's cell cannot be read.</summary>
    TermNotReadable,

    /// <summary>The inputs are rounded so coarsely that the interval is wider than <see cref="RelianceRecomputation.WidestProof"/>.</summary>
    RoundingTooCoarse,

    /// <summary>The consumption of the form is not printed.</summary>
    ConsumptionNotPublished,

    /// <summary>The publisher prints no figure to compare with.</summary>
    NoPublishedFigure,

    /// <summary>The chapter gives no formula.</summary>
    NoFormula,

    /// <summary>Spelter has no definition for this release.</summary>
    NoDefinition,
}
