using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Additions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SubObjections_DifferenceId",
                table: "SubObjections");

            migrationBuilder.DropIndex(
                name: "IX_SubNoticeRows_DifferenceId",
                table: "SubNoticeRows");

            migrationBuilder.DropIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows");

            migrationBuilder.DropColumn(
                name: "NoticeRowId",
                table: "SubPayments");

            migrationBuilder.DropColumn(
                name: "DifferenceId",
                table: "SubObjections");

            migrationBuilder.DropColumn(
                name: "DifferenceId",
                table: "SubNoticeRows");

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows",
                columns: new[] { "NoticeId", "LineId" },
                unique: true);
        }
    }
}
