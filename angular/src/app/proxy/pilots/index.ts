export * from './models';
export * from './pilot-enterprise.service';
