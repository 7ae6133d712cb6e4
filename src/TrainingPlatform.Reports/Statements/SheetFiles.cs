using Microsoft.AspNetCore.Http;

namespace TrainingPlatform.Reports.Statements;

/// <summary>A file and its name.</summary>
internal sealed record SheetFile(string Name, byte[] Content)
{
    public IResult Download() => Results.File(Content, Workbook.ContentType, Name);
}

/// <summary>A file that may be long: written aside, deleted once it is sent.</summary>
internal sealed record SheetStream(string Name, Stream Content)
{
    public IResult Download() => Results.File(Content, Workbook.ContentType, Name);
}
