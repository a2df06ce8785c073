using System.Globalization;

namespace Spelter.Law;

/// <summary>A written rate while it is read.</summary>
internal sealed class RateReading(string text)
{
    private int _at;

    public bool IsAtEnd
    {
        get
        {
            Skip();
            return _at == text.Length;
        }
    }

    public FormatException Fault(string what) => new($"\"{text}\" is not a rate: {what} at character {_at + 1}.");

    public RateExpression Rate()
    {
        var name = Word();
        if (name == "free") return new Free();
        Expect('(');
        RateExpression rate = name switch
        {
            "adValorem" => new AdValorem(Share(), TryTake(',') ? Word() : ValueBase.Customs),
            "specific" => UnitPrice() is var (usd, unit) ? new Specific(usd, unit) : throw Fault("a price is missing"),
            "content" => Content(),
            "sum" => new Compound(Rate(), Second()),
            "topUpTo" => new TopUpTo(Share()),
            "cap" => new CappedAt(Share(), Second()),
            "floor" => new FlooredAt(Share(), Second()),
            "least" => new Least(Rate(), Second()),
            "greatest" => new Greatest(Rate(), Second()),
            "minimumImportPrice" => Minimum(),
            "inQuota" => Quota(),
            "absoluteQuota" => new AbsoluteQuota(Word()),
            _ => throw Fault($"\"{name}\" is no kind of rate"),
        };
        Expect(')');
        return rate;
    }

    private RateExpression Second()
    {
        Expect(',');
        return Rate();
    }

    private InQuota Quota()
    {
        var (order, inside, outside) = (Word(), Second(), Second());
        return InQuota.DependsOnQuota(inside) || InQuota.DependsOnQuota(outside) ? throw Fault("a quota stands within a quota") : new InQuota(order, inside, outside);
    }

    private ContentRate Content()
    {
        var (usd, unit) = UnitPrice();
        if (unit != "kg") throw Fault("content is dutiable by the kilogram");
        Expect(',');
        return new ContentRate(usd, Word());
    }

    private MinimumImportPrice Minimum()
    {
        var (usd, unit) = UnitPrice();
        Expect(',');
        return Word() switch
        {
            "gap" => new MinimumImportPrice(usd, unit, GapOnly: true),
            "whole" => new MinimumImportPrice(usd, unit, GapOnly: false),
            var other => throw Fault($"\"{other}\" is neither gap nor whole"),
        };
    }

    private (decimal Usd, string Unit) UnitPrice()
    {
        var usd = Number();
        if (Word() != "USD") throw Fault("USD is missing behind the price");
        Expect('/');
        return (usd, Word());
    }

    private decimal Share()
    {
        var percent = Number();
        Expect('%');
        return percent / 100;
    }

    private decimal Number()
    {
        Skip();
        var from = _at;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] == '.')) _at++;
        return decimal.TryParse(text.AsSpan(from, _at - from), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : throw Fault("a number is missing");
    }

    private string Word()
    {
        Skip();
        var from = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '-' or '_')) _at++;
        return _at > from ? text[from.._at] : throw Fault("a word is missing");
    }

    private bool TryTake(char mark)
    {
        Skip();
        if (_at >= text.Length || text[_at] != mark) return false;
        _at++;
        return true;
    }

    private void Expect(char mark)
    {
        if (!TryTake(mark)) throw Fault($"\"{mark}\" is missing");
    }

    private void Skip()
    {
        while (_at < text.Length && text[_at] == ' ') _at++;
    }
}
