using System.Runtime.ExceptionServices;

namespace Spelter;

/// <summary>Independent work on all processors.</summary>
internal static class InParallel
{
    /// <summary>One result per item, in the order of the items. Plain <see cref="Parallel"/>: a command lives a second, and the
    /// query operators of PLINQ cost a good part of it to compile.</summary>
    public static TResult[] Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        if (items.Count == 1) results[0] = work(items[0]);
        else Run(() => Parallel.For(0, items.Count, i => results[i] = work(items[i])));
        return results;
    }

    // The fault itself, not the loop's bundle of faults: callers tell a user's from their own by its type.
    private static void Run(Action loop)
    {
        try
        {
            loop();
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }
}
