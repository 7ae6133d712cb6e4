using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Pilots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PilEnterprises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActiveEnterpriseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    SocialCreditCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    Industry = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PartnerSchools = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Cooperation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    PartnerIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CultivatingFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    RemovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilEnterprises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoreKey = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilIndicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DefinitionZh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    DefinitionEn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    UnitZh = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    UnitEn = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Period = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CountsPersons = table.Column<bool>(type: "boolean", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilIndicators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilSnapshots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    ContentJson = table.Column<string>(type: "text", nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    FrozenByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    FrozenByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilSnapshots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilCredits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FactsJson = table.Column<string>(type: "text", nullable: false),
                    DeterminationJson = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionLabel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilCredits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilCredits_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilEnterpriseDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    ByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Ground = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilEnterpriseDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilEnterpriseDecisions_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilIndicatorReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Indicator = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EnteredByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredByPersonKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    EnteredByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignedOffByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    SignedOffAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReturnReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilIndicatorReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilIndicatorReports_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilLedgerEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Reference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ActiveReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecordedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedByPersonKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    RecordedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CheckedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    CheckedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CheckNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilLedgerEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilLedgerEntries_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    FirstYear = table.Column<int>(type: "integer", nullable: false),
                    Goals = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PostedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilPlans_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SettledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilReminders_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilYearlyReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ReviewedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReviewedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilYearlyReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilYearlyReviews_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilIndicatorRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Evidence = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Reference = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Quantity = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilIndicatorRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilIndicatorRows_PilIndicatorReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "PilIndicatorReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilPlanTargets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Indicator = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Target = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilPlanTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilPlanTargets_PilPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PilPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilReviewScores",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Criterion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilReviewScores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilReviewScores_PilYearlyReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "PilYearlyReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PilCredits_DivisionId",
                table: "PilCredits",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilCredits_PilotEnterpriseId_Sequence",
                table: "PilCredits",
                columns: new[] { "PilotEnterpriseId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterpriseDecisions_PilotEnterpriseId",
                table: "PilEnterpriseDecisions",
                column: "PilotEnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_ActiveEnterpriseId",
                table: "PilEnterprises",
                column: "ActiveEnterpriseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_DivisionId",
                table: "PilEnterprises",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_Number",
                table: "PilEnterprises",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_Status",
                table: "PilEnterprises",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_PilFiles_DivisionId",
                table: "PilFiles",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilFiles_OwnerId",
                table: "PilFiles",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicatorReports_DivisionId",
                table: "PilIndicatorReports",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicatorReports_PilotEnterpriseId_Indicator_Year_Quarter",
                table: "PilIndicatorReports",
                columns: new[] { "PilotEnterpriseId", "Indicator", "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicatorRows_ReportId",
                table: "PilIndicatorRows",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicators_Code",
                table: "PilIndicators",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilLedgerEntries_ActiveReference",
                table: "PilLedgerEntries",
                column: "ActiveReference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilLedgerEntries_DivisionId",
                table: "PilLedgerEntries",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilLedgerEntries_PilotEnterpriseId",
                table: "PilLedgerEntries",
                column: "PilotEnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilPlans_DivisionId",
                table: "PilPlans",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilPlans_PilotEnterpriseId_Version",
                table: "PilPlans",
                columns: new[] { "PilotEnterpriseId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilPlanTargets_PlanId",
                table: "PilPlanTargets",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PilReminders_DivisionId",
                table: "PilReminders",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilReminders_PilotEnterpriseId_Kind_Year_Quarter",
                table: "PilReminders",
                columns: new[] { "PilotEnterpriseId", "Kind", "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilReviewScores_ReviewId",
                table: "PilReviewScores",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_PilSnapshots_DivisionId",
                table: "PilSnapshots",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilSnapshots_Year_Quarter",
                table: "PilSnapshots",
                columns: new[] { "Year", "Quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_PilYearlyReviews_DivisionId",
                table: "PilYearlyReviews",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilYearlyReviews_PilotEnterpriseId_Year",
                table: "PilYearlyReviews",
                columns: new[] { "PilotEnterpriseId", "Year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PilCredits");

            migrationBuilder.DropTable(
                name: "PilEnterpriseDecisions");

            migrationBuilder.DropTable(
                name: "PilFiles");

            migrationBuilder.DropTable(
                name: "PilIndicatorRows");

            migrationBuilder.DropTable(
                name: "PilIndicators");

            migrationBuilder.DropTable(
                name: "PilLedgerEntries");

            migrationBuilder.DropTable(
                name: "PilPlanTargets");

            migrationBuilder.DropTable(
                name: "PilReminders");

            migrationBuilder.DropTable(
                name: "PilReviewScores");

            migrationBuilder.DropTable(
                name: "PilSnapshots");

            migrationBuilder.DropTable(
                name: "PilIndicatorReports");

            migrationBuilder.DropTable(
                name: "PilPlans");

            migrationBuilder.DropTable(
                name: "PilYearlyReviews");

            migrationBuilder.DropTable(
                name: "PilEnterprises");
        }
    }
}
