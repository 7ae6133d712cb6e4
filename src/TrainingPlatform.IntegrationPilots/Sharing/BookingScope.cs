using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Sharing;

/// <summary>The scope of a row that belongs to two sides: either institution and the offices of either division see it.</summary>
internal static class BookingScope
{
    public static IQueryable<ResourceBooking> SeenBy(this IQueryable<ResourceBooking> bookings, IDataScope scope)
    {
        if (scope.All)
            return bookings;
        var (divisions, own) = (scope.DivisionIds, scope.InstitutionId);
        return bookings.Where(b =>
            divisions.Contains(b.ProviderDivisionId)
            || divisions.Contains(b.BookerDivisionId)
            || (own != null && (b.ProviderInstitutionId == own || b.BookerInstitutionId == own))
        );
    }
}
