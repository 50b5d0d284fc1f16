import { sayDay } from '../../calendar/day.ts';
import type { CaseMissing } from '../../store/cases-missing.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';
import type { AlikeView } from './view.ts';

/** The published cases most like a live one. */
export function alikeBody(reference: string, title: string, alike: readonly AlikeView[]): Html {
  return html`<span class="govuk-caption-l">${reference} · ${title}</span>
<h1 class="govuk-heading-l">Published cases like this one</h1>
<p class="govuk-body">The most like first, by what was missed, who lives there, what it is about and how long it went on. They show how such cases ended; they do not say how this one will.</p>
!${alike.length === 0 ? html`<p class="govuk-body">None of the published cases has anything in common with this one as it stands.</p>` : alike.map(one)}`;
}

function one({ reference, title, landlord, report, ordered, reasons, lessons, missed }: AlikeView): Html {
  return html`<h2 class="govuk-heading-m govuk-!-margin-bottom-1"><a class="govuk-link" href="/published-cases/${reference}">${title}</a></h2>
<p class="govuk-body govuk-!-margin-bottom-1 putright-quiet">${landlord} ${reference}, ${report}${ordered === undefined ? '' : `. The Ombudsman ordered ${ordered}`}</p>
!${reasons.length === 0 ? '' : html`<ul class="govuk-list govuk-list--bullet">!${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
!${lessons.length === 0 ? '' : html`<p class="govuk-body govuk-!-margin-bottom-1">${sayMissed(missed, lessons.length)}</p><ul class="govuk-list govuk-list--bullet">!${lessons.map(({ id, title: words }) => html`<li><a class="govuk-link" href="/lessons/${id}">${words}</a></li>`)}</ul>`}`;
}

function sayMissed(missed: number, shown: number): string {
  if (missed === 1) return 'One thing was missed in both:';
  return `${missed} things were missed in both${missed > shown ? '. Those missed in the fewest other cases' : ''}:`;
}

/** Our own open cases most like a published one: could this be us? */
export function oursBody(
  { reference, title }: { readonly reference: string; readonly title: string },
  ours: readonly CaseMissing[],
  titles: ReadonlyMap<string, string>,
): Html {
  return html`<span class="govuk-caption-l">Case ${reference}</span>
<h1 class="govuk-heading-l">Could this be us?</h1>
<p class="govuk-body">Our open cases on which the same things are being missed as in <a class="govuk-link" href="/published-cases/${reference}">${title}</a>, those with most in common first. All are still open, so there is still time to put them right.</p>
!${
    ours.length === 0
      ? insetText({ text: 'No open case that you may see is missing any of what was missed there.' })
      : ours.map((one) => ourCase(one, titles))
  }`;
}

const mostLessons = 4;

function ourCase(
  { reference, title, address, family, opened, lessons }: CaseMissing,
  titles: ReadonlyMap<string, string>,
): Html {
  const left = lessons.length - mostLessons;
  return html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="/cases/${reference}">${title}</a></h2>
<p class="govuk-body govuk-!-margin-bottom-1 putright-quiet">${reference}, ${address}, ${family}, open since ${sayDay(opened)}</p>
<p class="govuk-body govuk-!-margin-bottom-1">${lessons.length === 1 ? 'One thing is' : `${lessons.length} things are`} being missed here too:</p>
<ul class="govuk-list govuk-list--bullet">!${lessons.slice(0, mostLessons).map((id) => html`<li>${titles.get(id) ?? id}</li>`)}!${left > 0 ? html`<li>and ${left} more</li>` : ''}</ul>`;
}
