export * from './models';
export * from './objection.service';
export * from './public-notice.service';
export * from './publicity-notice.service';
