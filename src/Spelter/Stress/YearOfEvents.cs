namespace Spelter.Stress;

/// <summary>A drawn year: which hazards strike, and how hard.</summary>
/// <param name="Draw">Number of the draw.</param>
/// <param name="Struck">Places of the hazards in the book, each with the share that it cuts in the mean of the year.</param>
/// <param name="Loss">Loss over all minerals with money, US dollars.</param>
public sealed record YearOfEvents(int Draw, IReadOnlyList<(int Hazard, double Cut)> Struck, double Loss);
