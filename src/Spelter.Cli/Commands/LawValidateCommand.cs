using System.CommandLine;
using Spelter.Law;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter law validate</c>: whether the register meets its own rules.</summary>
internal static class LawValidateCommand
{
    public static Command Build(CommandContext context)
    {
        var data = CommonOptions.DataFolder();
        var command = new Command("validate", "Whether the register meets its own rules. Exit code 1 where it does not.") { data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var register = workspace.Law;
            List<(string Rule, List<Problem> Problems)> checks = [.. RegisterCheck.Rules.Select(r => (r.Rule, r.Check(register).ToList()))];
            var problems = checks.Sum(c => c.Problems.Count);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "law-validation", context.Today, _ => { }, w =>
                {
                    w.WriteStartObject();
                    w.WriteNumber("instruments", register.Instruments.Count);
                    w.WriteNumber("clauses", register.Clauses.Count);
                    w.WriteNumber("problems", problems);
                    JsonAnswer.WriteArray(w, "rules", checks, check =>
                    {
                        w.WriteString("rule", check.Rule);
                        w.WriteBoolean("holds", check.Problems.Count == 0);
                        JsonAnswer.WriteStrings(w, "breaches", check.Problems.Select(p => p.ToString()));
                    });
                    w.WriteEndObject();
                }, [workspace.CatalogSource]);
                return problems == 0 ? SpelterCommand.Success : SpelterCommand.Finding;
            }

            context.Output.WriteText($"{register.Instruments.Count} instruments, {register.Clauses.Count} clauses, checked for the law up to {NodaTime.Text.LocalDatePattern.Iso.Format(register.CheckedTo)}.");
            foreach (var (rule, found) in checks)
            {
                context.Output.WriteText($"{(found.Count == 0 ? "holds " : "BROKEN")}  {rule}");
                foreach (var problem in found) context.Output.WriteText($"        {problem}");
            }

            return problems == 0 ? SpelterCommand.Success : SpelterCommand.Finding;
        });
        return command;
    }
}
