export * from './inspection.service';
export * from './models';
