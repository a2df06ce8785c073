using NodaTime;

namespace Spelter.Law;

/// <summary>A condition on facts of an entry, in three-valued logic: a fact that is not given leaves it unknown.</summary>
public abstract record FactCondition
{
    /// <summary>True, false, or null where facts that are not given decide.</summary>
    public abstract bool? Holds(Func<string, string?> given);

    /// <summary>Facts that it asks for.</summary>
    public abstract IEnumerable<string> Facts();

    /// <summary>A fact compared with a value.</summary>
    /// <param name="Fact">Name of the fact.</param>
    /// <param name="Relation">=, &lt;, &lt;=, &gt; or &gt;=.</param>
    /// <param name="Value">Word, number or date.</param>
    public sealed record Compared(string Fact, string Relation, string Value) : FactCondition
    {
        /// <inheritdoc/>
        public override bool? Holds(Func<string, string?> given)
        {
            if (given(Fact) is not { } text) return null;
            if (Relation == "=") return text == Value;
            // Dates in ISO order compare as texts; numbers do not.
            var order = decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var a) && decimal.TryParse(Value, System.Globalization.CultureInfo.InvariantCulture, out var b)
                ? a.CompareTo(b) : string.CompareOrdinal(text, Value);
            return Relation switch
            {
                "<" => order < 0,
                "<=" => order <= 0,
                ">" => order > 0,
                _ => order >= 0,
            };
        }

        /// <inheritdoc/>
        public override IEnumerable<string> Facts() => [Fact];

        /// <inheritdoc/>
        public override string ToString() => $"{Fact} {Relation} {Value}";
    }

    /// <summary>Both conditions.</summary>
    public sealed record Both(FactCondition First, FactCondition Second) : FactCondition
    {
        /// <inheritdoc/>
        public override bool? Holds(Func<string, string?> given) => First.Holds(given) is var a && Second.Holds(given) is var b && (a == false || b == false) ? false : a is null || b is null ? null : true;

        /// <inheritdoc/>
        public override IEnumerable<string> Facts() => First.Facts().Concat(Second.Facts());

        /// <inheritdoc/>
        public override string ToString() => $"{First} and {Second}";
    }

    /// <summary>One condition or the other.</summary>
    public sealed record Either(FactCondition First, FactCondition Second) : FactCondition
    {
        /// <inheritdoc/>
        public override bool? Holds(Func<string, string?> given) => First.Holds(given) is var a && Second.Holds(given) is var b && (a == true || b == true) ? true : a is null || b is null ? null : false;

        /// <inheritdoc/>
        public override IEnumerable<string> Facts() => First.Facts().Concat(Second.Facts());

        /// <inheritdoc/>
        public override string ToString() => $"{First} or {Second}";
    }
}
