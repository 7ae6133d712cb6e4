export * from './models';
export * from './pilot-enterprise.service';
export * from './pilot-indicator.service';
export * from './pilot-ledger.service';
export * from './pilot-progress.service';
export * from './progress-models';
