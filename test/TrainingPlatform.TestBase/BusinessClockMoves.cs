using System.Net.Http.Json;

namespace TrainingPlatform.TestBase;

public static class BusinessClockMoves
{
    /// <summary>Moves the business clock of the host through its Development-only endpoint.</summary>
    public static async Task MoveClockAsync(this PlatformHost host, DateOnly date)
    {
        using var client = host.CreateClient();
        (await client.PostAsJsonAsync("/api/app/business-clock", new { date })).EnsureSuccessStatusCode();
    }
}
