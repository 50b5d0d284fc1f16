import { endSentence } from '../../record/kind.ts';
import type { OwnFile } from '../../record/own-file/own-file.ts';
import { type Html, html } from '../html.ts';

/** A person’s own file as a page that stands alone: it needs nothing from us to be read, kept or printed. */
export function ownFilePage(file: OwnFile, landlord: string): Html {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What ${landlord} holds on ${file.of}</title></head>
<body>
<main>
<h1>What ${landlord} holds on ${file.of}</h1>
<p>Made on ${file.made}. You have a right to see what is held on you, to have what is wrong put right, and to ask how it is used.
Names of other people are taken out where telling you would not be fair to them, and some entries are left out for the same reason.</p>
<h2>Your details</h2>
!${file.contact.length === 0 ? html`<p>None are kept apart from the entries below.</p>` : html`<dl>!${file.contact.map(({ name, says }) => html`<dt>${name}</dt><dd>${says}</dd>`)}</dl>`}
<h2>What is on record</h2>
!${file.entries.length === 0 ? html`<p>Nothing.</p>` : html`<ol>!${file.entries.map(({ day, says, by }) => html`<li><strong><time>${day}</time></strong>!${by === undefined ? '' : html`, written by ${by}`}<br>${endSentence(says)}</li>`)}</ol>`}
<h2>Photos, letters and recordings</h2>
!${file.files.length === 0 ? html`<p>None.</p>` : html`<ul>!${file.files.map(({ name, day }) => html`<li>${name}, added ${day}</li>`)}</ul>`}
<h2>If you are not content</h2>
<p>Tell us what is missing or wrong. You may also complain to the Information Commissioner.</p>
</main>
</body></html>
`;
}
