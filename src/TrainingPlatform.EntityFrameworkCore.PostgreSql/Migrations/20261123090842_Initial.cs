using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Wrapped = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmDataKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmDivisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Level = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    PredecessorId = table.Column<Guid>(type: "uuid", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ClientId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ClientSecret = table.Column<string>(type: "text", nullable: true),
                    ClientType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ConsentType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DisplayName = table.Column<string>(type: "text", nullable: true),
                    DisplayNames = table.Column<string>(type: "text", nullable: true),
                    JsonWebKeySet = table.Column<string>(type: "text", nullable: true),
                    Permissions = table.Column<string>(type: "text", nullable: true),
                    PostLogoutRedirectUris = table.Column<string>(type: "text", nullable: true),
                    Properties = table.Column<string>(type: "text", nullable: true),
                    RedirectUris = table.Column<string>(type: "text", nullable: true),
                    Requirements = table.Column<string>(type: "text", nullable: true),
                    Settings = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmOpenIddictScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Description = table.Column<string>(type: "text", nullable: true),
                    Descriptions = table.Column<string>(type: "text", nullable: true),
                    DisplayName = table.Column<string>(type: "text", nullable: true),
                    DisplayNames = table.Column<string>(type: "text", nullable: true),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Properties = table.Column<string>(type: "text", nullable: true),
                    Resources = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictScopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmOutboundMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Sealed = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastFailure = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOutboundMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmPermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmPermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FriendlyName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    IsStatic = table.Column<bool>(type: "boolean", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdmSettings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmSettings", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "AdmUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Surname = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    EnterpriseId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    CitizenId_Cipher = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    CitizenId_Lookup = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    CitizenId_Mask = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Phone_Cipher = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    Phone_Lookup = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    Phone_Mask = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    PrivacyNoticeAcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SysAuditLog",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Action = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    EntityType = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    EntityId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Changes = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraceId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SysAuditLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SysNumberCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SysNumberCounters", x => x.Series);
                });

            migrationBuilder.CreateTable(
                name: "AdmOpenIddictAuthorizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Properties = table.Column<string>(type: "text", nullable: true),
                    Scopes = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmOpenIddictAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmOpenIddictAuthorizations_AdmOpenIddictApplications_Appli~",
                        column: x => x.ApplicationId,
                        principalTable: "AdmOpenIddictApplications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AdmRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
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
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
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
                name: "AdmOpenIddictTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Payload = table.Column<string>(type: "text", nullable: true),
                    Properties = table.Column<string>(type: "text", nullable: true),
                    RedemptionDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReferenceId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true)
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
                        name: "FK_AdmOpenIddictTokens_AdmOpenIddictAuthorizations_Authorizati~",
                        column: x => x.AuthorizationId,
                        principalTable: "AdmOpenIddictAuthorizations",
                        principalColumn: "Id");
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
                name: "IX_AdmOpenIddictAuthorizations_ApplicationId_Status_Subject_Ty~",
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
                name: "IX_SysAuditLog_At",
                table: "SysAuditLog",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SysAuditLog_EntityType_EntityId",
                table: "SysAuditLog",
                columns: new[] { "EntityType", "EntityId" });
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
                name: "SysAuditLog");

            migrationBuilder.DropTable(
                name: "SysNumberCounters");

            migrationBuilder.DropTable(
                name: "AdmOpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "AdmRoles");

            migrationBuilder.DropTable(
                name: "AdmUsers");

            migrationBuilder.DropTable(
                name: "AdmOpenIddictApplications");
        }
    }
}
