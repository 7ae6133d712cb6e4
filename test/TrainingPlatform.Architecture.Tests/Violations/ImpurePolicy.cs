namespace TrainingPlatform.Architecture.Violations;

#pragma warning disable CA2211, CA1822, CS0649
internal sealed class ImpureRate
{
    public double Rate;
}

internal sealed class ImpureCounter
{
    public static int Count;
}

internal sealed class ImpureFetch
{
    public async Task<int> FetchAsync()
    {
        await Task.Yield();
        return 1;
    }
}
