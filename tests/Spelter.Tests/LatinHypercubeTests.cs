using Spelter.Chance;

namespace Spelter.Tests;

public sealed class LatinHypercubeTests
{
    [Fact]
    public void Each_coordinate_falls_once_into_every_slice_and_the_coordinates_are_not_one()
    {
        var points = LatinHypercube.Points(3, 50, 4);
        for (var d = 0; d < 4; d++) points.Select(p => (int)(50 * p[d])).Order().ShouldBe(Enumerable.Range(0, 50));
        points.Select(p => (int)(50 * p[0])).ShouldNotBe(points.Select(p => (int)(50 * p[1])));
        LatinHypercube.Points(3, 50, 4).SelectMany(p => p).ShouldBe(points.SelectMany(p => p));
    }
}
