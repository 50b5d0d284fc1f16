import { sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { endSentence } from '../../record/kind.ts';
import { type Choice, choices, type FileItem, isDangerToOthers } from '../../record/own-file/file-item.ts';
import type { OwnFile } from '../../record/own-file/own-file.ts';
import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { errorSummary } from '../components/error-summary.ts';
import { insetText } from '../components/inset-text.ts';
import { select } from '../components/select.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';

/** The page that asks whose file is to be made. */
export function whoseBody(
  household: string,
  people: readonly { readonly part: string; readonly called: string }[],
): Html {
  return html`<h1 class="govuk-heading-l">Whose file is it?</h1>
<p class="govuk-body">Anybody may ask for what is held on them. Make sure first that it is they who ask, or somebody they named to act for them.</p>
<p class="govuk-body">Cases that belong to no household are left out, whoever’s file it is: what they tell may be of whoever had the home before. Look through those of this home yourself, and add by hand what they hold about the person who asks.</p>
!${people.length === 0 ? html`<p class="govuk-body">Nobody is on record here.</p>` : html`<ul class="govuk-list govuk-list--spaced">!${people.map(({ part, called }) => html`<li><a class="govuk-link" href="/households/${household}/own-file?person=${encodeURIComponent(part)}">${called}</a></li>`)}</ul>`}`;
}

export type LookOver = {
  readonly household: string;
  readonly person: string;
  readonly called: string;
  readonly csrf: Html;
  readonly once: string;
  readonly items: readonly FileItem[];
  readonly chosen: ReadonlyMap<string, Choice>;
  readonly isMistaken: boolean;
};

/** The page on which every entry is looked over before the file is made. */
export function lookOverBody({ household, person, called, csrf, once, items, chosen, isMistaken }: LookOver): Html {
  const says = 'Say that you have looked at every entry, or go through those you have not';
  return html`!${isMistaken ? errorSummary({ titleText: 'There is a problem', errorList: [{ text: says, href: '#looked' }] }) : ''}
<h1 class="govuk-heading-l">The file of ${called}</h1>
<p class="govuk-body-l">Go through each entry: show it, mask the names of others in it, or leave it out.</p>
!${isDangerToOthers(items) ? warningText({ text: 'Somebody else here has told us of danger. What they told is left out and cannot be put in. The person who asks may be the danger: have the safeguarding lead go through this file before it is given.', iconFallbackText: 'Warning' }) : ''}
!${insetText({ text: 'Masking takes out names. Read each entry as well: how something is told can say who told it. The safeguarding lead must see every file before it is given, since there may be things you are not shown.' })}
<form method="post" action="/households/${household}/own-file" novalidate data-autosave>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="person" value="${person}">
<ol class="govuk-list govuk-list--spaced">!${items.map((item) => itemLine(item, chosen))}</ol>
!${checkboxes({ name: 'looked', items: [{ value: 'yes', text: 'I have looked at every entry' }], errorMessage: isMistaken && { text: says } })}
!${button({ text: 'Make the file', preventDoubleClick: true })}
</form>`;
}

function itemLine({ entry, says, usual, isLocked, why }: FileItem, chosen: ReadonlyMap<string, Choice>): Html {
  const day = sayDay(entry.happened);
  const line = html`<strong>${day}</strong>!${entry.by === undefined ? '' : html`, ${entry.by}`}<br>${endSentence(says)}!${why === undefined ? '' : html`<br><span class="putright-quiet">${why}.</span>`}`;
  if (isLocked) return html`<li>!${line} <strong>Left out.</strong></li>`;
  return html`<li>!${line}
!${select({
    ...{ name: `choice-${entry.id}`, id: `choice-${entry.id}`, value: chosen.get(entry.id) ?? usual },
    label: { html: html`What to do<span class="govuk-visually-hidden"> with the entry of ${day}: ${says}</span>` },
    items: choices.map((one) => ({ value: one, text: capital(one) })),
    formGroup: { classes: 'govuk-!-margin-bottom-1' },
  })}</li>`;
}

/** The page of a file that was made. */
export function madeBody({
  address,
  called,
  shown,
  masked,
  leftOut,
  files,
  isPassed,
}: {
  readonly address: string;
  readonly called: string;
  /** Whether a safeguarding lead has said that it may be given. */
  readonly isPassed: boolean;
  readonly shown: number;
  readonly masked: number;
  readonly leftOut: number;
  /** How many photos, letters and recordings are shown; undefined where no files are kept. */
  readonly files: number | undefined;
}): Html {
  return html`<h1 class="govuk-heading-l">The file of ${called} is made</h1>
<p class="govuk-body">It holds ${shown} entries, ${masked} of them with names masked. ${leftOut} were left out. Who made it, and what was masked, is on the record.</p>
!${isPassed ? ways({ address, files }) : insetText({ text: `It is given once a safeguarding lead has passed it. Ask one to open this page: ${address}` })}`;
}

function ways({ address, files }: { readonly address: string; readonly files: number | undefined }): Html {
  return html`<p class="govuk-body">A safeguarding lead has passed it.</p>
<ul class="govuk-list govuk-list--spaced">
!${files === undefined ? '' : html`<li><a class="govuk-link" href="${address}/bundle">Everything in one folder (ZIP)</a>, with ${files} ${files === 1 ? 'photo, letter or recording' : 'photos, letters and recordings'}. Look at each before it is given: nobody is masked in a picture, and a name masked in an entry is not masked in its file, so such files are left out.</li>`}
<li><a class="govuk-link" href="${address}/read">To read or print (HTML)</a></li>
<li><a class="govuk-link" href="${address}/data">For another computer (JSON)</a></li>
</ul>
<p class="govuk-body">Give it in the way that is safe for them. Copies of photos, letters and recordings are added by hand from the case, once you have looked at who else is in them.</p>`;
}

/** The page on which a safeguarding lead goes through a file that another made, and says that it may be given. */
export function passBody({
  address,
  file,
  csrf,
}: {
  readonly address: string;
  readonly file: OwnFile;
  readonly csrf: Html;
}): Html {
  return html`<h1 class="govuk-heading-l">May the file of ${file.of} be given?</h1>
<p class="govuk-body">Go through all it says. Whoever asks may be the danger to somebody else here, and whoever made it may not know.</p>
<ol class="govuk-list govuk-list--spaced">!${file.entries.map(({ day, says, by }) => html`<li><strong>${day}</strong>!${by === undefined ? '' : html`, ${by}`}<br>${endSentence(says)}</li>`)}</ol>
!${file.files.length === 0 ? '' : html`<p class="govuk-body">With it go: ${file.files.map(({ name }) => name).join(', ')}.</p>`}
<form method="post" action="${address}/pass" novalidate>!${csrf}
!${button({ text: 'It may be given', preventDoubleClick: true })}
</form>`;
}
