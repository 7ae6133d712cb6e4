using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore;

public static class BulkSaving
{
    /// <summary>Saves with one look for changes instead of one in every step of the save: for a save of thousands of rows.</summary>
    public static async Task<int> SaveManyAsync(this DbContext db, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await db.SaveChangesAsync(ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }
}
