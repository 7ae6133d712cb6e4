using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CorrectionsAndAdditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows");

            migrationBuilder.AddColumn<Guid>(
                name: "IdCorrectionId",
                table: "TrnEvidence",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Recheck",
                table: "SubRecalculationOrders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "NoticeRowId",
                table: "SubPayments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DifferenceId",
                table: "SubObjections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DifferenceId",
                table: "SubNoticeRows",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GrantNumber",
                table: "SubClaimLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TrnIdCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Former_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    Former_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    Former_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FormerBirthDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Corrected_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    Corrected_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    Corrected_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CorrectedBirthDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsTaken = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnIdCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnIdCorrections_TrnTrainees_TraineeId",
                        column: x => x.TraineeId,
                        principalTable: "TrnTrainees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TrnEvidence_IdCorrectionId",
                table: "TrnEvidence",
                column: "IdCorrectionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubObjections_DifferenceId",
                table: "SubObjections",
                column: "DifferenceId");

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_DifferenceId",
                table: "SubNoticeRows",
                column: "DifferenceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows",
                columns: new[] { "NoticeId", "LineId" },
                unique: true,
                filter: "\"DifferenceId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_TraineeId_GrantNumber",
                table: "SubClaimLines",
                columns: new[] { "TraineeId", "GrantNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnIdCorrections_Corrected_Lookup",
                table: "TrnIdCorrections",
                column: "Corrected_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_TrnIdCorrections_DivisionId",
                table: "TrnIdCorrections",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnIdCorrections_Former_Lookup",
                table: "TrnIdCorrections",
                column: "Former_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_TrnIdCorrections_Status_AskedAt",
                table: "TrnIdCorrections",
                columns: new[] { "Status", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TrnIdCorrections_TraineeId",
                table: "TrnIdCorrections",
                column: "TraineeId");

            migrationBuilder.AddForeignKey(
                name: "FK_TrnEvidence_TrnIdCorrections_IdCorrectionId",
                table: "TrnEvidence",
                column: "IdCorrectionId",
                principalTable: "TrnIdCorrections",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_TrnEvidence_TrnIdCorrections_IdCorrectionId",
                table: "TrnEvidence");

            migrationBuilder.DropTable(
                name: "TrnIdCorrections");

            migrationBuilder.DropIndex(
                name: "IX_TrnEvidence_IdCorrectionId",
                table: "TrnEvidence");

            migrationBuilder.DropIndex(
                name: "IX_SubObjections_DifferenceId",
                table: "SubObjections");

            migrationBuilder.DropIndex(
                name: "IX_SubNoticeRows_DifferenceId",
                table: "SubNoticeRows");

            migrationBuilder.DropIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows");

            migrationBuilder.DropIndex(
                name: "IX_SubClaimLines_TraineeId_GrantNumber",
                table: "SubClaimLines");

            migrationBuilder.DropColumn(
                name: "IdCorrectionId",
                table: "TrnEvidence");

            migrationBuilder.DropColumn(
                name: "Recheck",
                table: "SubRecalculationOrders");

            migrationBuilder.DropColumn(
                name: "NoticeRowId",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "DifferenceId",
                table: "SubObjections");

            migrationBuilder.DropColumn(
                name: "DifferenceId",
                table: "SubNoticeRows");

            migrationBuilder.DropColumn(
                name: "GrantNumber",
                table: "SubClaimLines");

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows",
                columns: new[] { "NoticeId", "LineId" },
                unique: true);
        }
    }
}
