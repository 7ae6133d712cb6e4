using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdmDataKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Wrapped = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmDataKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmDivisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PredecessorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmDivisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmDivisions_AdmDivisions_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "AdmDivisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmOpenIddictApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClientSecret = table.Column<string>(type: "TEXT", nullable: true),
                    ClientType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ConsentType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true),
                    JsonWebKeySet = table.Column<string>(type: "TEXT", nullable: true),
                    Permissions = table.Column<string>(type: "TEXT", nullable: true),
                    PostLogoutRedirectUris = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    RedirectUris = table.Column<string>(type: "TEXT", nullable: true),
                    Requirements = table.Column<string>(type: "TEXT", nullable: true),
                    Settings = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmOpenIddictScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Descriptions = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    Resources = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictScopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmOutboundMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFailure = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOutboundMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmPermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmPermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FriendlyName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsStatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmSettings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmSettings", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "AdmUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Surname = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnterpriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    CitizenId_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    CitizenId_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    CitizenId_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Phone_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    Phone_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    Phone_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    PrivacyNoticeAcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InsInstitutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegisteredByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    SocialCreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    ActiveCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    CodeOverrideReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    LegalRepresentative = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContactPhone_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    ContactPhone_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    ContactPhone_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    AccountName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    BankName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Account_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    Account_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    Account_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OccupationCodes = table.Column<string>(type: "TEXT", nullable: false),
                    CommitmentAcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ListedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ListedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnReasons = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InsInstitutions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PolEditionDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BasedOnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PackText = table.Column<string>(type: "TEXT", nullable: false),
                    CasesText = table.Column<string>(type: "TEXT", nullable: false),
                    PackId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    Faults = table.Column<string>(type: "TEXT", nullable: false),
                    Gate = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolEditionDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PolEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PackId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PackText = table.Column<string>(type: "TEXT", nullable: false),
                    CasesText = table.Column<string>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InForceTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    BasedOnId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GateCases = table.Column<int>(type: "INTEGER", nullable: true),
                    GateAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubClaimableClasses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CompletedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubClaimableClasses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ClassName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OccupationCode = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubClaims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubReplays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionLabel = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReplays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SysAuditLog",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EntityType = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    EntityId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraceId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SysAuditLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SysNumberCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SysNumberCounters", x => x.Series);
                });

            migrationBuilder.CreateTable(
                name: "TrnCourses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    OccupationCode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    OccupationName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TheoryHours = table.Column<int>(type: "INTEGER", nullable: false),
                    PracticeHours = table.Column<int>(type: "INTEGER", nullable: false),
                    ClassHours = table.Column<int>(type: "INTEGER", nullable: false),
                    Syllabus = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Shortage = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnReasons = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnCourses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TrnTrainees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IdNumber_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    IdNumber_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    IdNumber_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Phone_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    Phone_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    Phone_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BankName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Account_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    Account_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    Account_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnTrainees", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmOpenIddictAuthorizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    Scopes = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmOpenIddictAuthorizations_AdmOpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "AdmOpenIddictApplications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AdmRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmRoleClaims_AdmRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AdmRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdmUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmUserClaims_AdmUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AdmUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdmUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AdmUserLogins_AdmUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AdmUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdmUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AdmUserRoles_AdmRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AdmRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmUserRoles_AdmUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AdmUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdmUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AdmUserTokens_AdmUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AdmUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InsAttachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    StoreKey = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InsAttachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InsAttachments_InsInstitutions_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "InsInstitutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InsInstitutionHistory",
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
                    table.PrimaryKey("PK_InsInstitutionHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InsInstitutionHistory_InsInstitutions_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "InsInstitutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InsListingPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InsListingPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InsListingPeriods_InsInstitutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "InsInstitutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolEditionDraftEditors",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolEditionDraftEditors", x => new { x.DraftId, x.UserId });
                    table.ForeignKey(
                        name: "FK_PolEditionDraftEditors_PolEditionDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "PolEditionDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolEditionWithdrawals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolEditionWithdrawals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolEditionWithdrawals_PolEditions_Id",
                        column: x => x.Id,
                        principalTable: "PolEditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubClaimHistory",
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
                    table.PrimaryKey("PK_SubClaimHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubClaimHistory_SubClaims_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubClaimLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineePersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    TraineeName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IdMask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    HeldAt = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FactsJson = table.Column<string>(type: "TEXT", nullable: true),
                    DeterminationJson = table.Column<string>(type: "TEXT", nullable: true),
                    DeterminationHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EditionLabel = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Days = table.Column<decimal>(type: "TEXT", precision: 8, scale: 4, nullable: true),
                    AttendedHours = table.Column<int>(type: "INTEGER", nullable: true),
                    PlannedHours = table.Column<int>(type: "INTEGER", nullable: true),
                    Payee = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    PayeeHolder = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    PayeeBank = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    PayeeAccount_Cipher = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    PayeeAccount_Lookup = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    PayeeAccount_Mask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Blockers = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ReturnReasons = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubClaimLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubClaimLines_SubClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubReplayLines",
                columns: table => new
                {
                    ReplayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Before = table.Column<long>(type: "INTEGER", nullable: false),
                    After = table.Column<long>(type: "INTEGER", nullable: true),
                    Difference = table.Column<long>(type: "INTEGER", nullable: false),
                    EligibleBefore = table.Column<bool>(type: "INTEGER", nullable: false),
                    EligibleAfter = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReplayLines", x => new { x.ReplayId, x.LineId });
                    table.ForeignKey(
                        name: "FK_SubReplayLines_SubReplays_ReplayId",
                        column: x => x.ReplayId,
                        principalTable: "SubReplays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubReplayProgress",
                columns: table => new
                {
                    ReplayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Cursor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReplayProgress", x => x.ReplayId);
                    table.ForeignKey(
                        name: "FK_SubReplayProgress_SubReplays_ReplayId",
                        column: x => x.ReplayId,
                        principalTable: "SubReplays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubReplayTallies",
                columns: table => new
                {
                    ReplayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Gaining = table.Column<int>(type: "INTEGER", nullable: false),
                    Losing = table.Column<int>(type: "INTEGER", nullable: false),
                    Unanswered = table.Column<int>(type: "INTEGER", nullable: false),
                    Before = table.Column<long>(type: "INTEGER", nullable: false),
                    After = table.Column<long>(type: "INTEGER", nullable: false),
                    Gain = table.Column<long>(type: "INTEGER", nullable: false),
                    Loss = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReplayTallies", x => new { x.ReplayId, x.Measure, x.Group, x.DivisionId, x.Kind });
                    table.ForeignKey(
                        name: "FK_SubReplayTallies_SubReplays_ReplayId",
                        column: x => x.ReplayId,
                        principalTable: "SubReplays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnClasses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CourseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Slot = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    HoursPerDay = table.Column<int>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    Site = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Prepaid = table.Column<bool>(type: "INTEGER", nullable: false),
                    InstructorUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExaminerUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClassHours = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FilingNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    FiledLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SubmittedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnReasons = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnClasses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnClasses_TrnCourses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "TrnCourses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrnCourseHistory",
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
                    table.PrimaryKey("PK_TrnCourseHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnCourseHistory_TrnCourses_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "TrnCourses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnConsents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GivenByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TextKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    GuardianName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnConsents", x => x.Id);
                    table.UniqueConstraint("AK_TrnConsents_Id_TraineeId", x => new { x.Id, x.TraineeId });
                    table.ForeignKey(
                        name: "FK_TrnConsents_TrnTrainees_TraineeId",
                        column: x => x.TraineeId,
                        principalTable: "TrnTrainees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrnStatedFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VerifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RefusalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnStatedFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnStatedFacts_TrnTrainees_TraineeId",
                        column: x => x.TraineeId,
                        principalTable: "TrnTrainees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmOpenIddictTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    RedemptionDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReferenceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmOpenIddictTokens_AdmOpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "AdmOpenIddictApplications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AdmOpenIddictTokens_AdmOpenIddictAuthorizations_AuthorizationId",
                        column: x => x.AuthorizationId,
                        principalTable: "AdmOpenIddictAuthorizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SubClaimLineChecks",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubClaimLineChecks", x => new { x.LineId, x.Code });
                    table.ForeignKey(
                        name: "FK_SubClaimLineChecks_SubClaimLines_LineId",
                        column: x => x.LineId,
                        principalTable: "SubClaimLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubClaimLineDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ReasonCodes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubClaimLineDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubClaimLineDecisions_SubClaimLines_LineId",
                        column: x => x.LineId,
                        principalTable: "SubClaimLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnClassHistory",
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
                    table.PrimaryKey("PK_TrnClassHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnClassHistory_TrnClasses_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "TrnClasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnClassSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnClassSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnClassSessions_TrnClasses_ClassId",
                        column: x => x.ClassId,
                        principalTable: "TrnClasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnEnrolments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IdMask = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConsentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AdmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnEnrolments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnEnrolments_TrnClasses_ClassId",
                        column: x => x.ClassId,
                        principalTable: "TrnClasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrnEnrolments_TrnConsents_ConsentId_TraineeId",
                        columns: x => new { x.ConsentId, x.TraineeId },
                        principalTable: "TrnConsents",
                        principalColumns: new[] { "Id", "TraineeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrnEnrolments_TrnTrainees_TraineeId",
                        column: x => x.TraineeId,
                        principalTable: "TrnTrainees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrnEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    FileKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnEvidence_TrnStatedFacts_FactId",
                        column: x => x.FactId,
                        principalTable: "TrnStatedFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrnEvidence_TrnTrainees_TraineeId",
                        column: x => x.TraineeId,
                        principalTable: "TrnTrainees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrnAttendanceSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SessionHours = table.Column<int>(type: "INTEGER", nullable: false),
                    LockOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnAttendanceSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnAttendanceSheets_TrnClassSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "TrnClassSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrnAssessmentResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TheoryScore = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: true),
                    PracticeScore = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: true),
                    Passed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Certificate = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Resits = table.Column<int>(type: "INTEGER", nullable: false),
                    ExaminerUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnAssessmentResults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnAssessmentResults_TrnEnrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "TrnEnrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrnEnrolmentHistory",
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
                    table.PrimaryKey("PK_TrnEnrolmentHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnEnrolmentHistory_TrnEnrolments_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "TrnEnrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrnAttendanceRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SessionHours = table.Column<int>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrnAttendanceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrnAttendanceRecords_TrnAttendanceSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "TrnAttendanceSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrnAttendanceRecords_TrnEnrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "TrnEnrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdmDataKeys_Purpose_Version",
                table: "AdmDataKeys",
                columns: new[] { "Purpose", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmDivisions_Code_From",
                table: "AdmDivisions",
                columns: new[] { "Code", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmDivisions_PredecessorId",
                table: "AdmDivisions",
                column: "PredecessorId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmOpenIddictApplications_ClientId",
                table: "AdmOpenIddictApplications",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmOpenIddictAuthorizations_ApplicationId_Status_Subject_Type",
                table: "AdmOpenIddictAuthorizations",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmOpenIddictScopes_Name",
                table: "AdmOpenIddictScopes",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmOpenIddictTokens_ApplicationId_Status_Subject_Type",
                table: "AdmOpenIddictTokens",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmOpenIddictTokens_AuthorizationId",
                table: "AdmOpenIddictTokens",
                column: "AuthorizationId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmOpenIddictTokens_ReferenceId",
                table: "AdmOpenIddictTokens",
                column: "ReferenceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmOutboundMessages_SentAt",
                table: "AdmOutboundMessages",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_AdmPermissionGrants_ProviderName_ProviderKey_Name",
                table: "AdmPermissionGrants",
                columns: new[] { "ProviderName", "ProviderKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmRoleClaims_RoleId",
                table: "AdmRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmRoles_NormalizedName",
                table: "AdmRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmUserClaims_UserId",
                table: "AdmUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUserLogins_UserId",
                table: "AdmUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUserRoles_RoleId",
                table: "AdmUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_CitizenId_Lookup",
                table: "AdmUsers",
                column: "CitizenId_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_DivisionId",
                table: "AdmUsers",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_InstitutionId",
                table: "AdmUsers",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_NormalizedEmail",
                table: "AdmUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_NormalizedUserName",
                table: "AdmUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_PersonKey",
                table: "AdmUsers",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_AdmUsers_Phone_Lookup",
                table: "AdmUsers",
                column: "Phone_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_InsAttachments_DivisionId",
                table: "InsAttachments",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_InsAttachments_OwnerId",
                table: "InsAttachments",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutionHistory_OwnerId",
                table: "InsInstitutionHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutions_Account_Lookup",
                table: "InsInstitutions",
                column: "Account_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutions_ActiveCode",
                table: "InsInstitutions",
                column: "ActiveCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutions_ContactPhone_Lookup",
                table: "InsInstitutions",
                column: "ContactPhone_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutions_DivisionId",
                table: "InsInstitutions",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutions_Number",
                table: "InsInstitutions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InsInstitutions_Status",
                table: "InsInstitutions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_InsListingPeriods_InstitutionId",
                table: "InsListingPeriods",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolEditionDrafts_Number",
                table: "PolEditionDrafts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolEditions_DivisionId_InForceFrom",
                table: "PolEditions",
                columns: new[] { "DivisionId", "InForceFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_PolEditions_PackId_Version",
                table: "PolEditions",
                columns: new[] { "PackId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimableClasses_DivisionId",
                table: "SubClaimableClasses",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimHistory_OwnerId",
                table: "SubClaimHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLineDecisions_LineId",
                table: "SubClaimLineDecisions",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_ClaimId",
                table: "SubClaimLines",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_DivisionId",
                table: "SubClaimLines",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_EnrolmentId_Kind",
                table: "SubClaimLines",
                columns: new[] { "EnrolmentId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_PayeeAccount_Lookup",
                table: "SubClaimLines",
                column: "PayeeAccount_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_Status",
                table: "SubClaimLines",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_TraineeId_Kind_Status",
                table: "SubClaimLines",
                columns: new[] { "TraineeId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SubClaims_ClassId_Kind",
                table: "SubClaims",
                columns: new[] { "ClassId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubClaims_DivisionId",
                table: "SubClaims",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaims_InstitutionId",
                table: "SubClaims",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubClaims_Number",
                table: "SubClaims",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubReplayLines_ReplayId_Difference",
                table: "SubReplayLines",
                columns: new[] { "ReplayId", "Difference" });

            migrationBuilder.CreateIndex(
                name: "IX_SubReplays_DivisionId",
                table: "SubReplays",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubReplays_Status",
                table: "SubReplays",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SysAuditLog_At",
                table: "SysAuditLog",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SysAuditLog_EntityType_EntityId",
                table: "SysAuditLog",
                columns: new[] { "EntityType", "EntityId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrnAssessmentResults_CertificateNumber",
                table: "TrnAssessmentResults",
                column: "CertificateNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnAssessmentResults_ClassId",
                table: "TrnAssessmentResults",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAssessmentResults_DivisionId",
                table: "TrnAssessmentResults",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAssessmentResults_EnrolmentId",
                table: "TrnAssessmentResults",
                column: "EnrolmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceRecords_ClassId",
                table: "TrnAttendanceRecords",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceRecords_DivisionId",
                table: "TrnAttendanceRecords",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceRecords_EnrolmentId",
                table: "TrnAttendanceRecords",
                column: "EnrolmentId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceRecords_SessionId_EnrolmentId",
                table: "TrnAttendanceRecords",
                columns: new[] { "SessionId", "EnrolmentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceRecords_SheetId",
                table: "TrnAttendanceRecords",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceSheets_ClassId",
                table: "TrnAttendanceSheets",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceSheets_DivisionId",
                table: "TrnAttendanceSheets",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnAttendanceSheets_SessionId",
                table: "TrnAttendanceSheets",
                column: "SessionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnClasses_CourseId",
                table: "TrnClasses",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnClasses_DivisionId",
                table: "TrnClasses",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnClasses_FilingNumber",
                table: "TrnClasses",
                column: "FilingNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnClasses_InstitutionId",
                table: "TrnClasses",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnClasses_Number",
                table: "TrnClasses",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnClasses_Status_StartOn",
                table: "TrnClasses",
                columns: new[] { "Status", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrnClassHistory_OwnerId",
                table: "TrnClassHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnClassSessions_ClassId_Date_StartsAt",
                table: "TrnClassSessions",
                columns: new[] { "ClassId", "Date", "StartsAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnClassSessions_DivisionId",
                table: "TrnClassSessions",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnConsents_DivisionId",
                table: "TrnConsents",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnConsents_TraineeId",
                table: "TrnConsents",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnCourseHistory_OwnerId",
                table: "TrnCourseHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnCourses_DivisionId",
                table: "TrnCourses",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnCourses_InstitutionId",
                table: "TrnCourses",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnCourses_Number",
                table: "TrnCourses",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolmentHistory_OwnerId",
                table: "TrnEnrolmentHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolments_ClassId",
                table: "TrnEnrolments",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolments_ConsentId_TraineeId",
                table: "TrnEnrolments",
                columns: new[] { "ConsentId", "TraineeId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolments_DivisionId",
                table: "TrnEnrolments",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolments_InstitutionId",
                table: "TrnEnrolments",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolments_Number",
                table: "TrnEnrolments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnEnrolments_TraineeId_ClassId",
                table: "TrnEnrolments",
                columns: new[] { "TraineeId", "ClassId" },
                unique: true,
                filter: "\"Status\" IN ('Applied', 'Admitted', 'Attending', 'Completed')");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEvidence_DivisionId",
                table: "TrnEvidence",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEvidence_FactId",
                table: "TrnEvidence",
                column: "FactId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnEvidence_TraineeId",
                table: "TrnEvidence",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnStatedFacts_DivisionId",
                table: "TrnStatedFacts",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnStatedFacts_Status_StatedAt",
                table: "TrnStatedFacts",
                columns: new[] { "Status", "StatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TrnStatedFacts_TraineeId",
                table: "TrnStatedFacts",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnTrainees_Account_Lookup",
                table: "TrnTrainees",
                column: "Account_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_TrnTrainees_DivisionId",
                table: "TrnTrainees",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrnTrainees_IdNumber_Lookup",
                table: "TrnTrainees",
                column: "IdNumber_Lookup",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrnTrainees_Phone_Lookup",
                table: "TrnTrainees",
                column: "Phone_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_TrnTrainees_UserId",
                table: "TrnTrainees",
                column: "UserId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdmDataKeys");

            migrationBuilder.DropTable(
                name: "AdmDivisions");

            migrationBuilder.DropTable(
                name: "AdmOpenIddictScopes");

            migrationBuilder.DropTable(
                name: "AdmOpenIddictTokens");

            migrationBuilder.DropTable(
                name: "AdmOutboundMessages");

            migrationBuilder.DropTable(
                name: "AdmPermissionGrants");

            migrationBuilder.DropTable(
                name: "AdmProtectionKeys");

            migrationBuilder.DropTable(
                name: "AdmRoleClaims");

            migrationBuilder.DropTable(
                name: "AdmSettings");

            migrationBuilder.DropTable(
                name: "AdmUserClaims");

            migrationBuilder.DropTable(
                name: "AdmUserLogins");

            migrationBuilder.DropTable(
                name: "AdmUserRoles");

            migrationBuilder.DropTable(
                name: "AdmUserTokens");

            migrationBuilder.DropTable(
                name: "InsAttachments");

            migrationBuilder.DropTable(
                name: "InsInstitutionHistory");

            migrationBuilder.DropTable(
                name: "InsListingPeriods");

            migrationBuilder.DropTable(
                name: "PolEditionDraftEditors");

            migrationBuilder.DropTable(
                name: "PolEditionWithdrawals");

            migrationBuilder.DropTable(
                name: "SubClaimableClasses");

            migrationBuilder.DropTable(
                name: "SubClaimHistory");

            migrationBuilder.DropTable(
                name: "SubClaimLineChecks");

            migrationBuilder.DropTable(
                name: "SubClaimLineDecisions");

            migrationBuilder.DropTable(
                name: "SubReplayLines");

            migrationBuilder.DropTable(
                name: "SubReplayProgress");

            migrationBuilder.DropTable(
                name: "SubReplayTallies");

            migrationBuilder.DropTable(
                name: "SysAuditLog");

            migrationBuilder.DropTable(
                name: "SysNumberCounters");

            migrationBuilder.DropTable(
                name: "TrnAssessmentResults");

            migrationBuilder.DropTable(
                name: "TrnAttendanceRecords");

            migrationBuilder.DropTable(
                name: "TrnClassHistory");

            migrationBuilder.DropTable(
                name: "TrnCourseHistory");

            migrationBuilder.DropTable(
                name: "TrnEnrolmentHistory");

            migrationBuilder.DropTable(
                name: "TrnEvidence");

            migrationBuilder.DropTable(
                name: "AdmOpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "AdmRoles");

            migrationBuilder.DropTable(
                name: "AdmUsers");

            migrationBuilder.DropTable(
                name: "InsInstitutions");

            migrationBuilder.DropTable(
                name: "PolEditionDrafts");

            migrationBuilder.DropTable(
                name: "PolEditions");

            migrationBuilder.DropTable(
                name: "SubClaimLines");

            migrationBuilder.DropTable(
                name: "SubReplays");

            migrationBuilder.DropTable(
                name: "TrnAttendanceSheets");

            migrationBuilder.DropTable(
                name: "TrnEnrolments");

            migrationBuilder.DropTable(
                name: "TrnStatedFacts");

            migrationBuilder.DropTable(
                name: "AdmOpenIddictApplications");

            migrationBuilder.DropTable(
                name: "SubClaims");

            migrationBuilder.DropTable(
                name: "TrnClassSessions");

            migrationBuilder.DropTable(
                name: "TrnConsents");

            migrationBuilder.DropTable(
                name: "TrnClasses");

            migrationBuilder.DropTable(
                name: "TrnTrainees");

            migrationBuilder.DropTable(
                name: "TrnCourses");
        }
    }
}
