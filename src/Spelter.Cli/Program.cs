using Spelter.Cli;

return SpelterCommand.Run(args, Console.Out, Console.Error);
