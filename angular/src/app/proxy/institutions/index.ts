export * from './institution.service';
export * from './models';
export * from './staff.service';
