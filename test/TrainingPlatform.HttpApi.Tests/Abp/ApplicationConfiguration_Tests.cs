using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Abp;

public sealed class ApplicationConfiguration_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Each of these is read by the client without a guard, or was seen to break the boot when absent.</summary>
    [Theory]
    [InlineData("localization.languages")]
    [InlineData("localization.currentCulture.dateTimeFormat.shortDatePattern")]
    [InlineData("localization.values")]
    [InlineData("localization.resources")]
    [InlineData("localization.languagesMap")]
    [InlineData("localization.languageFilesMap")]
    [InlineData("auth.grantedPolicies")]
    [InlineData("setting.values")]
    [InlineData("currentUser.roles")]
    [InlineData("features.values")]
    [InlineData("globalFeatures.enabledFeatures")]
    [InlineData("multiTenancy.isEnabled")]
    [InlineData("currentTenant.isAvailable")]
    [InlineData("timing.timeZone.iana.timeZoneName")]
    [InlineData("timing.timeZone.windows.timeZoneId")]
    [InlineData("clock.kind")]
    [InlineData("objectExtensions.modules")]
    [InlineData("objectExtensions.enums")]
    [InlineData("extraProperties")]
    public async Task Serves_every_field_that_the_client_needs_to_boot(string path)
    {
        var node = await GetAsync("/api/abp/application-configuration?includeLocalizationResources=false");

        foreach (var step in path.Split('.'))
            node.TryGetProperty(step, out node).ShouldBeTrue(path);
    }

    [Fact]
    public async Task Serves_strings_for_all_settings_and_the_switch_of_the_settings_menu()
    {
        var config = await GetAsync("/api/abp/application-configuration");

        config.GetProperty("setting").GetProperty("values").EnumerateObject().ShouldAllBe(v => v.Value.ValueKind == JsonValueKind.String);
        config.GetProperty("features").GetProperty("values").GetProperty("SettingManagement.Enable").GetString().ShouldBe("true");
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "zh-Hans")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("fr-FR,en;q=0.5", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("undefined", "zh-Hans")]
    public async Task Answers_only_zh_Hans_or_en(string acceptLanguage, string expected)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", acceptLanguage);
        client.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c=undefined|uic=undefined");

        var config = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration", Ct);

        config.GetProperty("localization").GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("Bearer rubbish")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.")]
    [InlineData("Basic YTpi")]
    public async Task Answers_200_and_anonymous_to_a_bad_token(string authorization)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        var response = await client.GetAsync("/api/abp/application-configuration", Ct);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var config = await response.Content.ReadFromJsonAsync<JsonElement>(Ct);
        config.GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public async Task Serves_the_texts_with_base_resources_that_exist(string culture)
    {
        var answer = await GetAsync($"/api/abp/application-localization?cultureName={culture}&onlyDynamics=false");

        answer.GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe(culture);
        var resources = answer.GetProperty("resources").EnumerateObject().ToDictionary(r => r.Name, r => r.Value);
        resources.Keys.ShouldContain("TrainingPlatform");
        foreach (var resource in resources.Values)
        foreach (var name in resource.GetProperty("baseResources").EnumerateArray())
            resources.Keys.ShouldContain(name.GetString());
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public async Task Has_every_text_that_the_client_packages_name(string culture)
    {
        var answer = await GetAsync($"/api/abp/application-localization?cultureName={culture}");
        var texts = answer.GetProperty("resources");

        var keys = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Abp", "client-texts.txt"), Ct);
        keys.Length.ShouldBeGreaterThan(190);
        foreach (var key in keys.Select(k => k.Split("::", 2)))
            texts.GetProperty(key[0]).GetProperty("texts").TryGetProperty(key[1], out _).ShouldBeTrue(string.Join("::", key));
    }

    [Fact]
    public async Task Puts_the_error_format_on_an_unknown_address_of_the_api()
    {
        var response = await host.CreateClient().GetAsync("/api/app/no-such-thing", Ct);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        (await response.Content.ReadFromJsonAsync<JsonElement>(Ct))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()
            .ShouldNotBeNullOrEmpty();
    }

    private Task<JsonElement> GetAsync(string url) => host.CreateClient().GetFromJsonAsync<JsonElement>(url, Ct);
}
