export * from './report.service';
