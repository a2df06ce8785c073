using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Evidence of distortion that was known on the day, with its source.</summary>
public sealed record EventOnRecord(DistortionEvent Event, Citation Citation);
