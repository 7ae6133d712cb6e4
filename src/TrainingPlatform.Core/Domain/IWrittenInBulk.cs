namespace TrainingPlatform.Domain;

/// <summary>A row that comes by the thousand in one save: its key is given by the caller, it has a table of its own, and no row points to it.</summary>
public interface IWrittenInBulk;
