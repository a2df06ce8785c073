using BenchmarkDotNet.Attributes;
using Spelter.Cli;

namespace Spelter.Benchmarks;

/// <summary>Whole commands in one warm process: what a server or a notebook would see.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    [Params("assess --json", "assess gallium --json", "codes gallium --json", "reliance gallium --json")]
    public string Line { get; set; } = "";

    [Benchmark]
    public int Command() => SpelterCommand.Run(Line.Split(' '), TextWriter.Null, TextWriter.Null);
}
