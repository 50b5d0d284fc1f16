import { sayDay } from '../../calendar/day.ts';
import { sayInstant } from '../../calendar/instant.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import { button } from '../components/button.ts';
import { type Html, html } from '../html.ts';

export type ClashOptions = {
  readonly csrf: Html;
  readonly action: string;
  /** What was about to be recorded. */
  readonly entry: Entry;
  /** What was written meanwhile. */
  readonly since: readonly Entry[];
  /** Whether it was this person who wrote it, as when a form begun earlier is sent later. */
  readonly isOwn: boolean;
  /** The version the record now has. */
  readonly version: number;
  /** Everything the form held, so that none of it has to be typed again. */
  readonly sent: Readonly<Record<string, string | readonly string[]>>;
  readonly back: string;
};

/** What was written on a record since a form of it was opened, by a colleague or by whoever sends it, beside what they send. Nothing is lost. */
export function clashPage({ csrf, action, entry, since, isOwn, version, sent, back }: ClashOptions): Html {
  return html`<h1 class="govuk-heading-l">${isOwn ? 'You have written on this record since you opened this form' : 'Somebody else has just written on this record'}</h1>
<p class="govuk-body-l">What you wrote is safe and has not been recorded yet. Look at both, then choose.</p>
<div class="putright-beside">
<section aria-labelledby="theirs"><h2 class="govuk-heading-m" id="theirs">${isOwn ? 'You wrote' : 'They wrote'}</h2>
!${since.map(
    (one) =>
      html`<p class="govuk-body"><strong>${sayEntry(one)}</strong><br>${sayDay(one.happened)}!${one.by === undefined ? '' : html`, by ${one.by}`}.
<span class="putright-quiet">Written down ${sayInstant(one.recorded)}.</span>!${one.note === undefined ? '' : html`<br>${one.note}`}</p>`,
  )}</section>
<section aria-labelledby="yours"><h2 class="govuk-heading-m" id="yours">You are recording</h2>
<p class="govuk-body"><strong>${sayEntry(entry)}</strong><br>${sayDay(entry.happened)}.!${entry.note === undefined ? '' : html`<br>${entry.note}`}</p></section>
</div>
<form method="post" action="${action}" novalidate>
!${csrf}
!${Object.entries(sent).flatMap(([name, values]) => [values].flat().flatMap((value) => (isOurs(name) ? [] : [hidden(name, value)])))}
!${hidden('version', String(version))}
<div class="govuk-button-group">
!${button({ text: 'Record mine as well', preventDoubleClick: true })}
<a class="govuk-link" href="${back}">Do not record mine</a>
</div></form>`;
}

/** The title of the page. */
export function clashTitle(isOwn: boolean): string {
  return isOwn ? 'You have written here since' : 'Somebody else has just written here';
}

/** Fields the form makes anew. */
function isOurs(name: string): boolean {
  return name === 'version' || name.startsWith('_');
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}
