namespace TrainingPlatform.Domain;

/// <summary>Why a reviewer sent something back. <c>Code</c> has the text <c>ReturnReason:{Code}</c>; <c>Text</c> is the reviewer's own addition.</summary>
public sealed record ReturnReason(string Code, string? Text = null)
{
    public override string ToString() => string.IsNullOrWhiteSpace(Text) ? Code : $"{Code}: {Text}";
}
