using System.Text;
using System.Text.Json;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>What the officers of the county do with batches, one command at a time; several do the same at once.</summary>
internal sealed class Offices(Traffic traffic, Board board, Bank bank)
{
    private const int LargestBatch = 20;

    /// <summary>Opens, takes out, locks, reserves, gives up, reconciles, closes; also takes out of a locked batch, which must be refused.</summary>
    public Task PrepareAsync(int client, CancellationToken ct)
    {
        if (Chance(0.15) && board.Groups is { Count: > 0 } groups)
            return traffic.DecideAsync(
                client,
                new Order("open", Board.Preparer, Board.Batches, Guid.Empty)
                {
                    Body = groups[Random.Shared.Next(groups.Count)].Body,
                    Made = a => Desk.Id(a),
                    Answered = board.Note,
                    Keyed = true,
                },
                ct
            );
        if (board.One("Open", "Locked", "Reserved", "Approved", "Answered", "Reconciled") is not { } batch)
            return AgainAsync(client, "lock", Board.Preparer, ct);
        return batch.Status switch
        {
            "Open" when batch.Lines > LargestBatch || Chance(0.15) => RemoveAsync(client, batch, ct),
            "Open" => StepAsync(client, batch, "lock", Board.Preparer, ct),
            "Locked" when Chance(0.2) => RemoveAsync(client, batch, ct),
            "Locked" when Chance(0.1) => StepAsync(client, batch, "cancel", Board.Preparer, ct, new { reason = "too dear" }),
            "Locked" => RaceAsync(client, batch, ct),
            "Answered" => StepAsync(client, batch, "reconcile", Board.Preparer, ct),
            "Reconciled" => StepAsync(client, batch, "close", Board.Preparer, ct),
            _ when Chance(0.15) => StepAsync(client, batch, "cancel", Board.Preparer, ct, new { reason = "given up" }),
            _ => AgainAsync(client, "reserve", Board.Preparer, ct),
        };
    }

    public Task ApproveAsync(int client, CancellationToken ct) =>
        board.One("Reserved") is { } batch
            ? StepAsync(client, batch, "approve", CrashSeed.Leader, ct)
            : AgainAsync(client, "approve", CrashSeed.Leader, ct);

    /// <summary>Approves payment of claims, releases batches, makes the bank's file.</summary>
    public Task ReleaseAsync(int client, CancellationToken ct)
    {
        if (board.Noticed is { Count: > 0 } claims && Chance(0.5))
        {
            var claim = claims[Random.Shared.Next(claims.Count)];
            return traffic.DecideAsync(
                client,
                new Order("approve-payment", Board.Releaser, $"{Board.Claims}/{claim}/approve-payment", claim),
                ct
            );
        }
        return board.One("Approved", "Released") switch
        {
            { Status: "Approved" } batch => RaceAsync(client, batch, ct),
            { } batch => StepAsync(client, batch, "export", Board.Releaser, ct, new { format = "Csv" }),
            null => AgainAsync(client, "release", Board.Releaser, ct),
        };
    }

    /// <summary>Carries files to the bank and its answers back.</summary>
    public async Task CarryAsync(int client, CancellationToken ct)
    {
        if (board.One("Exported", "Answered") is not { } batch)
        {
            await AgainAsync(client, "export", Board.Releaser, ct, new { format = "Csv" });
            return;
        }
        if (
            (!bank.Knows(batch.Id) || Chance(0.1))
            && await traffic.DownloadAsync(Board.Releaser, $"{Board.Batches}/{batch.Id}/file", ct) is { } file
        )
            bank.Take(batch.Id, file);
        if (bank.Answer(batch.Id) is { } answer)
            await traffic.DecideAsync(
                client,
                new Order("bank-result", Board.Preparer, $"/api/app/report/payment-batch/{batch.Id}/bank-result", batch.Id)
                {
                    Upload = () => Table(answer),
                    Detail = Taken,
                    Keyed = true,
                },
                ct
            );
    }

    /// <summary>The race for the budget: every batch that may move the money of one book does, at the same moment.</summary>
    private Task RaceAsync(int client, SeenBatch batch, CancellationToken ct) =>
        Task.WhenAll(
            board
                .Rivals(batch)
                .Append(batch)
                .Select(b =>
                    b.Status == "Locked"
                        ? StepAsync(client, b, "reserve", Board.Preparer, ct)
                        : StepAsync(client, b, "release", Board.Releaser, ct)
                )
        );

    private Task StepAsync(int client, SeenBatch batch, string step, string user, CancellationToken ct, object? body = null) =>
        traffic.DecideAsync(
            client,
            new Order(step, user, $"{Board.Batches}/{batch.Id}/{step}", batch.Id)
            {
                Body = body,
                Answered = board.Note,
                Keyed = true,
            },
            ct
        );

    private async Task RemoveAsync(int client, SeenBatch batch, CancellationToken ct)
    {
        if (
            await traffic.ReadAsync(Board.Preparer, $"{Board.Batches}/{batch.Id}/payment?status=Planned&maxResultCount=100", ct)
                is not { } page
            || Desk.Items(page).ToList() is not { Count: > 1 } payments
        )
            return;
        var payment = Desk.Id(payments[Random.Shared.Next(payments.Count)]);
        await traffic.DecideAsync(
            client,
            new Order("remove", Board.Preparer, $"{Board.Batches}/{batch.Id}/payment/{payment}/remove", payment)
            {
                Answered = board.Note,
                Keyed = true,
            },
            ct
        );
    }

    /// <summary>Does on any batch what has been done, or cannot be done yet: mostly refused, never twice.</summary>
    private Task AgainAsync(int client, string step, string user, CancellationToken ct, object? body = null) =>
        board.Any() is { } batch ? StepAsync(client, batch, step, user, ct, body) : board.LookAsync(ct);

    private static HttpContent Table(string csv) =>
        new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "answer.csv" },
            { new StringContent("AllOrNothing"), "mode" },
        };

    /// <summary>The digest of an answer that was taken and said something new.</summary>
    private static string? Taken(JsonElement answer) =>
        answer.GetProperty("applied").GetBoolean() && answer.GetProperty("paid").GetInt32() + answer.GetProperty("returned").GetInt32() > 0
            ? answer.GetProperty("digest").GetString()
            : null;

    private static bool Chance(double share) => Random.Shared.NextDouble() < share;
}
