namespace TrainingPlatform.Application;

/// <summary>A file beside a case, without its content. Text of the kind is <c>AttachmentKind:{kind}</c>.</summary>
public sealed record AttachmentDto(Guid Id, string Kind, string FileName, string ContentType, long Size, DateTimeOffset CreatedAt);
