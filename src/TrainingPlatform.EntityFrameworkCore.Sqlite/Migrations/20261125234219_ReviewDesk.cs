using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "NextTryOn",
                table: "SubClaimLineChecks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SubCheckOverrides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubCheckOverrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubCheckOverrides_SubClaimLines_LineId",
                        column: x => x.LineId,
                        principalTable: "SubClaimLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubEnterpriseStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CostAmount = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubEnterpriseStatements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubLateFilings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ClassName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ClassEndOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ReasonCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DeadlineOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExtendedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Extends = table.Column<bool>(type: "INTEGER", nullable: false),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    RefusalCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLateFilings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubReviewAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReviewerName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReviewAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubReviewAssignments_SubClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubReviewEscalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReviewEscalations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubReviewEscalations_SubClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubEnterpriseStatementFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    StoreKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubEnterpriseStatementFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubEnterpriseStatementFiles_SubEnterpriseStatements_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubEnterpriseStatements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubLateFilingEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    StoreKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLateFilingEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubLateFilingEvidence_SubLateFilings_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubLateFilings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubLateFilingHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLateFilingHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubLateFilingHistory_SubLateFilings_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubLateFilings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubCheckOverrides_LineId",
                table: "SubCheckOverrides",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubEnterpriseStatementFiles_OwnerId",
                table: "SubEnterpriseStatementFiles",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubEnterpriseStatements_DivisionId",
                table: "SubEnterpriseStatements",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubEnterpriseStatements_InstitutionId_Status",
                table: "SubEnterpriseStatements",
                columns: new[] { "InstitutionId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilingEvidence_OwnerId",
                table: "SubLateFilingEvidence",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilingHistory_OwnerId",
                table: "SubLateFilingHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilings_ClassId_Kind_Status",
                table: "SubLateFilings",
                columns: new[] { "ClassId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilings_DivisionId",
                table: "SubLateFilings",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewAssignments_ClaimId_Step",
                table: "SubReviewAssignments",
                columns: new[] { "ClaimId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewAssignments_DivisionId",
                table: "SubReviewAssignments",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewEscalations_ClaimId_Step_DueOn",
                table: "SubReviewEscalations",
                columns: new[] { "ClaimId", "Step", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewEscalations_DivisionId",
                table: "SubReviewEscalations",
                column: "DivisionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubCheckOverrides");

            migrationBuilder.DropTable(
                name: "SubEnterpriseStatementFiles");

            migrationBuilder.DropTable(
                name: "SubLateFilingEvidence");

            migrationBuilder.DropTable(
                name: "SubLateFilingHistory");

            migrationBuilder.DropTable(
                name: "SubReviewAssignments");

            migrationBuilder.DropTable(
                name: "SubReviewEscalations");

            migrationBuilder.DropTable(
                name: "SubEnterpriseStatements");

            migrationBuilder.DropTable(
                name: "SubLateFilings");

            migrationBuilder.DropColumn(
                name: "NextTryOn",
                table: "SubClaimLineChecks");
        }
    }
}
