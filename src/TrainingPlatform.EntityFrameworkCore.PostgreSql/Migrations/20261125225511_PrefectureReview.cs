using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PrefectureReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "SubClaimLines",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "NeedsPrefectureReview",
                table: "SubClaimLines",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PrefectureReasons",
                table: "SubClaimLines",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "SubClaimLines");

            migrationBuilder.DropColumn(
                name: "NeedsPrefectureReview",
                table: "SubClaimLines");

            migrationBuilder.DropColumn(
                name: "PrefectureReasons",
                table: "SubClaimLines");
        }
    }
}
