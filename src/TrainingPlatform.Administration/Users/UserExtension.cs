using TrainingPlatform.AspNetCore.ApplicationConfiguration;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Administration.Users;

/// <summary>Adds the column and field "division code" to ABP's users page through its object extensions.</summary>
internal static class UserExtension
{
    public const string DivisionCode = "DivisionCode";

    public static IReadOnlyDictionary<string, object> Modules { get; } =
        new Dictionary<string, object>
        {
            ["Identity"] = new
            {
                entities = new
                {
                    User = new { properties = new Dictionary<string, object> { [DivisionCode] = Property() }, configuration = new { } },
                },
                configuration = new { },
            },
        };

    private static object Property()
    {
        var available = new { isAvailable = true };
        var visible = new { isVisible = true };
        return new
        {
            type = "System.String",
            typeSimple = "string",
            displayName = new { name = DivisionCode, resource = LocalizationResource.DefaultName },
            api = new
            {
                onGet = available,
                onCreate = available,
                onUpdate = available,
            },
            ui = new
            {
                onTable = visible,
                onCreateForm = visible,
                onEditForm = visible,
                lookup = new { url = (string?)null },
            },
            attributes = new[] { new { typeSimple = "stringLength", config = new { maximumLength = 6 } } },
            configuration = new { },
            defaultValue = (string?)null,
        };
    }
}
