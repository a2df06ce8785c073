namespace Spelter.Cli.Tests;

/// <summary>Every mistake gets one clear line on standard error, exit code 2, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("galium", "gallium")]
    [InlineData("antimny", "antimony")]
    public void An_unknown_mineral_is_answered_with_the_nearest_name(string typed, string meant) =>
        Refused("assess", typed).ShouldContain($"Did you mean \"{meant}\"");

    [Theory]
    [InlineData("assess")]
    [InlineData("codes")]
    public void A_day_that_has_not_come_is_refused(string command) => Refused(command, "--as-of", "2199-01-01").ShouldContain("has not come yet");

    [Fact]
    public void A_word_is_not_a_date() => Refused("minerals", "--as-of", "yesterday").ShouldContain("yyyy-MM-dd");

    [Theory]
    [InlineData("2825.80")]
    [InlineData("28")]
    [InlineData("2804.xx")]
    [InlineData("281290123456")]
    [InlineData(" 8112")]
    [InlineData("８１１２")]
    public void A_tariff_code_in_the_place_of_a_mineral_is_sent_to_its_option(string code) =>
        Refused("codes", code).ShouldBe($"spelter: MINERAL: \"{code}\" is not the name of a mineral. A tariff code goes behind --hts, such as spelter codes --hts 8112.92.{Environment.NewLine}");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("2")]
    [InlineData("28A5")]
    [InlineData("2804.xx")]
    [InlineData("281290123456")]
    [InlineData("８１１２")]
    [InlineData("China")]
    public void What_is_no_tariff_code_is_refused(string code) =>
        Refused("codes", "--hts", code).ShouldBe($"spelter: --hts: \"{code}\" is not an HTS code. Give 2 to 10 digits, with or without points, such as 8112.92.{Environment.NewLine}");

    [Theory]
    [InlineData("", "MINERAL: the name is empty.")]
    [InlineData("  ", "MINERAL: the name is empty.")]
    [InlineData("China", "MINERAL: \"China\" is a country, not a mineral.")]
    [InlineData("chapter 28", "MINERAL: unknown mineral \"chapter 28\".")]
    public void What_is_no_mineral_is_told_for_what_it_is(string word, string what) => Refused("codes", word).ShouldStartWith($"spelter: {what}");

    [Fact]
    public void An_unknown_stage_lists_the_stages() => Refused("reliance", "gallium", "--stage", "smelted").ShouldContain("Refined");

    [Fact]
    public void A_report_with_an_unknown_ending_is_refused_and_not_written()
    {
        var path = Path.Combine(_folder, "report.ods");
        Refused("assess", "gallium", "--out", path).ShouldContain(".html");
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public void A_report_into_a_folder_that_does_not_exist_is_refused() =>
        Refused("assess", "gallium", "--out", Path.Combine(_folder, "missing", "report.html")).ShouldContain("missing");

    [Fact]
    public void A_place_that_takes_no_file_is_told_in_one_clear_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is a folder of Linux.");
        Refused("assess", "gallium", "--out", "/proc/report.html")
            .ShouldBe($"spelter: /proc/report.html: the report cannot be written here. Choose a folder that you may write to and that has space.{Environment.NewLine}");
    }

    [Fact]
    public void A_mineral_off_the_list_of_the_day_is_named() =>
        Refused("assess", "silicon", "--as-of", "2025-10-01").ShouldStartWith("spelter: MINERAL: Silicon is not on the list of 2022 in force on 2025-10-01.");

    [Fact]
    public void A_folder_without_evidence_is_refused() => Refused("minerals", "--data", _folder).ShouldContain("sources.csv");

    [Fact]
    public void A_mineral_that_the_list_of_the_day_does_not_have_is_not_left_out_in_silence() =>
        Refused("assess", "silicon", "gallium", "--as-of", "2025-10-01").ShouldContain("MINERAL: Silicon is not on the list of 2022");

    [Fact]
    public void An_unknown_importer_lists_the_importers() => Refused("data", "import", "nothing", "file.csv").ShouldContain("census-imports");

    [Fact]
    public void A_missing_file_is_refused_by_its_name() => Refused("data", "import", "census-imports", Path.Combine(_folder, "none.csv.gz")).ShouldContain("none.csv.gz");

    [Fact]
    public void A_gzip_that_is_none_is_refused()
    {
        var path = Path.Combine(_folder, "imports.csv.gz");
        File.WriteAllText(path, "this is not a gzip file");
        Refused("data", "import", "census-imports", path).ShouldContain("imports.csv.gz: this is not a gzip file");
    }

    [Fact]
    public void An_unknown_option_is_wrong_usage() => Refused("assess", "--colour").ShouldContain("--help");

    [Theory]
    [InlineData("minerls", "Did you mean \"minerals\"?")]
    [InlineData("bogus", "The commands are assess, minerals")]
    [InlineData("", "no command is given")]
    [InlineData("data", "no command is given after \"spelter data\"")]
    [InlineData("data verfy", "Did you mean \"verify\"?")]
    [InlineData("reliance gallium --stge Refined", "Did you mean \"--stage\"?")]
    [InlineData("reliance gallium cobalt", "one word too many")]
    [InlineData("assess --out", "--out: a value is missing. Write --out FILE.")]
    [InlineData("assess --seed abc", "--seed: \"abc\" is not a whole number of zero or more.")]
    [InlineData("assess --seed 1 --seed 2", "--seed: it is given more than once.")]
    [InlineData("data import", "IMPORTER: it is missing.")]
    public void Wrong_usage_is_told_in_plain_words(string line, string what) => Refused(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldContain(what);

    [Fact]
    public void A_stage_is_not_ignored_by_the_audit() => Refused("reliance", "--audit", "--stage", "Refined").ShouldContain("--stage: --audit");

    [Theory]
    [InlineData("minerals")]
    [InlineData("assess")]
    public void Before_the_first_list_there_is_no_list(string command) =>
        Refused(command, "--as-of", "2017-01-01").ShouldContain("no list of critical minerals was in force on 2017-01-01. The first is of 2018-05-18");

    [Theory]
    [InlineData("census-imports")]
    [InlineData("usgs-mcs-2025")]
    [InlineData("usgs-mcs-2024")]
    [InlineData("eu-crm")]
    public void A_missing_file_or_a_folder_is_no_publishers_file(string importer)
    {
        Refused("data", "import", importer, Path.Combine(_folder, "none")).ShouldEndWith("none: there is no such file. Give the path of an existing file. Nothing was imported.\n");
        Refused("data", "import", importer, _folder).ShouldContain("this is a folder.");
    }

    [Fact]
    public void A_wrong_day_names_its_own_option() => Refused("data", "import", "census-imports", "--retrieved", "foo", "file").ShouldContain("--retrieved: \"foo\" is not a date.");

    [Theory]
    [InlineData("CO")]
    [InlineData("co")]
    public void A_chemical_symbol_counts_as_chemists_write_it(string text) => Refused("codes", text).ShouldContain("unknown mineral");

    private static string Refused(params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(arguments);
        exit.ShouldBe(SpelterCommand.BadInput, output);
        error.TrimEnd().Split('\n').Length.ShouldBe(1, error);
        error.ShouldNotContain("   at ");
        return error;
    }
}
