export * from './business-clock.service';
export * from './division.service';
export * from './models';
export * from './work-queue.service';
