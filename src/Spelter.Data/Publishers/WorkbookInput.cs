using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Spelter.Data.Publishers;

/// <summary>One row of a worksheet.</summary>
/// <param name="Number">Row number as a spreadsheet shows it.</param>
/// <param name="Cells">Cells by column letter.</param>
internal readonly record struct WorkbookRow(int Number, IDictionary<string, object?> Cells)
{
    /// <summary>Text of a cell without outer blanks, empty where there is none.</summary>
    public string Text(string column) => Cells.TryGetValue(column, out var value) ? WorkbookInput.Text(value) : "";
}

/// <summary>Publishers' workbooks. Whatever is wrong with one leaves here as an <see cref="InputException"/>.</summary>
internal static class WorkbookInput
{
    // No cache on disk: an import leaves no trace outside the store.
    private static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false };

    public static IReadOnlyList<string> SheetNames(string path) =>
        Guarded(path, stream => stream.GetSheetNames(Configuration));

    public static List<WorkbookRow> Rows(string path, string sheet)
    {
        if (!SheetNames(path).Contains(sheet, StringComparer.Ordinal))
            throw InputException.At(PublishedFile.NameOf(path), $"there is no sheet \"{sheet}\".", $"The sheets are: {string.Join(", ", SheetNames(path))}.");
        return Guarded(path, stream => stream.Query(useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX, configuration: Configuration)
            .Cast<IDictionary<string, object?>>().Select((cells, index) => new WorkbookRow(index + 1, cells)).ToList());
    }

    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text.Trim(),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static T Guarded<T>(string path, Func<FileStream, T> read)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return read(stream);
        }
        catch (Exception fault) when (fault is not (InputException or OutOfMemoryException))
        {
            // The reader has no exception of its own: a damaged workbook shows as whatever broke first inside it.
            throw InputException.At(PublishedFile.NameOf(path), "this is not a whole xlsx workbook.", "Give the workbook as published; fetch it again if it was cut off.");
        }
    }
}
