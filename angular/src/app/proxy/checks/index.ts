export * from './models';
export * from './recovery.service';
export * from './sample-round.service';
