using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BasesAndRecoveryMoney : Migration
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
                name: "PilBases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    BuilderName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Trade = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PlannedPlaces = table.Column<int>(type: "INTEGER", nullable: false),
                    AcceptedPlaces = table.Column<int>(type: "INTEGER", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilBases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilCities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilCities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilMilestonePlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerKind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PlannedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PlannedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilMilestonePlans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilPairedAssistances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HelperName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReceiverName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilPairedAssistances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilSharedResources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OpenFrom = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    OpenUntil = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    OwnerInstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    OwnerDivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PilotBaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilSharedResources", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "PilBaseDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PilotBaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilBaseDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilBaseDecisions_PilBases_PilotBaseId",
                        column: x => x.PilotBaseId,
                        principalTable: "PilBases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilBaseFunding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    PilotBaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilBaseFunding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilBaseFunding_PilBases_PilotBaseId",
                        column: x => x.PilotBaseId,
                        principalTable: "PilBases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilBaseOccupancy",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenDays = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedPlaceDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PilotBaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilBaseOccupancy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilBaseOccupancy_PilBases_PilotBaseId",
                        column: x => x.PilotBaseId,
                        principalTable: "PilBases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilBaseSpendings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PilotBaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ActiveReference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedByPersonKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CheckedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CheckedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CheckNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilBaseSpendings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilBaseSpendings_PilBases_PilotBaseId",
                        column: x => x.PilotBaseId,
                        principalTable: "PilBases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilCityDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PilotCityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilCityDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilCityDecisions_PilCities_PilotCityId",
                        column: x => x.PilotCityId,
                        principalTable: "PilCities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilCityEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PilotCityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Requirement = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilCityEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilCityEvidence_PilCities_PilotCityId",
                        column: x => x.PilotCityId,
                        principalTable: "PilCities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilMilestoneAlerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerKind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilMilestoneAlerts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilMilestoneAlerts_PilMilestonePlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PilMilestonePlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilMilestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    PlannedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Predecessors = table.Column<string>(type: "TEXT", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ReportedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilMilestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilMilestones_PilMilestonePlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PilMilestonePlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilAssistanceMeasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Agreed = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Result = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    ResultOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ResultReference = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ReportedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportedByPersonKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ReportedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConfirmedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AssistanceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilAssistanceMeasures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilAssistanceMeasures_PilPairedAssistances_AssistanceId",
                        column: x => x.AssistanceId,
                        principalTable: "PilPairedAssistances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilResourceBookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResourceName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderInstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProviderName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookerInstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookerName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    BookerDivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UsedHours = table.Column<decimal>(type: "TEXT", precision: 6, scale: 2, nullable: true),
                    ConfirmedByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilResourceBookings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilResourceBookings_PilSharedResources_ResourceId",
                        column: x => x.ResourceId,
                        principalTable: "PilSharedResources",
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
                name: "IX_PilAssistanceMeasures_AssistanceId",
                table: "PilAssistanceMeasures",
                column: "AssistanceId");

            migrationBuilder.CreateIndex(
                name: "IX_PilBaseDecisions_PilotBaseId",
                table: "PilBaseDecisions",
                column: "PilotBaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilBaseFunding_PilotBaseId",
                table: "PilBaseFunding",
                column: "PilotBaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilBaseOccupancy_PilotBaseId",
                table: "PilBaseOccupancy",
                column: "PilotBaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilBases_DivisionId",
                table: "PilBases",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilBases_Number",
                table: "PilBases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilBases_Status",
                table: "PilBases",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_PilBaseSpendings_DivisionId",
                table: "PilBaseSpendings",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilBaseSpendings_PilotBaseId_ActiveReference",
                table: "PilBaseSpendings",
                columns: new[] { "PilotBaseId", "ActiveReference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilCities_DivisionId",
                table: "PilCities",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilCityDecisions_PilotCityId",
                table: "PilCityDecisions",
                column: "PilotCityId");

            migrationBuilder.CreateIndex(
                name: "IX_PilCityEvidence_DivisionId",
                table: "PilCityEvidence",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilCityEvidence_PilotCityId",
                table: "PilCityEvidence",
                column: "PilotCityId");

            migrationBuilder.CreateIndex(
                name: "IX_PilMilestoneAlerts_DivisionId",
                table: "PilMilestoneAlerts",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilMilestoneAlerts_PlanId_Code_DueOn",
                table: "PilMilestoneAlerts",
                columns: new[] { "PlanId", "Code", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilMilestonePlans_DivisionId",
                table: "PilMilestonePlans",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilMilestonePlans_OwnerId",
                table: "PilMilestonePlans",
                column: "OwnerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilMilestones_PlanId",
                table: "PilMilestones",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PilPairedAssistances_DivisionId",
                table: "PilPairedAssistances",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilResourceBookings_BookerDivisionId",
                table: "PilResourceBookings",
                column: "BookerDivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilResourceBookings_ProviderDivisionId",
                table: "PilResourceBookings",
                column: "ProviderDivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilResourceBookings_ResourceId_On",
                table: "PilResourceBookings",
                columns: new[] { "ResourceId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_PilSharedResources_OwnerInstitutionId",
                table: "PilSharedResources",
                column: "OwnerInstitutionId");

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
                name: "PilAssistanceMeasures");

            migrationBuilder.DropTable(
                name: "PilBaseDecisions");

            migrationBuilder.DropTable(
                name: "PilBaseFunding");

            migrationBuilder.DropTable(
                name: "PilBaseOccupancy");

            migrationBuilder.DropTable(
                name: "PilBaseSpendings");

            migrationBuilder.DropTable(
                name: "PilCityDecisions");

            migrationBuilder.DropTable(
                name: "PilCityEvidence");

            migrationBuilder.DropTable(
                name: "PilMilestoneAlerts");

            migrationBuilder.DropTable(
                name: "PilMilestones");

            migrationBuilder.DropTable(
                name: "PilResourceBookings");

            migrationBuilder.DropTable(
                name: "SubPaymentOffsets");

            migrationBuilder.DropTable(
                name: "PilPairedAssistances");

            migrationBuilder.DropTable(
                name: "PilBases");

            migrationBuilder.DropTable(
                name: "PilCities");

            migrationBuilder.DropTable(
                name: "PilMilestonePlans");

            migrationBuilder.DropTable(
                name: "PilSharedResources");

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
