// A form marked data-autosave saves what has been written in it, two seconds after the last change and when the page is
// left. Its value is the address of the form's page, where that is not the page's own.

export function keepDrafts(onTimeLeft) {
  for (const form of document.querySelectorAll('form[data-autosave]')) keepDraft(form, onTimeLeft);
}

function keepDraft(form, onTimeLeft) {
  const said = document.createElement('p');
  said.className = 'govuk-body-s putright-quiet putright-saved';
  said.setAttribute('role', 'status');
  form.append(said);

  let waiting;
  let isChanged = false;

  async function save() {
    clearTimeout(waiting);
    if (!isChanged) return;
    isChanged = false;
    const address = form.dataset.autosave || location.pathname;
    try {
      const response = await send('/drafts', { form: address, values: valuesOf(form) });
      if (!response.ok) throw new Error(String(response.status));
      const { saved, secondsLeft } = await response.json();
      said.textContent = `Saved ${saved}`;
      onTimeLeft(secondsLeft);
    } catch {
      isChanged = true;
      said.textContent = 'Not saved yet. Keep this page open.';
    }
  }

  function changed(event) {
    if (event.target instanceof HTMLElement && event.target.matches('[type="password"], [type="file"]')) return;
    isChanged = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, 2000);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  // What is sent needs no saving, and must not be saved after it was sent.
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    isChanged = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
}

/** Everything written in the form, but for passwords and files. */
function valuesOf(form) {
  const secret = new Set([...form.querySelectorAll('[type="password"]')].map((field) => field.name));
  const data = new FormData(form);
  const values = {};
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).filter((value) => typeof value === 'string');
    if (secret.has(name) || texts.length === 0) continue;
    values[name] = texts.length === 1 ? texts[0] : texts;
  }
  return values;
}

/** Sends something small, with the field that shows it came from a page of ours. */
export function send(address, body) {
  const field = document.querySelector('input[name="_csrf"]');
  return fetch(address, {
    method: 'POST',
    // A page being left may send only a little; anything longer was saved two seconds after it was written.
    keepalive: document.visibilityState === 'hidden',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'csrf-token': field?.value ?? '' },
    body: JSON.stringify(body),
  });
}
