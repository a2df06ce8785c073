using System.Reflection;
using Spelter.Catalog;

namespace Spelter.Tests;

/// <summary>Rooms refer only to rooms before them: Catalog knows nobody, Assessment knows everybody. Read from the compiled
/// signatures and fields of every type.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Rooms = ["Spelter", "Spelter.Chance", "Spelter.Catalog", "Spelter.Evidence", "Spelter.Equilibrium", "Spelter.Reliance", "Spelter.Network", "Spelter.Disruption", "Spelter.Backtest", "Spelter.Stress", "Spelter.Law", "Spelter.Agreements", "Spelter.Assessment"];
    private static readonly Type[] Types = typeof(MineralId).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Spelter", StringComparison.Ordinal) == true).ToArray();

    [Fact]
    public void Every_type_lives_in_a_known_room() =>
        Types.Select(t => t.Namespace!).Distinct().ShouldBeSubsetOf(Rooms);

    [Fact]
    public void A_room_refers_only_to_rooms_before_it()
    {
        var breaches = Types.SelectMany(type => Mentioned(type).Select(other => (type, other)))
            .Where(x => Array.IndexOf(Rooms, x.other.Namespace) > Array.IndexOf(Rooms, x.type.Namespace))
            .Select(x => $"{x.type.FullName} → {x.other.FullName}").Distinct().ToList();
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public void The_model_refers_to_no_file_or_network_library_and_to_no_other_assembly_of_Spelter() =>
        typeof(MineralId).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Spelter", StringComparison.Ordinal) || n.StartsWith("System.Net", StringComparison.Ordinal) || n.StartsWith("System.IO", StringComparison.Ordinal) || n.Contains("DuckDB", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var members = type.GetFields(all).Select(f => f.FieldType)
            .Concat(type.GetMethods(all).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)))
            .Concat(type.GetMethods(all).SelectMany(m => m.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []))
            .Concat(type.GetConstructors(all).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
            .Concat(type.GetInterfaces());
        return members.SelectMany(Parts).Where(t => t.Assembly == type.Assembly);
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }
}
