using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RecoveryMoney : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "OffsetInBatch",
                table: "SubRecoveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ToOffset",
                table: "SubRecoveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "DifferenceId",
                table: "SubPayments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LiveDifferenceId",
                table: "SubPayments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Offset",
                table: "SubPayments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Offset",
                table: "SubPaymentBatches",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "DecidedByPersonKey",
                table: "SubDifferenceLines",
                type: "TEXT",
                maxLength: 96,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DecidedByUserId",
                table: "SubDifferenceLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SubPaymentOffsets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecoveryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecoveryNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubPaymentOffsets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubPaymentOffsets_SubPayments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "SubPayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubPaymentOffsets_SubRecoveries_RecoveryId",
                        column: x => x.RecoveryId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_DifferenceId",
                table: "SubPayments",
                column: "DifferenceId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_LiveDifferenceId",
                table: "SubPayments",
                column: "LiveDifferenceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentOffsets_BatchId",
                table: "SubPaymentOffsets",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentOffsets_DivisionId",
                table: "SubPaymentOffsets",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentOffsets_PaymentId_RecoveryId",
                table: "SubPaymentOffsets",
                columns: new[] { "PaymentId", "RecoveryId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentOffsets_RecoveryId",
                table: "SubPaymentOffsets",
                column: "RecoveryId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubPaymentOffsets");

            migrationBuilder.DropIndex(
                name: "IX_SubPayments_DifferenceId",
                table: "SubPayments");

            migrationBuilder.DropIndex(
                name: "IX_SubPayments_LiveDifferenceId",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "OffsetInBatch",
                table: "SubRecoveries");

            migrationBuilder.DropColumn(
                name: "ToOffset",
                table: "SubRecoveries");

            migrationBuilder.DropColumn(
                name: "DifferenceId",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "LiveDifferenceId",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "Offset",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "Offset",
                table: "SubPaymentBatches");

            migrationBuilder.DropColumn(
                name: "DecidedByPersonKey",
                table: "SubDifferenceLines");

            migrationBuilder.DropColumn(
                name: "DecidedByUserId",
                table: "SubDifferenceLines");
        }
    }
}
