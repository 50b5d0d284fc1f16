// Sends chosen files in parts, so that what has arrived need not be sent again when the line breaks, and says how far
// each has come. Where it does not run, the form sends them whole.

export function sendInParts() {
  for (const form of document.querySelectorAll('form[data-uploads]')) {
    const chosen = form.querySelector('input[type="file"]');
    let isSending = false;
    form.addEventListener('submit', (event) => {
      const isToSend = event.submitter?.value === 'send' && chosen?.files.length > 0;
      if (isSending || isToSend) event.preventDefault();
      if (isSending || !isToSend) return;
      isSending = true;
      sendAll(form, [...chosen.files]).then((isAllThere) => {
        isSending = false;
        // What is written is taken along: the form is sent without its files, and its page says what has arrived.
        chosen.value = '';
        if (isAllThere) form.requestSubmit(form.querySelector('button[value="keep"]'));
      });
    });
  }
}

/** Sends files one after another. Gives whether all arrived; where not, the page says which, and why. */
async function sendAll(form, files) {
  const shown = form.querySelector('[data-uploads-shown]');
  shown.replaceChildren();
  const lines = files.map((file) => lineFor(shown, file));
  const keepOpen = (event) => event.preventDefault();
  window.addEventListener('beforeunload', keepOpen);
  let wentWrong = 0;
  for (const [place, file] of files.entries()) {
    const says = lines[place];
    try {
      await sendOne(form, file, says);
      says('has arrived');
    } catch (problem) {
      wentWrong++;
      says(problem instanceof Refused ? problem.message : 'did not arrive. Choose it again to go on.', true);
      if (problem instanceof SignedOut) break;
    }
  }
  window.removeEventListener('beforeunload', keepOpen);
  if (wentWrong === 0) return true;
  const goOn = document.createElement('p');
  goOn.className = 'govuk-body';
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = location.pathname;
  link.textContent = 'Go on with the files that arrived';
  goOn.append(link);
  shown.append(goOn);
  return false;
}

/** Says how far one file has come. */
function lineFor(shown, file) {
  const line = document.createElement('p');
  line.className = 'govuk-body-s putright-upload';
  const words = document.createElement('span');
  words.textContent = `${file.name} is waiting its turn`;
  const bar = document.createElement('progress');
  bar.max = file.size || 1;
  bar.value = 0;
  bar.setAttribute('aria-label', file.name);
  line.append(words, bar);
  shown.append(line);
  return (text, isWrong = false, sent = undefined) => {
    words.textContent = text.startsWith(file.name) ? text : `${file.name} ${text}`;
    words.classList.toggle('putright-late', isWrong);
    if (sent !== undefined) bar.value = sent;
    if (text === 'has arrived') bar.value = bar.max;
  };
}

async function sendOne(form, file, says) {
  const base = form.dataset.uploads;
  const about = { name: file.name, size: file.size, modified: String(file.lastModified || '') };
  const json = { 'content-type': 'application/json' };
  const begun = await (await ask(form, base, json, () => JSON.stringify(about))).json();
  const { upload, partBytes } = begun;
  let turnedBack = 0;
  for (let part = begun.parts; part * partBytes < file.size; part++) {
    const from = part * partBytes;
    says(`is on its way: ${Math.round((100 * from) / file.size)}%`, false, from);
    const answer = await ask(form, `${base}/${upload}/parts/${part}`, { 'content-type': 'application/octet-stream' }, () =>
      file.slice(from, from + partBytes),
    );
    // It has come further, or less far, than was thought.
    if (answer.status === 409) {
      if (++turnedBack > 5) throw new Error('turned back too often');
      part = (await answer.json()).parts - 1;
    }
  }
  says('has come, and is being looked at', false, file.size);
  const ended = await ask(form, `${base}/${upload}/end`, {}, () => undefined);
  if (!ended.ok) throw new Error('not all there');
}

const longestWait = 30_000;

/** Asks, and asks again when the line breaks or the server is not well, for some minutes. */
async function ask(form, address, headers, body) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { ...headers, accept: 'application/json', 'csrf-token': form.querySelector('[name="_csrf"]').value },
        body: body(),
      });
      if (answer.status === 401) throw new SignedOut('is not all there, because you have been signed out. Sign in, and choose it again to go on.');
      if (answer.status === 422) throw new Refused((await answer.json()).problem);
      if (answer.ok || answer.status === 409) return answer;
      if (answer.status < 500) throw new Refused('could not be taken. Load the page again, and send it from there.');
      throw new Error(String(answer.status));
    } catch (problem) {
      if (problem instanceof Refused || tries >= 12) throw problem;
      await new Promise((resolve) => setTimeout(resolve, Math.min(1_000 * 2 ** tries, longestWait)));
    }
  }
}

class Refused extends Error {}
class SignedOut extends Refused {}
