using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.EntityFrameworkCore;

public static class SealedValueMapping
{
    /// <summary>Maps a sealed identifier to three columns: cipher text, keyed look-up hash (indexed) and mask.</summary>
    public static void OwnsSealed<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, SealedValue?>> property, bool unique = false)
        where T : class =>
        builder.OwnsOne(
            property,
            o =>
            {
                o.Property(v => v.Cipher).HasMaxLength(512).IsRequired();
                o.Property(v => v.Lookup).HasMaxLength(96);
                o.Property(v => v.Mask).HasMaxLength(40).IsRequired();
                o.HasIndex(v => v.Lookup).IsUnique(unique);
            }
        );
}
