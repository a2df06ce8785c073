namespace Spelter.Data.Publishers;

/// <summary>The four measures of a Census import row, in US dollars, added without overflow.</summary>
internal struct ImportSums
{
    public long General { get; private set; }

    public long Consumption { get; private set; }

    public long Dutiable { get; private set; }

    public long Duty { get; private set; }

    public void Add(long general, long consumption, long dutiable, long duty)
    {
        checked
        {
            General += general;
            Consumption += consumption;
            Dutiable += dutiable;
            Duty += duty;
        }
    }

    public void Add(ImportSums other) => Add(other.General, other.Consumption, other.Dutiable, other.Duty);

    public readonly IEnumerable<(string Measure, long Value)> Named =>
        [("general imports", General), ("imports for consumption", Consumption), ("dutiable value", Dutiable), ("calculated duties", Duty)];
}
