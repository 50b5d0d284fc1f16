// Every page works without this file. Where a browser runs it, govuk-frontend's components come alive.
import { initAll } from './govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
