using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Checks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SubDifferenceLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ClassName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Before = table.Column<long>(type: "bigint", nullable: false),
                    After = table.Column<long>(type: "bigint", nullable: false),
                    Difference = table.Column<long>(type: "bigint", nullable: false),
                    Cause = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: true),
                    EditionLabel = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Reasons = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    DecisionReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubDifferenceLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubInspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ClassId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ClassName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExpectedHeads = table.Column<int>(type: "integer", nullable: false),
                    PresentHeads = table.Column<int>(type: "integer", nullable: false),
                    Finding = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RectifyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecheckNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RecheckedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    RecheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubInspections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    DebtorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Basis = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ProposedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ProposedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ApprovedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    ApprovedByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ApprovedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ObjectionText = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ValuePercent = table.Column<int>(type: "integer", nullable: false),
                    RandomPercent = table.Column<int>(type: "integer", nullable: false),
                    RowCount = table.Column<int>(type: "integer", nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FrozenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FrozenByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    FrozenByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubInspectionAnswers",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    InspectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Answer = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubInspectionAnswers", x => new { x.InspectionId, x.Code });
                    table.ForeignKey(
                        name: "FK_SubInspectionAnswers_SubInspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "SubInspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryHistory_SubRecoveries_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    LiveLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    TraineeName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PaidAmount = table.Column<long>(type: "bigint", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryItems_SubRecoveries_RecoveryId",
                        column: x => x.RecoveryId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryReceipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryReceipts_SubRecoveries_RecoveryId",
                        column: x => x.RecoveryId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Part = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReviewRequired = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Finding = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    DecidedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleChecks_SubSampleRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SubSampleRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Risks = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleRows_SubSampleRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SubSampleRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleSeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EnteredByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleSeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleSeeds_SubSampleRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SubSampleRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubDifferenceLines_DivisionId",
                table: "SubDifferenceLines",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubDifferenceLines_LineId",
                table: "SubDifferenceLines",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubDifferenceLines_OpenLineId",
                table: "SubDifferenceLines",
                column: "OpenLineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubInspections_ClassId",
                table: "SubInspections",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_SubInspections_DivisionId",
                table: "SubInspections",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubInspections_Number",
                table: "SubInspections",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_DivisionId",
                table: "SubRecoveries",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_InstitutionId",
                table: "SubRecoveries",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_Number",
                table: "SubRecoveries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_TraineeId",
                table: "SubRecoveries",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryHistory_OwnerId",
                table: "SubRecoveryHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryItems_LineId",
                table: "SubRecoveryItems",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryItems_LiveLineId",
                table: "SubRecoveryItems",
                column: "LiveLineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryItems_RecoveryId",
                table: "SubRecoveryItems",
                column: "RecoveryId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryReceipts_RecoveryId",
                table: "SubRecoveryReceipts",
                column: "RecoveryId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_DivisionId",
                table: "SubSampleChecks",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_RoundId_LineId",
                table: "SubSampleChecks",
                columns: new[] { "RoundId", "LineId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_Status",
                table: "SubSampleChecks",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRounds_DivisionId",
                table: "SubSampleRounds",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRounds_Number",
                table: "SubSampleRounds",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRows_DivisionId",
                table: "SubSampleRows",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRows_RoundId_LineId",
                table: "SubSampleRows",
                columns: new[] { "RoundId", "LineId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRows_RoundId_Sequence",
                table: "SubSampleRows",
                columns: new[] { "RoundId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleSeeds_DivisionId",
                table: "SubSampleSeeds",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleSeeds_RoundId",
                table: "SubSampleSeeds",
                column: "RoundId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubDifferenceLines");

            migrationBuilder.DropTable(
                name: "SubInspectionAnswers");

            migrationBuilder.DropTable(
                name: "SubRecoveryHistory");

            migrationBuilder.DropTable(
                name: "SubRecoveryItems");

            migrationBuilder.DropTable(
                name: "SubRecoveryReceipts");

            migrationBuilder.DropTable(
                name: "SubSampleChecks");

            migrationBuilder.DropTable(
                name: "SubSampleRows");

            migrationBuilder.DropTable(
                name: "SubSampleSeeds");

            migrationBuilder.DropTable(
                name: "SubInspections");

            migrationBuilder.DropTable(
                name: "SubRecoveries");

            migrationBuilder.DropTable(
                name: "SubSampleRounds");
        }
    }
}
