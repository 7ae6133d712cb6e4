namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>Gauss elimination over a prime field: exact, and no coefficient of ±1 sums is lost to rounding.</summary>
internal static class LinearAudit
{
    private const long Prime = 2_147_483_647;

    /// <returns>A column that the equations determine, or null.</returns>
    public static int? Determined(IReadOnlyList<long[]> equations, int columns)
    {
        var rows = equations.Where(r => r.Any(x => x != 0)).Select(r => r.Select(Positive).ToArray()).ToList();
        var done = 0;
        for (var column = 0; column < columns && done < rows.Count; column++)
        {
            var pivot = rows.FindIndex(done, r => r[column] != 0);
            if (pivot < 0)
                continue;
            (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
            Scale(rows[done], Inverse(rows[done][column]));
            foreach (var other in rows.Where((r, i) => i != done && r[column] != 0))
                Subtract(other, rows[done], other[column]);
            done++;
        }
        var single = rows.Take(done).FirstOrDefault(r => r.Count(x => x != 0) == 1);
        return single is null ? null : Array.FindIndex(single, x => x != 0);
    }

    private static void Scale(long[] row, long factor)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] = row[i] * factor % Prime;
    }

    private static void Subtract(long[] row, long[] pivot, long factor)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] = Positive(row[i] - (pivot[i] * factor % Prime));
    }

    private static long Positive(long value) => (value % Prime + Prime) % Prime;

    /// <summary>Fermat: x to the power of p − 2.</summary>
    private static long Inverse(long value)
    {
        var (result, power) = (1L, Prime - 2);
        for (var x = value; power > 0; power >>= 1, x = x * x % Prime)
            if ((power & 1) == 1)
                result = result * x % Prime;
        return result;
    }
}
