namespace TrainingPlatform.Policy;

/// <summary>Recomputes a line from its operands alone, written without looking at the calculator.</summary>
internal static class LineEvaluator
{
    public static (decimal Before, decimal After) Evaluate(DeterminationLine line)
    {
        var v = line.Operands.ToDictionary(o => o.Name, o => o.Number);
        switch (line.Operation)
        {
            case LineOperation.Product:
                var product = line.Operands.Aggregate(1m, (p, o) => p * o.Number);
                return (product, Fen(product));
            case LineOperation.Scale:
                var scaled = v["amount"] * v.Where(o => o.Key != "amount").Aggregate(1m, (p, o) => p * o.Value);
                return (scaled - v["amount"], Fen(scaled) - v["amount"]);
            case LineOperation.Cap:
                return Limited(v["amount"], v["cap"], v["cap"]);
            case LineOperation.CostCap:
                var share = v["cost"] / v["heads"];
                return Limited(v["amount"], share, Math.Floor(share * 100) / 100);
            case LineOperation.YearCap:
                var left = Math.Max(0, v["cap"] - v["used"]);
                return Limited(v["amount"], left, left);
            default:
                return (v["exact"] - v["sum"], Fen(v["exact"]) - v["sum"]);
        }
    }

    private static (decimal Before, decimal After) Limited(decimal amount, decimal exact, decimal limit) =>
        (decimal.Round(Math.Min(amount, exact) - amount, 10), Math.Min(amount, limit) - amount);

    private static decimal Fen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
