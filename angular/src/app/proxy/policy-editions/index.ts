export * from './entitlement-finder.service';
export * from './finder.models';
export * from './models';
