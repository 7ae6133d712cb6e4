using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
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
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ToOffset",
                table: "SubRecoveries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "DifferenceId",
                table: "SubPayments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LiveDifferenceId",
                table: "SubPayments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Offset",
                table: "SubPayments",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Offset",
                table: "SubPaymentBatches",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "DecidedByPersonKey",
                table: "SubDifferenceLines",
                type: "character varying(96)",
                maxLength: 96,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DecidedByUserId",
                table: "SubDifferenceLines",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SubPaymentOffsets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    PaymentId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecoveryNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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
