using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Cities;

/// <summary>A document that meets a requirement of a city: what it is, its day, and the file.</summary>
internal sealed class CityEvidence : Entity, IScoped
{
    private CityEvidence() { }

    public CityEvidence(Guid id, PilotCity city, string requirement, CityDocument document, Actor by)
        : base(id)
    {
        (PilotCityId, DivisionId, Requirement) = (city.Id, city.DivisionId, requirement);
        (Reference, On, FileId) = (document.Reference, document.On, document.FileId);
        (ByName, At) = (by.Name, by.At);
    }

    public Guid PilotCityId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string Requirement { get; private set; } = "";

    public string Reference { get; private set; } = "";

    public DateOnly On { get; private set; }

    public Guid FileId { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>Number or title of a document, its day and its file.</summary>
internal sealed record CityDocument(string Reference, DateOnly On, Guid FileId);
