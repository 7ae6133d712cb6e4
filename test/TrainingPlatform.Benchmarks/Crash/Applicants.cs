using System.Text.Json;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>What an institution and its trainees do: file, take back, file again, confirm, correct accounts; and what reviewers do at the same moment.</summary>
internal sealed class Applicants(Traffic traffic, ClassPair unclaimed, IReadOnlyList<string> trainees)
{
    private const string Claims = Board.Claims;

    /// <summary>The day class is filed and taken back over and over, the evening class is filed and reviewed by whoever comes first.</summary>
    public async Task FileAsync(int client, CancellationToken ct)
    {
        var classId = Random.Shared.Next(3) > 0 ? unclaimed.Day : unclaimed.Evening;
        if (await ClaimAsync(classId, ct) is not { } claim)
        {
            await traffic.DecideAsync(
                client,
                new Order("create", CrashSeed.Institution, Claims, classId) { Body = new { classId }, Made = a => Desk.Id(a) },
                ct
            );
            return;
        }
        var id = Desk.Id(claim);
        var status = claim.GetProperty("status").GetString();
        var order = status switch
        {
            "Withdrawn" => new Order("create", CrashSeed.Institution, Claims, classId) { Body = new { classId }, Made = a => Desk.Id(a) },
            "Draft" => new Order("submit", CrashSeed.Institution, $"{Claims}/{id}/submit", id),
            "Submitted" when classId == unclaimed.Day => new Order("withdraw", CrashSeed.Institution, $"{Claims}/{id}/withdraw", id),
            "Submitted" or "FirstReview" => Review(id, claim, CrashSeed.Reviewer, "first-review", "FirstReview"),
            "SecondReview" when Desk.Items(claim, "lines").Any(l => l.GetProperty("awaitedStep").GetString() == "SecondReview") => Review(
                id,
                claim,
                CrashSeed.Leader,
                "second-review",
                "SecondReview"
            ),
            _ => new Order("submit", CrashSeed.Institution, $"{Claims}/{id}/submit", id),
        };
        await traffic.DecideAsync(client, order, ct);
    }

    /// <summary>Gives another account for what the bank sent back to the institution.</summary>
    public Task CorrectAsync(int client, CancellationToken ct) => CorrectAsync(client, CrashSeed.Institution, ct);

    /// <summary>One trainee after the other: confirms what is proposed, corrects what came back.</summary>
    public async Task TraineeAsync(int client, CancellationToken ct)
    {
        var me = trainees[Random.Shared.Next(trainees.Count)];
        if (await traffic.ReadAsync(me, "/api/app/living-allowance/mine", ct) is { } mine)
            foreach (
                var line in Desk.Items(mine)
                    .Where(l => l.GetProperty("status").GetString() == "Proposed")
                    .Select(l => l.GetProperty("lineId").GetGuid())
                    .ToList()
            )
                await traffic.DecideAsync(client, new Order("confirm", me, $"/api/app/living-allowance/{line}/confirm", line), ct);
        await CorrectAsync(client, me, ct);
    }

    private async Task CorrectAsync(int client, string payee, CancellationToken ct)
    {
        if (await traffic.ReadAsync(payee, "/api/app/my-payment", ct) is not { } mine)
            return;
        var waiting = Desk.Items(mine).Where(p => p.GetProperty("return").GetString() == "AwaitingCorrection").Take(5).ToList();
        if (waiting.Count == 0)
            return;
        var payment = waiting[Random.Shared.Next(waiting.Count)];
        var body = new
        {
            holder = payment.GetProperty("payeeName").GetString(),
            bankName = "Bank",
            account = Bank.NewAccount(),
        };
        await traffic.DecideAsync(
            client,
            new Order("correct", payee, $"/api/app/my-payment/{Desk.Id(payment)}/correct", Desk.Id(payment)) { Body = body },
            ct
        );
    }

    private static Order Review(Guid id, JsonElement claim, string officer, string step, string awaited) =>
        new(step, officer, $"{Claims}/{id}/{step}", id) { Body = CrashSeed.Passes(claim, awaited) };

    private async Task<JsonElement?> ClaimAsync(Guid classId, CancellationToken ct)
    {
        if (await traffic.ReadAsync(CrashSeed.Institution, $"{Claims}?kind=TrainingSubsidy&classId={classId}", ct) is not { } list)
            return null;
        var found = Desk.Items(list).Select(Desk.Id).ToList();
        return found.Count == 0
            ? null
            : await traffic.ReadAsync(CrashSeed.Reviewer, $"{Claims}/{found[0]}", ct)
                ?? await traffic.ReadAsync(CrashSeed.Institution, $"{Claims}/{found[0]}", ct);
    }
}
