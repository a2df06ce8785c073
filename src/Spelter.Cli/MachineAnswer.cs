using System.Text.Json;
using NodaTime;
using Spelter.Data;
using Spelter.Evidence;

namespace Spelter.Cli;

/// <summary>An answer for a program: the same result as JSON or as CSV. Where the columns of the table would vary with the
/// question, a command names them.</summary>
internal static class MachineAnswer
{
    public static void Write(
        CommandContext context, AnswerFormat format, Workspace workspace, string schema, LocalDate asOf,
        Action<Utf8JsonWriter> inputs, Action<Utf8JsonWriter> result, IEnumerable<Source> sources, IReadOnlyList<string>? columns = null)
    {
        if (format == AnswerFormat.Csv) context.Output.Write(CsvAnswer.Of(result, columns));
        else JsonAnswer.Write(context, workspace, schema, asOf, inputs, result, sources);
    }
}
