export * from './finance-report.service';
export * from './report.service';
