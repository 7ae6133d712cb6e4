using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>An endpoint of the API as the host has mapped it, and which row its parameters stand for.</summary>
internal sealed partial record ScopeEndpoint(
    string Method,
    string Route,
    IReadOnlyList<string> Parameters,
    bool IsOpen,
    bool IsOwnData,
    bool TakesFile
)
{
    /// <summary>Parameter of a route → row of the county; the longest route that fits holds. <c>#</c> is the trainee's place.</summary>
    private static readonly Dictionary<string, string> RowOf = new()
    {
        ["/api/app/institution {id}"] = "institution",
        ["/api/app/institution {attachmentId}"] = "institutionFile",
        ["/api/app/course {id}"] = "course",
        ["/api/app/training-class {id}"] = "class",
        ["/api/app/stated-fact {id}"] = "fact#",
        ["/api/app/stated-fact {attachmentId}"] = "evidence#",
        ["/api/app/id-correction {id}"] = "idCorrection#",
        ["/api/app/id-correction {traineeId}"] = "trainee#",
        ["/api/app/id-correction {attachmentId}"] = "numberFile#",
        ["/api/app/trainee/me/fact {id}"] = "fact#",
        ["/api/app/trainee/me/attachment {id}"] = "evidence#",
        ["/api/app/enrolment {id}"] = "enrolment#",
        ["/api/app/consent {id}"] = "consent#",
        ["/api/app/attendance {classId}"] = "class",
        ["/api/app/attendance {enrolmentId}"] = "enrolment#",
        ["/api/app/attendance {sessionId}"] = "session",
        ["/api/app/assessment {classId}"] = "class",
        ["/api/app/subsidy-claim {id}"] = "claim",
        ["/api/app/subsidy-claim {lineId}"] = "line#",
        ["/api/app/review-desk {claimId}"] = "claim",
        ["/api/app/claim-timeline {lineId}"] = "line#",
        ["/api/app/late-filing {id}"] = "lateFiling",
        ["/api/app/late-filing {fileId}"] = "lateFile",
        ["/api/app/enterprise-statement {id}"] = "statement",
        ["/api/app/enterprise-statement {fileId}"] = "statementFile",
        ["/api/app/late-filing/mine {lineId}"] = "allowanceLine#",
        ["/api/app/late-filing {classId}"] = "class",
        ["/api/app/living-allowance {lineId}"] = "allowanceLine#",
        ["/api/app/determination {lineId}"] = "line#",
        ["/api/app/pilot-enterprise {id}"] = "pilot",
        ["/api/app/pilot-ledger {id}"] = "ledgerEntry",
        ["/api/app/pilot-ledger {attachmentId}"] = "ledgerFile",
        ["/api/app/pilot-indicator {id}"] = "indicatorReport",
        ["/api/app/pilot-indicator {attachmentId}"] = "indicatorFile",
        ["/api/app/pilot-snapshot {id}"] = "snapshot",
        ["/api/app/pilot-base {id}"] = "base",
        ["/api/app/base-spending {id}"] = "baseSpending",
        ["/api/app/base-spending {attachmentId}"] = "baseFile",
        ["/api/app/pilot-city {id}"] = "city",
        ["/api/app/pilot-city {attachmentId}"] = "cityFile",
        ["/api/app/shared-resource {id}"] = "resource",
        ["/api/app/resource-booking {id}"] = "booking",
        ["/api/app/paired-assistance {id}"] = "pair",
        ["/api/app/report/pilot-snapshot {id}"] = "snapshot",
        ["/api/app/report/pilot-credit {id}"] = "pilot",
        ["/api/app/report/training-class {classId}"] = "class",
        ["/api/app/report/subsidy-claim {id}"] = "claim",
        ["/api/identity/users {id}"] = "account",
        ["/api/identity/roles {id}"] = "role",
        ["/api/app/payment-batch {id}"] = "batch",
        ["/api/app/payment-batch {paymentId}"] = "payment",
        ["/api/app/report/payment-batch {id}"] = "batch",
        ["/api/app/my-payment {id}"] = "payment",
        ["/api/app/payee-hold {id}"] = "hold",
        ["/api/app/ledger {accountId}"] = "ledgerAccount",
        ["/api/app/replay {id}"] = "replay",
        ["/api/app/report/my-money {lineId}"] = "allowanceLine#",
        ["/api/app/report/objection {id}"] = "objection",
        ["/api/app/report/ledger {divisionId}"] = "division",
        ["/api/app/report/progress {token}"] = "batch",
        ["/api/app/report/replay {id}"] = "replay",
        ["/api/app/report/publicity-notice {id}"] = "notice",
        ["/api/app/report/recovery {id}"] = "recovery",
        ["/api/app/sample-round {id}"] = "sample",
        ["/api/app/public-sample {id}"] = "sample",
        ["/api/app/sample-check {id}"] = "sampleCheck",
        ["/api/app/sample-check {fileId}"] = "sampleFile",
        ["/api/app/recovery {claimId}"] = "claim",
        ["/api/app/recovery {id}"] = "recovery",
        ["/api/app/inspection {id}"] = "inspection",
        ["/api/app/difference {id}"] = "difference",
        ["/api/app/publicity-notice {id}"] = "notice",
        ["/api/app/public-notice {id}"] = "notice",
        ["/api/app/objection {id}"] = "objection",
        ["/api/app/policy-edition {id}"] = "edition",
        ["/api/app/policy-edition {otherId}"] = "published",
    };

    /// <summary>Of a book of the ledger beside its office.</summary>
    private static readonly Dictionary<string, string> BookOf = new() { ["{fund}"] = "SKILLS_ACTION_SPECIAL_ACCOUNT", ["{year}"] = "2020" };

    private static readonly string[] RowsOfAClass =
    [
        "course",
        "class",
        "session",
        "enrolment#",
        "claim",
        "line#",
        "lateFiling",
        "lateFile",
        "sampleCheck",
    ];

    /// <summary>Rows of the platform, not of a county; and a token that a browser made up, which names nothing to anybody else.</summary>
    private static readonly string[] Unscoped = ["/api/identity/roles/{id}", "/api/app/report/progress/{token}"];

    /// <summary>Policy is public among offices: an edition of another county is read by all who read editions, and changed by its own alone.</summary>
    /// <remarks>Public notices and lists of samples are read by everybody without a login, resources to book by everybody who may book.</remarks>
    public bool IsShared =>
        Reads
        && (
            Route.StartsWith("/api/app/policy-edition", StringComparison.Ordinal)
            || Route == "/api/app/shared-resource"
            || (IsOpen && Route.StartsWith("/api/app/public-", StringComparison.Ordinal))
        );

    /// <summary>It names a class, or what hangs on one.</summary>
    public bool IsOfAClass =>
        RowOf.Any(r => Route.StartsWith(r.Key.Split(' ')[0] + "/", StringComparison.Ordinal) && RowsOfAClass.Contains(r.Value));

    public string Name => $"{Method} {Route}";

    public bool Reads => Method == "GET";

    /// <summary>It names a row, so it is asked for a foreign one too.</summary>
    public bool NamesRow => (Parameters.Count > 0 && !Unscoped.Contains(Route)) || ScopeBodies.Refers(Name);

    public static IReadOnlyList<ScopeEndpoint> All(IServiceProvider services) =>
        [
            .. services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.OrdinalIgnoreCase) == true)
                .SelectMany(Read)
                .OrderBy(e => e.Route, StringComparer.Ordinal)
                .ThenBy(e => e.Method, StringComparer.Ordinal),
        ];

    public string Address(County county, string role, int which)
    {
        var path = Parameters.Aggregate(Route, (route, p) => route.Replace(p, Value(p, county, role, which), StringComparison.Ordinal));
        return path + Query(county, role);
    }

    private string Value(string parameter, County county, string role, int which)
    {
        if (parameter is "{userName}" or "{email}")
            return county.UserName(RoleNames.CountyReviewer) + (parameter == "{email}" ? "@example.org" : "");
        if (BookOf.TryGetValue(parameter, out var part))
            return part;
        var place = RowOf
            .Keys.Where(k =>
                k.EndsWith(' ' + parameter, StringComparison.Ordinal)
                && Route.StartsWith(k[..^(parameter.Length + 1)] + "/", StringComparison.Ordinal)
            )
            .MaxBy(k => k.Length);
        return place is not null
            ? county[RowFor(RowOf[place], county, role).Replace("#", which.ToString(), StringComparison.Ordinal)].ToString()
            : throw new InvalidOperationException(
                $"{Name}: say in {nameof(ScopeEndpoint)}.{nameof(RowOf)} which row {parameter} stands for"
            );
    }

    /// <summary>An enterprise has its own registration; an institution's accounts are its staff.</summary>
    private static string RowFor(string row, County county, string role) =>
        role == RoleNames.EnterpriseHr && row.StartsWith("institution", StringComparison.Ordinal)
            ? row.Replace("institution", "enterprise", StringComparison.Ordinal)
        : role == RoleNames.EnterpriseHr && row.StartsWith("statement", StringComparison.Ordinal)
            ? row.Replace("statement", "enterpriseStatement", StringComparison.Ordinal)
        : role == RoleNames.EnterpriseHr && (row.StartsWith("base", StringComparison.Ordinal) || row == "resource")
            ? "enterprise" + char.ToUpperInvariant(row[0]) + row[1..]
        : role == RoleNames.Trainee && row.StartsWith("late", StringComparison.Ordinal) ? row + "#"
        : row == "account" && (County.InstitutionRoles.Contains(role) || !county.HasOffices) ? "staff"
        : row;

    private string Query(County county, string role) =>
        Route == "/api/permission-management/permissions" ? $"?providerName=U&providerKey={county[RowFor("account", county, role)]}"
        : Route.EndsWith("/colleague", StringComparison.Ordinal) ? "?step=FirstReview"
        : Reads && Parameters.Count == 0 ? "?maxResultCount=1000"
        : "";

    private static IEnumerable<ScopeEndpoint> Read(RouteEndpoint endpoint)
    {
        var route = "/" + Constraint().Replace(endpoint.RoutePattern.RawText!.Trim('/'), "{$1}");
        var open = endpoint.Metadata.GetMetadata<OwnDataEndpoint>() is null && endpoint.Metadata.GetMetadata<EndpointPermission>() is null;
        return (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new ScopeEndpoint(
            method,
            route,
            [.. endpoint.RoutePattern.Parameters.Select(p => "{" + p.Name + "}")],
            open,
            endpoint.Metadata.GetMetadata<OwnDataEndpoint>() is not null,
            endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true
        ));
    }

    [GeneratedRegex(@"\{([a-zA-Z]+)[^}]*\}")]
    private static partial Regex Constraint();
}
