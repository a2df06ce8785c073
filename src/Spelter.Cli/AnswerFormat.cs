namespace Spelter.Cli;

/// <summary>How an answer is printed.</summary>
internal enum AnswerFormat
{
    /// <summary>Tables and sentences for people.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One CSV table.</summary>
    Csv,
}
