using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Reads an objection for its sheet.</summary>
internal sealed class ObjectionSheets(TrainingPlatformDbContext db, IDivisionTree divisions) : IObjectionSheets
{
    public async Task<ObjectionSheet> ReadAsync(Guid objectionId, CancellationToken ct)
    {
        var objection =
            await db.Set<Objection>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == objectionId, ct)
            ?? throw new EntityNotFoundException(typeof(Objection), objectionId);
        var number = await db.Set<PublicityNotice>().Where(n => n.Id == objection.NoticeId).Select(n => n.Number).FirstAsync(ct);
        var decision = await db.Set<ObjectionDecision>().AsNoTracking().FirstOrDefaultAsync(d => d.ObjectionId == objectionId, ct);
        return new ObjectionSheet
        {
            NoticeNumber = number,
            DivisionName = divisions.Get(objection.DivisionId).Name,
            Code = objection.Code,
            RaisedBy = objection.RaisedBy,
            Reason = objection.Reason,
            RaisedAt = objection.RaisedAt,
            Status = (decision?.Status ?? ObjectionStatus.Open).ToString(),
            Finding = decision?.Finding,
            Reply = decision?.Reply,
            DecidedByName = decision?.ByName,
            DecidedAt = decision?.At,
        };
    }
}
