using System.IO.Compression;
using System.Text;
using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsCommoditySummariesZipTests
{
    private const string Gallium = "\uFEFFSource,Country,Type,Prod_kg_2022,Prod_kg_est_2023,Prod_notes,Cap_kg_2023,Cap_notes\n"
        + "MCS2024,China,Primary production,600000,600000,,1000000,\nMCS2024,\"Korea, Republic ofe\",Primary production,\"e2,000\",NA,,W,\nMCS2024,Other countries4,Primary production,W,,,,\n,,,,,,,\n";

    private const string CobaltNamedSalient = "Source,Country,Type,Prod_t_est_2021,Prod_t_est_2022,Prod_notes,Reserves_t,Reserves_notes\n"
        + "MCS2024,Cuba,\"Mine production, metric tons of contained cobalt\",3700,3200,,500000,\n";

    [Fact]
    public void Footnotes_and_marks_glued_to_names_and_figures_come_off()
    {
        var result = Import(("world/mcs2024-galli_world.csv", Gallium));
        (result.RowsRead, result.RowsMapped).ShouldBe((3, 3));
        result.Tables[0].Rows.Select(r => $"{r[0]} {r[4]} {r[6]} {r[7]}..{r[8]} {r[9]} {r[11]}").ShouldBe(
        [
            "Production CHN 2022 600000..600000 kg Reported", "Production CHN 2023 600000..600000 kg Estimated", "Capacity CHN 2023 1000000..1000000 kg Reported",
            "Production KOR 2022 2000..2000 kg Estimated", "Production KOR 2023 0.. kg NotAvailable", "Capacity KOR 2023 0.. kg Withheld",
            "Production OTH 2022 0.. kg Withheld",
        ]);
    }

    [Fact]
    public void A_world_table_in_a_member_named_salient_is_rejected()
    {
        var result = Import(("salient/mcs2024-cobal_salient.csv", CobaltNamedSalient));
        result.RowsMapped.ShouldBe(0);
        result.Rejections.ShouldHaveSingleItem().Reason.ShouldBe("the member named salient holds a world table, labelled one year too early: cobal");
    }

    [Fact]
    public void The_order_in_the_zip_does_not_matter()
    {
        var (a, b) = (("world/mcs2024-galli_world.csv", Gallium), ("salient/mcs2024-cobal_salient.csv", CobaltNamedSalient));
        Text(Import(a, b)).ShouldBe(Text(Import(b, a)));
    }

    [Fact]
    public void A_zip_of_another_edition_is_refused() =>
        Should.Throw<InputException>(() => Import(("world/mcs2023-galli_world.csv", Gallium))).Problem.What.ShouldContain("2024");

    [Fact]
    public void A_missing_column_is_refused() =>
        Should.Throw<InputException>(() => Import(("world/mcs2024-galli_world.csv", "Source,Country,Type\nMCS2024,China,Primary production\n")));

    [Fact]
    public void A_cut_zip_is_refused()
    {
        var whole = Zip(("world/mcs2024-galli_world.csv", Gallium));
        foreach (var length in new[] { 0, 10, whole.Length - 8 }) Should.Throw<InputException>(() => Import(whole[..length]));
    }

    private static ImportResult Import(params (string Name, string Text)[] members) => Import(Zip(members));

    private static ImportResult Import(byte[] content)
    {
        ImportResult? result = null;
        UsgsRelease.With(content, path => result = new UsgsCommoditySummariesZip(UsgsRelease.Series, UsgsRelease.Salient, 2024).Import([path], UsgsRelease.Catalog, null));
        return result!;
    }

    private static byte[] Zip(params (string Name, string Text)[] members)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in members)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private static string Text(ImportResult result) => CsvFile.Write(result.Tables[0].Columns, result.Tables[0].Rows);
}
