using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ClaimsToMoney : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Mode",
                table: "TrnClasses",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionFault",
                table: "SubPayments",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionMark",
                table: "SubPayments",
                type: "character varying(96)",
                maxLength: 96,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectionNextTryOn",
                table: "SubPayments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionResult",
                table: "SubPayments",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "ByUserId",
                table: "SubDifferenceLines",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AlterColumn<string>(
                name: "ByName",
                table: "SubDifferenceLines",
                type: "character varying(128)",
                maxLength: 128,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128);

            migrationBuilder.CreateTable(
                name: "SubRecalculationOrders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: true),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    InForceTo = table.Column<DateOnly>(type: "date", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    NotedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastClaimNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Claims = table.Column<int>(type: "integer", nullable: false),
                    Proposed = table.Column<int>(type: "integer", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecalculationOrders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PaymentId = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reference = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryPayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryPayments_SubPayments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "SubPayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubRecoveryPayments_SubRecoveryItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "SubRecoveryItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoreKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleEvidence_SubSampleChecks_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubSampleChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleHistory",
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
                    table.PrimaryKey("PK_SubSampleHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleHistory_SubSampleChecks_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubSampleChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnOnlineDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    LockOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecordedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnOnlineDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnOnlineDays_TrnEnrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "TrnEnrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_LineId",
                table: "SubSampleChecks",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecalculationOrders_DoneAt",
                table: "SubRecalculationOrders",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryPayments_ItemId",
                table: "SubRecoveryPayments",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryPayments_PaymentId",
                table: "SubRecoveryPayments",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleEvidence_OwnerId",
                table: "SubSampleEvidence",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleHistory_OwnerId",
                table: "SubSampleHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnOnlineDays_ClassId",
                table: "TrnOnlineDays",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnOnlineDays_DivisionId",
                table: "TrnOnlineDays",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnOnlineDays_EnrolmentId_Date",
                table: "TrnOnlineDays",
                columns: new[] { "EnrolmentId", "Date" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubRecalculationOrders");

            migrationBuilder.DropTable(
                name: "SubRecoveryPayments");

            migrationBuilder.DropTable(
                name: "SubSampleEvidence");

            migrationBuilder.DropTable(
                name: "SubSampleHistory");

            migrationBuilder.DropTable(
                name: "TrnOnlineDays");

            migrationBuilder.DropIndex(
                name: "IX_SubSampleChecks_LineId",
                table: "SubSampleChecks");

            migrationBuilder.DropColumn(
                name: "Mode",
                table: "TrnClasses");

            migrationBuilder.DropColumn(
                name: "CorrectionFault",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "CorrectionMark",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "CorrectionNextTryOn",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "CorrectionResult",
                table: "SubPayments");

            migrationBuilder.AlterColumn<Guid>(
                name: "ByUserId",
                table: "SubDifferenceLines",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "ByName",
                table: "SubDifferenceLines",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128,
                oldNullable: true);
        }
    }
}
