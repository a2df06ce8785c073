using System.Text;
using Spelter.Data.Cases;
using Spelter.Equilibrium;

namespace Spelter.Data.Tests;

public sealed class NetworkCaseTests
{
    private const string Nodes =
        """
        { "nodes": [
            { "id": "A", "supply": {"type":"linear","intercept":9,"slope":1} },
            { "id": "B", "demand": {"type":"isoelastic","quantity":5,"price":10,"elasticity":-0.5} } ],
          "arcs": [

        """;

    [Fact]
    public void The_format_reads_as_it_is_written()
    {
        var problem = Parse(Nodes + """{ "from":"A", "to":"B", "cost":3, "slope":0, "capacity":null, "yield":0.9, "adValorem":0.25, "base":"exporter", "minimumPrice":12 } ], "bundles": [ { "name":"quota", "arcs":["A>B"], "cap":2.5 } ] }""");
        problem.Arcs[0].ShouldBe(new NetworkArc("A>B", "A", "B") { Cost = 3, Yield = 0.9, AdValorem = 0.25, Base = DutyBase.Exporter, MinimumPrice = 12 });
        problem.Nodes[0].Supply.ShouldBe(new LinearCurve(9, 1));
        problem.Nodes[1].Demand.ShouldBe(new IsoelasticCurve(5, 10, -0.5));
        (problem.Bundles[0].Name, problem.Bundles[0].Arcs.Single(), problem.Bundles[0].Cap).ShouldBe(("quota", "A>B", 2.5));
    }

    [Theory]
    [InlineData("""{ "from":"A", "to":"C" } ] }""", "case.json(5)", "arc A>C: there is no node \"C\".")]
    [InlineData("""{ "from":"A", "to":"B", "capacity":-1 } ] }""", "case.json(5)", "arc A>B: the capacity must be zero or more.")]
    [InlineData("""{ "from":"A", "to":"B", "yield":0 } ] }""", "case.json(5)", "arc A>B: the yield must be above zero.")]
    [InlineData("""{ "from":"A", "to":"A" } ] }""", "case.json(5)", "arc A>A: it leaves and reaches the same node.")]
    [InlineData("""{ "from":"A", "to":"B", "lowerBound":5, "capacity":4 } ] }""", "case.json(5)", "arc A>B: the lower bound is above the capacity.")]
    [InlineData("""{ "from":"A", "to":"B", "cost":"3" } ] }""", "case.json(5)", "arc A>B: \"cost\" must be a number.")]
    [InlineData("""{ "from":"A", "to":"B", "duty":3 } ] }""", "case.json(5)", "arc A>B: \"duty\" is not known here.")]
    [InlineData("""{ "from":"A" } ] }""", "case.json(5)", "an arc: \"to\" is missing.")]
    [InlineData("""{ "from":"A", "to":"B", "base":"cif" } ] }""", "case.json(5)", "arc A>B: \"cif\" is no base of a duty.")]
    [InlineData("{ \"from\":\"A\", \"to\":\"B\" },\n{ \"from\":\"A\", \"to\":\"B\" } ] }", "case.json(6)", "arc A>B: it stands there a second time.")]
    [InlineData("{ \"from\":\"A\", \"to\":\"B\" } ],\n \"bundles\": [ { \"name\":\"q\", \"arcs\":[\"B>A\"], \"cap\":1 } ] }", "case.json(6)", "bundle q: there is no arc \"B>A\".")]
    [InlineData("{ \"from\":\"A\", \"to\":\"B\" } ],\n \"bundles\": [ { \"name\":\"q\", \"arcs\":[\"A>B\"], \"cap\":-1 } ] }", "case.json(6)", "bundle q: the cap must be zero or more.")]
    [InlineData("{ \"from\":\"A\", \"to\":\"B\" } ],\n \"options\": 1 }", "case.json(6)", "the case: \"options\" is not known here.")]
    [InlineData("{ \"from\":\"A\", \"to\":\"B\", \"to\":\"B\" } ] }", "case.json(5)", "\"to\" stands twice in one object.")]
    [InlineData("{ \"from\":\"A\", \"to\":\"B\" }\n }", "case.json(6,2)", "this is not JSON.")]
    public void What_is_no_network_is_named_by_file_and_line(string rest, string where, string what)
    {
        var problem = Should.Throw<InputException>(() => Parse(Nodes + rest)).Problem;
        (problem.Where, problem.What).ShouldBe((where, what));
    }

    [Theory]
    [InlineData("""{"type":"isoelastic","quantity":5,"price":10,"elasticity":0.5}""", "node B: the elasticity of its demand must be zero or less.")]
    [InlineData("""{"type":"isoelastic","quantity":0,"price":10,"elasticity":-0.5}""", "node B: the base quantity of its demand must be above zero.")]
    [InlineData("""{"type":"linear","intercept":9,"slope":-1}""", "node B: the slope of its demand must be zero or more.")]
    [InlineData("""{"type":"quadratic"}""", "demand of B: \"quadratic\" is no type of curve.")]
    public void A_curve_of_the_wrong_sign_or_kind_is_named(string curve, string what) =>
        Should.Throw<InputException>(() => Parse($$"""{ "nodes": [ { "id": "B", "demand": {{curve}} } ] }""")).Problem.What.ShouldBe(what);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("nodes: A")]
    public void What_is_no_case_at_all_is_refused(string text) => Should.Throw<InputException>(() => Parse(text)).Problem.Where.ShouldStartWith("case.json");

    private static NetworkProblem Parse(string text) => NetworkCase.Parse(Encoding.UTF8.GetBytes(text), "case.json");
}
