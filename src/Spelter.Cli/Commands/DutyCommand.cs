using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Data.Law;
using Spelter.Law;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter duty --hts CODE --origin COUNTRY</c>: what an entry owes, why, and what is not known.</summary>
internal static class DutyCommand
{
    private const int FirstSpecialChapter = 98;

    public static Command Build(CommandContext context)
    {
        var hts = new Option<string>("--hts") { Description = "Tariff line of 8 or 10 digits, with or without points.", HelpName = "CODE", Required = true };
        var origin = new Option<string>("--origin") { Description = "Country of origin, by name or code.", HelpName = "COUNTRY", Required = true };
        var date = new Option<string?>(CommonOptions.DateName) { Description = "Day of entry (yyyy-MM-dd); today where it is left out. It may lie ahead.", HelpName = "DATE" };
        var known = new Option<string?>(CommonOptions.KnownName) { Description = "Answer with what was public on this day (yyyy-MM-dd); today by default.", HelpName = "DATE" };
        var channel = new Option<string[]>("--channel") { Description = $"Count only what these channels had shown by then: {string.Join(", ", LawWords.Channels.Keys)}; all by default.", HelpName = "CHANNEL", AllowMultipleArgumentsPerToken = true };
        var view = new Option<string>("--view") { Description = "Law as enacted, adjudicated or collected.", HelpName = "VIEW", DefaultValueFactory = _ => "collected" };
        var value = new Option<decimal?>("--value") { Description = "Customs value, US dollars.", HelpName = "USD" };
        var quantity = new Option<decimal?>("--quantity") { Description = "Quantity in the unit of --unit.", HelpName = "NUMBER" };
        var unit = new Option<string?>("--unit") { Description = "Unit of --quantity, such as kg, t or W.", HelpName = "UNIT" };
        var content = new Option<string[]>("--content") { Description = "Kilograms of a metal contained, such as tungsten=120.", HelpName = "METAL=KG", AllowMultipleArgumentsPerToken = true };
        var preference = new Option<string?>("--preference") { Description = "Programme of the special column that is claimed, such as KR or AU; none by default.", HelpName = "CODE" };
        var fact = new Option<string[]>("--fact") { Description = "A fact of the entry, such as documents=filed; an unknown name lists them.", HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true };
        var data = CommonOptions.DataFolder();
        var command = new Command("duty", "What an entry owes under which clause, and bounds with the facts that would settle it. No legal advice.") { hts, origin, date, known, channel, view, value, quantity, unit, content, preference, fact, data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var lastKnown = CommonOptions.Day(parsed.GetValue(known), context.Today, CommonOptions.KnownName);
            var day = parsed.GetValue(date) is { } text ? Day(text) : context.Today;
            var line = Line(parsed.GetValue(hts)!);
            var country = workspace.Catalog.FindCountry(parsed.GetValue(origin)!)?.Code ?? throw InputException.At("--origin", $"unknown country \"{parsed.GetValue(origin)}\".", "Write its name or code; spelter countries lists them.");
            if (country == CountryCode.UnitedStates) return context.Fail(new Problem("--origin", "goods of the United States are no import of another origin.", "Give the country of origin."));
            var register = workspace.Law;
            if (day > register.CheckedTo.PlusDays(RegisterCheck.DaysAfter))
                return context.Fail(new Problem(CommonOptions.DateName, $"{LocalDatePattern.Iso.Format(day)} lies too far ahead: the register is checked to {LocalDatePattern.Iso.Format(register.CheckedTo)}.", $"Give a day at most {RegisterCheck.DaysAfter} days later."));
            var schedule = workspace.ScheduleOf(ScheduleLine.ChapterOf(line));
            var answered = schedule.Line(line, day);
            if (answered is not LineFound and not UnknownBetweenEditions) return context.Fail(ScheduleText.ProblemOf(answered)! with { Where = "--hts" });
            var found = answered as LineFound;
            var numbers = Numbers(parsed.GetValue(value), parsed.GetValue(quantity), parsed.GetValue(unit), parsed.GetValue(content) ?? [], Units(schedule, found));
            var facts = Facts(parsed.GetValue(fact) ?? [], register);
            var columnTwo = workspace.ColumnTwoCountries.Any(c => c.Country == country && c.Applies(day));
            var question = new DutyQuestion(line, country, day, new KnowledgeDate(lastKnown, Channels(parsed.GetValue(channel) ?? [])), View(parsed.GetValue(view)!), numbers, facts);
            // The programmes of one country bear its code.
            if (parsed.GetValue(preference) is { } claimed && workspace.Catalog.Countries.FirstOrDefault(c => c.Alpha2 == claimed) is { } partner && partner.Code != country)
                return context.Fail(new Problem("--preference", $"{claimed} is for products of {partner.Name}.", "Leave it out, or give the programme of the origin."));
            var column = DutyColumn.Of(answered, columnTwo, parsed.GetValue(preference));
            var catalog = workspace.Catalog;
            var resolver = new Resolver(register, code => catalog.TariffLines.Any(t => t.Stage != Stage.Mined && (t.Code.StartsWith(code) || code.StartsWith(t.Code))));
            var report = new DutyReport(question, column, found, resolver.Resolve(question, column), register, columnTwo);
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "duty", lastKnown, w => DutyJson.WriteInputs(w, report), w => DutyJson.Write(w, report), [workspace.ScheduleSource, workspace.CatalogSource]);
            else
                DutyText.Write(context.Output, workspace.Catalog, report);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
        : throw InputException.At(CommonOptions.DateName, $"\"{text}\" is not a date.", "Write it as yyyy-MM-dd, such as 2026-05-01.");

    private static HtsCode Line(string text) => HtsCode.TryParse(text, out var code) && code.Length >= 8
        ? ScheduleLine.ChapterOf(code) < FirstSpecialChapter ? code : throw InputException.At("--hts", $"{code} is a heading of chapters 98 and 99, under which no goods are classified.", "Give the line of the goods; the answer names the headings.")
        : throw InputException.At("--hts", $"\"{text}\" is no tariff line.", "Give 8 or 10 digits, with or without points, such as 2846.90.80.");

    private static HashSet<Channel> Channels(string[] words) => words.Length == 0 ? [.. KnowledgeDate.Of(LocalDate.MaxIsoValue).Channels]
        : [.. words.Select(word => LawWords.Channels.TryGetValue(word, out var channel) ? channel : throw InputException.At("--channel", $"\"{word}\" is no channel.", $"Channels are {string.Join(", ", LawWords.Channels.Keys)}."))];

    private static LegalView View(string word) => word switch
    {
        "enacted" => LegalView.Enacted,
        "adjudicated" => LegalView.Adjudicated,
        "collected" => LegalView.Collected,
        _ => throw InputException.At("--view", $"\"{word}\" is no view.", "Give enacted, adjudicated or collected."),
    };

    private static EntryFacts Numbers(decimal? value, decimal? quantity, string? unit, string[] contents, List<string> units)
    {
        if (value < 0) throw InputException.At("--value", $"{value} is below zero.", "Give the customs value in US dollars.");
        if (quantity <= 0) throw InputException.At("--quantity", $"{quantity} is not above zero.", "Give the quantity of the entry.");
        if (quantity is null != unit is null) throw InputException.At(quantity is null ? "--unit" : "--quantity", "a quantity and its unit belong together.", "Give both, such as --quantity 1000 --unit kg.");
        if (unit is not null && units.Count > 0 && !units.Contains(unit))
            throw InputException.At("--unit", $"the line does not report {unit}.", $"It reports {string.Join(", ", units)}.");
        var numbers = EntryFacts.Of(value, quantity is { } amount ? [(amount, unit!)] : []);
        foreach (var (metal, text) in contents.Select(c => Pair(c, "--content", "tungsten=120")))
        {
            if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var kilograms) || kilograms < 0)
                throw InputException.At("--content", $"\"{text}\" is no number of kilograms.", "Write it as tungsten=120.");
            numbers = numbers.With(EntryFact.ContentOf(metal), AmountRange.Exactly(kilograms));
        }

        return numbers;
    }

    // Units stand on the lines of ten digits.
    private static List<string> Units(Schedule schedule, LineFound? line) => line is null ? []
        : [.. schedule.Codes.Where(c => c.StartsWith(line.Line.Code)).SelectMany(schedule.Runs).SelectMany(r => r.Reports).Where(f => f.Kind == EntryFactKind.Quantity).Select(f => f.Name).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Facts(string[] facts, LawRegister register)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        foreach (var (name, value) in facts.Select(f => Pair(f, "--fact", "documents=filed")))
        {
            var known = register.Facts.FirstOrDefault(f => f.Name == name)
                ?? throw InputException.At("--fact", $"there is no fact \"{name}\".", $"Facts are {string.Join(", ", register.Facts.Select(f => f.Name))}.");
            if (known.Fault(value) is { } fault) throw InputException.At("--fact", fault, known.Question);
            if (!given.TryAdd(name, value)) throw InputException.At("--fact", $"\"{name}\" is given twice.", "Give each fact once.");
        }

        return given;
    }

    private static (string Name, string Value) Pair(string text, string option, string example) => text.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } value] ? (name, value)
        : throw InputException.At(option, $"\"{text}\" is no name with a value.", $"Write it as {example}.");
}
