// Three minutes before a person is signed out for having done nothing, they are asked. When the time has gone the page
// leads to signing in, and back to itself after. Another page of theirs may have kept them signed in meanwhile, so
// before either we look.
import { send } from './autosave.js';

const warning = 180;

export function watchTimeLeft() {
  const given = document.querySelector('[data-seconds-left]');
  let timer;
  let dialog;

  function isNow(secondsLeft) {
    clearTimeout(timer);
    if (secondsLeft > warning) dialog?.close();
    const wait = secondsLeft > warning ? secondsLeft - warning : secondsLeft;
    timer = setTimeout(look, Math.max(wait, 1) * 1000);
  }

  async function look() {
    const secondsLeft = await ask();
    // Where we cannot be reached, nobody is sent anywhere: we ask again in a minute.
    if (secondsLeft === undefined) {
      timer = setTimeout(look, 60_000);
      return;
    }
    if (secondsLeft === 0) return goToSignIn();
    if (secondsLeft <= warning) warn(secondsLeft);
    isNow(secondsLeft);
  }

  function warn(secondsLeft) {
    dialog ??= makeDialog(async () => {
      const response = await send('/session', {}).catch(() => undefined);
      if (response?.status === 401) return goToSignIn();
      if (response?.ok) isNow((await response.json()).secondsLeft);
    });
    const minutes = Math.max(1, Math.round(secondsLeft / 60));
    dialog.querySelector('p').textContent =
      `You will be signed out in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, because nothing has been done here for a while. What you have written is kept.`;
    if (!dialog.open) dialog.showModal();
  }

  if (given) isNow(Number(given.dataset.secondsLeft));
  return { isNow };
}

/** Seconds left, without that counting as something done; none when the person is signed out already, and undefined when we cannot be reached. */
async function ask() {
  const response = await fetch('/session', { headers: { accept: 'application/json' } }).catch(() => undefined);
  if (!response || response.status >= 500) return undefined;
  return response.ok ? (await response.json()).secondsLeft : 0;
}

function goToSignIn() {
  location.assign(`/sign-in?late=yes&next=${encodeURIComponent(location.pathname + location.search)}`);
}

function makeDialog(stay) {
  const dialog = document.createElement('dialog');
  dialog.className = 'putright-dialog';
  dialog.setAttribute('aria-labelledby', 'putright-time-left');
  dialog.innerHTML = `<h2 class="govuk-heading-m" id="putright-time-left">Are you still there?</h2>
    <p class="govuk-body"></p>
    <button type="button" class="govuk-button govuk-!-margin-bottom-0">Stay signed in</button>`;
  dialog.querySelector('button').addEventListener('click', stay);
  // Pressing Escape means the same: somebody is there.
  dialog.addEventListener('cancel', stay);
  document.body.append(dialog);
  return dialog;
}
