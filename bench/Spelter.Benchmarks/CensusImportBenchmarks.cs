using System.Globalization;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using Spelter.Catalog;
using Spelter.Data.Publishers;
using Spelter.Data.Shipped;

namespace Spelter.Benchmarks;

/// <summary>Reading the Census file of 690,424 rows. The peers only group it by year and line; Spelter's importer also joins
/// countries, splits mapped from unmapped lines, checks the totals and builds the tables that it would write.</summary>
[MemoryDiagnoser]
public class CensusImportBenchmarks
{
    private CatalogTables _catalog = null!;
    private string _path = "";

    [GlobalSetup]
    public void Open()
    {
        _path = CensusFile.Path;
        _catalog = CatalogReader.Read(System.IO.Path.Combine(AppContext.BaseDirectory, "data"));
    }

    /// <summary>A plain loop over the lines.</summary>
    [Benchmark(Baseline = true)]
    public int PlainLoop()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(_path), CompressionMode.Decompress));
        text.ReadLine();
        Dictionary<(string Year, string Code), long> sums = [];
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            var key = (cells[0], cells[2]);
            sums[key] = sums.GetValueOrDefault(key) + long.Parse(cells[3], CultureInfo.InvariantCulture);
        }

        return sums.Count;
    }

    /// <summary>DuckDB with its own CSV reader.</summary>
    [Benchmark]
    public int DuckDb()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from (select year, hts10, sum(general_imports_usd) from read_csv('{_path}', types = {{'hts10': 'VARCHAR'}}) group by all)";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The importer, without writing.</summary>
    [Benchmark]
    public long Importer() => new CensusImports().Import([_path], _catalog, null).RowsRead;
}
