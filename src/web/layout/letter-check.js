// A letter being written is checked shortly after typing stops. Without this, “Check it” does the same.
import { send } from './autosave.js';

export function checkAsWritten() {
  const form = document.querySelector('form[data-letter-check]');
  const text = form.querySelector('textarea[name="text"]');
  const summary = form.querySelector('[data-letter-summary]');
  const found = form.querySelector('[data-letter-found]');
  let waiting;
  let asked = 0;

  async function check() {
    const turn = ++asked;
    try {
      const response = await send(form.dataset.letterCheck, { text: text.value });
      if (!response.ok) throw new Error(String(response.status));
      const said = await response.json();
      // What was asked later has the last word.
      if (turn !== asked) return;
      found.innerHTML = said.found;
      summary.textContent = said.summary;
    } catch {
      if (turn === asked) summary.textContent = 'It could not be checked just now. Press “Check it”.';
    }
  }

  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 1500);
  });
}
