using System.Security.Cryptography;
using Spelter.Equilibrium;

namespace Spelter.Data.Cases;

/// <summary>Reads a case of a reference model (docs/methods/reference-models.md).</summary>
public static class ReferenceCase
{
    /// <summary>A case of the Global Simulation Model in a file, with the hash of its text.</summary>
    /// <exception cref="InputException">The file cannot be read or a part of it is no part of a case; the message names file and line.</exception>
    public static (GsimCase Case, string Sha256) ReadGsim(string path) => Read(path, Gsim);

    /// <summary>A market of several origins in a file, with the hash of its text.</summary>
    /// <exception cref="InputException">The file cannot be read or a part of it is no part of a case; the message names file and line.</exception>
    public static (CesMarket Market, string Sha256) ReadCes(string path) => Read(path, Ces);

    private static (T Case, string Sha256) Read<T>(string path, Func<CasePart, string, T> read)
    {
        var text = PublishedFile.ReadAll(path);
        var file = PublishedFile.NameOf(path);
        var whole = new CasePart(JsonPart.Read(text, file), file, "the case", "reference-models");
        var name = whole.OptionalText("name") ?? Path.GetFileNameWithoutExtension(file);
        return (read(whole, name), Convert.ToHexStringLower(SHA256.HashData(text)));
    }

    private static GsimCase Gsim(CasePart whole, string name)
    {
        List<GsimRegion> regions = [];
        foreach (var part in whole.List("regions", "a region"))
        {
            var id = part.Text("id");
            part.What = $"region {id}";
            var region = new GsimRegion(id, part.Number("importElasticity"), part.Number("substitution"), part.Number("supplyElasticity"));
            part.Done("id", "importElasticity", "substitution", "supplyElasticity");
            part.Refuse(ReferenceCheck.Of(region));
            regions.Add(region);
        }

        List<GsimFlow> flows = [];
        foreach (var part in whole.List("flows", "a flow"))
        {
            var (from, to) = (part.Text("from"), part.Text("to"));
            part.What = $"flow {from}>{to}";
            var tariff = part.OptionalNumber("tariff") ?? 0;
            var flow = new GsimFlow(from, to, part.Number("value"), tariff, part.OptionalNumber("newTariff") ?? tariff);
            part.Done("from", "to", "value", "tariff", "newTariff");
            part.Refuse(ReferenceCheck.Of(flow, id => regions.Exists(r => r.Id == id)));
            flows.Add(flow);
        }

        whole.Done("name", "regions", "flows");
        whole.Refuse(ReferenceCheck.Of(regions, flows));
        return new GsimCase(name, regions, flows);
    }

    private static CesMarket Ces(CasePart whole, string name)
    {
        List<CesSource> sources = [];
        foreach (var part in whole.List("sources", "a source"))
        {
            var id = part.Text("id");
            part.What = $"source {id}";
            var source = new CesSource(id, part.Number("share"), part.Number("supplyElasticity"), part.OptionalNumber("tariff") ?? 0);
            part.Done("id", "share", "supplyElasticity", "tariff");
            part.Refuse(ReferenceCheck.Of(source));
            sources.Add(source);
        }

        var (substitution, demand) = (whole.Number("substitution"), whole.Number("demandElasticity"));
        whole.Done("name", "sources", "substitution", "demandElasticity");
        whole.Refuse(ReferenceCheck.Of(sources, substitution, demand));
        return new CesMarket(name, sources, substitution, demand);
    }
}
