using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>What the edition says about reviews: last day of the next step, and the batch total from which the prefecture reviews again.</summary>
internal sealed record ReviewRules(DateOnly? DueOn, Yuan PrefectureFrom);
