namespace Spelter.Data;

/// <summary>Readers that run beside one another.</summary>
internal static class AllTasks
{
    /// <summary>Waits until every one has ended, also where one fails: a reader left running would hold its file when the caller is told.
    /// The first fault in this order then comes out as itself.</summary>
    public static void Wait(params Task[] tasks)
    {
        try
        {
            Task.WaitAll(tasks);
        }
        catch (AggregateException)
        {
            foreach (var task in tasks) task.GetAwaiter().GetResult();
        }
    }
}
