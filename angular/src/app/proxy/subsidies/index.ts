export * from './determination.service';
export * from './living-allowance.service';
export * from './models';
export * from './my-money.service';
export * from './replay.models';
export * from './replay.service';
export * from './return-reason.service';
export * from './subsidy-claim.service';
