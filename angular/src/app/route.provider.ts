import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';
import { ABP, RoutesService } from '@abp/ng.core';
import { REVIEW_POLICIES } from './subsidies/reviews/reviews.routes';
import { Layout } from './theme/theme.providers';

const office = (order: number, path: string, name: string, iconClass: string, requiredPolicy: string): ABP.Route => ({
  path,
  name,
  iconClass,
  order,
  requiredPolicy,
  layout: Layout.Office,
});

/** The layout of every family of pages. Visitors and trainees have no side menu. */
const LAYOUTS: ABP.Route[] = [
  { path: '/', name: '::Menu:PublicHome', invisible: true, layout: Layout.Public },
  { path: '/my', name: '::Menu:MyHome', invisible: true, layout: Layout.Trainee },
  { path: '/notices', name: '::Notices:Title', invisible: true, layout: Layout.Public },
  { path: '/pilots/summary', name: '::PilotSummary:Title', invisible: true, layout: Layout.Public },
  { path: '/institutions/register', name: '::InstitutionForm:Title', invisible: true, layout: Layout.Public },
];

/** The office menu. Labels are localisation keys; icons are names of `app-icon`. */
const MENU: ABP.Route[] = [
  office(2, '/institutions/mine', '::Menu:MyInstitution', 'building', 'Institutions.Institutions.Register'),
  office(3, '/institutions/staff', '::Menu:Staff', 'users', 'Institutions.Staff'),
  office(
    4,
    '/institutions',
    '::Menu:Institutions',
    'building',
    'Institutions.Institutions.Review || AbpIdentity.Roles || Administration.AuditLogs',
  ),
  office(5, '/training/courses', '::Menu:Courses', 'book', 'Training.Courses'),
  office(6, '/training/classes', '::Menu:Classes', 'calendar', 'Training.Classes'),
  office(7, '/training/facts', '::Menu:Facts', 'shield', 'Training.Facts'),
  office(7, '/training/id-corrections', '::Menu:IdCorrections', 'user', 'Training.IdCorrections'),
  office(8, '/subsidies/claims', '::Menu:Claims', 'wallet', 'Subsidies.Claims'),
  office(10, '/subsidies/recoveries', '::Menu:Recoveries', 'undo', 'Subsidies.Recoveries'),
  office(12, '/subsidies/inspections', '::Menu:Inspections', 'shield', 'Subsidies.Inspections'),
  office(11, '/subsidies/samples', '::Menu:Samples', 'search', 'Subsidies.Samples'),
  office(9, '/subsidies/publicity', '::Menu:Publicity', 'list', 'Subsidies.Publicity'),
  office(21, '/subsidies/payments', '::Menu:Payments', 'bank', 'Subsidies.PaymentBatches'),
  office(22, '/subsidies/budgets', '::Menu:Budgets', 'chart', 'Subsidies.Budgets'),
  office(23, '/subsidies/ledger', '::Menu:Ledger', 'book', 'Subsidies.Ledger'),
  office(24, '/subsidies/money', '::Menu:InstitutionMoney', 'bank', 'Subsidies.Claims.Submit'),
  office(20, '/policies', '::Menu:Policies', 'file', 'PolicyEditions.Editions'),
  office(8, '/subsidies/reviews', '::Menu:Reviews', 'inbox', [...REVIEW_POLICIES, 'Subsidies.Claims.SuperviseReviews'].join(' || ')),
  office(
    8,
    '/subsidies/enterprises',
    '::Menu:EnterpriseStatements',
    'building',
    'Subsidies.EnterpriseStatements || Subsidies.EnterpriseStatements.Verify',
  ),
  office(8, '/subsidies/late-filings', '::Menu:LateFilings', 'calendar', 'Subsidies.LateFilings.Decide'),
  office(39, '/pilots', '::Menu:PilotDashboard', 'chart', 'IntegrationPilots.Progress'),
  office(40, '/pilots/enterprises', '::Menu:PilotEnterprises', 'building', 'IntegrationPilots.Enterprises'),
  office(41, '/pilots/bases', '::Menu:PilotBases', 'building', 'IntegrationPilots.Bases'),
  office(42, '/pilots/cities', '::Menu:PilotCities', 'home', 'IntegrationPilots.Cities'),
  office(43, '/pilots/sharing', '::Menu:PilotSharing', 'users', 'IntegrationPilots.Sharing'),
  office(44, '/pilots/assistance', '::Menu:PilotAssistance', 'award', 'IntegrationPilots.Assistance'),
  office(45, '/pilots/coverage', '::Menu:PilotCoverage', 'list', 'IntegrationPilots.Progress'),
  office(46, '/pilots/reports', '::Menu:PilotReports', 'file', 'IntegrationPilots.Progress'),
  office(47, '/pilots/import', '::IndicatorImport:Title', 'upload', 'IntegrationPilots.Indicators.Enter'),
];

/** One of all that opens an entry of the office menu, ABP's pages included. */
export const OFFICE_POLICY = [...MENU.map(entry => entry.requiredPolicy), 'AbpIdentity.Users', 'AbpIdentity.Roles'].join(' || ');

const WORK = office(1, '/work', '::Menu:Work', 'inbox', OFFICE_POLICY);

export function provideAppMenu(): EnvironmentProviders {
  return provideAppInitializer(() => {
    inject(RoutesService).add([...LAYOUTS, WORK, ...MENU]);
  });
}
