namespace Spelter.Agreements;

/// <summary>A kind of policy that terms of agreements refer to: a row of <c>data/agreements/instruments.csv</c>.</summary>
/// <param name="Id">Identity, such as I7.</param>
/// <param name="Name">Name.</param>
/// <param name="HowItWorks">What it does, in a few words.</param>
public sealed record PolicyInstrument(string Id, string Name, string HowItWorks);
