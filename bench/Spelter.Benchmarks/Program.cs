using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Spelter.Benchmarks.CensusImportBenchmarks).Assembly).Run(args);
