import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

bootstrapApplication(App, appConfig).catch(error => console.error(error));

// ABP's pages carry links to "javascript:void(0)"; the content security policy refuses such an address, so it is never followed.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="javascript:"]') : null;
    if (link) event.preventDefault();
  },
  true,
);
