using System.Text.Json;
using NodaTime;
using Spelter.Data;
using Spelter.Evidence;

namespace Spelter.Cli;

/// <summary>An answer for a program: the same result as JSON or as CSV. The columns of
/// the table are those of <see cref="AnswerColumns"/>.</summary>
internal static class MachineAnswer
{
    public static void Write(
        CommandContext context, AnswerFormat format, Workspace workspace, string schema, LocalDate asOf,
        Action<Utf8JsonWriter> inputs, Action<Utf8JsonWriter> result, IEnumerable<Source> sources)
    {
        if (format == AnswerFormat.Csv) context.Output.Write(CsvAnswer.Of(result, AnswerColumns.Of(schema)));
        else JsonAnswer.Write(context, workspace, schema, asOf, inputs, result, sources);
    }
}
