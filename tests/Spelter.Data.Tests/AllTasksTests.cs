namespace Spelter.Data.Tests;

public sealed class AllTasksTests
{
    [Fact]
    public void A_fault_comes_out_as_itself_when_every_reader_has_ended()
    {
        using var gate = new ManualResetEventSlim();
        var fault = InputException.At("one.csv(2)", "a cell is wrong.", "Correct it.");
        var failing = Task.Run(() =>
        {
            gate.Set();
            throw fault;
        }, TestContext.Current.CancellationToken);
        var slow = Task.Run(() =>
        {
            gate.Wait();
            Thread.Sleep(50);
        }, TestContext.Current.CancellationToken);
        Should.Throw<InputException>(() => AllTasks.Wait(failing, slow)).ShouldBeSameAs(fault);
        slow.IsCompletedSuccessfully.ShouldBeTrue();
    }
}
