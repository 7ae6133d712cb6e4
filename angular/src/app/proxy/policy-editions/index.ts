export * from './edition.models';
export * from './entitlement-finder.service';
export * from './finder.models';
export * from './models';
export * from './policy-edition.service';
export * from './what-if.models';
export * from './what-if.service';
