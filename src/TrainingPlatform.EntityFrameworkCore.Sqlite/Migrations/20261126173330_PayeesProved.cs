using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PayeesProved : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CorrectionFault",
                table: "SubPayments",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionMark",
                table: "SubPayments",
                type: "TEXT",
                maxLength: 96,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectionNextTryOn",
                table: "SubPayments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionResult",
                table: "SubPayments",
                type: "TEXT",
                maxLength: 64,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
