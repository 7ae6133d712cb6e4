using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Subsidies.CaseFiles;

internal static class CaseFileMapping
{
    /// <summary>Maps the files of a case to their own table, loaded with the case.</summary>
    public static void OwnsCaseFiles<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, IEnumerable<CaseFile>?>> files, string table)
        where T : class =>
        builder.OwnsMany(
            files,
            f =>
            {
                f.ToTable(table);
                f.WithOwner().HasForeignKey("OwnerId");
                f.HasKey(x => x.Id);
                f.Property(x => x.Id).ValueGeneratedNever();
                f.Property(x => x.FileName).HasMaxLength(200);
                f.Property(x => x.ContentType).HasMaxLength(100);
                f.Property(x => x.StoreKey).HasMaxLength(200);
            }
        );
}
