// Every page works without this file. Where a browser runs it, govuk-frontend's components come alive, forms being
// written save themselves, and nobody is signed out without being asked.
import { keepDrafts } from './autosave.js';
import { initAll } from './govuk-frontend.js';
import { watchTimeLeft } from './time-left.js';
import { offerToday } from './todays-date.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

const timeLeft = watchTimeLeft();
keepDrafts(timeLeft.isNow);
offerToday();

if (document.querySelector('form[data-uploads]')) import('./upload.js').then(({ sendInParts }) => sendInParts());
if (document.querySelector('form[data-letter-check]')) import('./letter-check.js').then(({ checkAsWritten }) => checkAsWritten());
