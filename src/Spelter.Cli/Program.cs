using System.Text;

// The console's own writer hands over every few hundred characters; an answer may hold millions.
const int bufferSize = 1 << 16;
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize);
return Spelter.Cli.SpelterCommand.Run(args, output, Console.Error);
