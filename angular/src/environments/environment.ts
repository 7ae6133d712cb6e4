import { Environment } from '@abp/ng.core';

// One build serves any host and port: everything follows from the address it was opened at.
const origin = window.location.origin;

export const environment: Environment = {
  production: true,
  application: { baseUrl: origin, name: 'TrainingPlatform' },
  oAuthConfig: {
    issuer: origin + '/',
    redirectUri: origin,
    clientId: 'TrainingPlatform_App',
    responseType: 'code',
    scope: 'offline_access TrainingPlatform',
    requireHttps: false,
  },
  apis: { default: { url: '', rootNamespace: 'TrainingPlatform' } },
};
