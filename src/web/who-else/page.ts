import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { select } from '../components/select.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { table } from '../components/table.ts';
import { type Html, html } from '../html.ts';
import type { Asked, FailingChoice, SampleView, SizeView, WayView } from './view.ts';

export type Mistake = { readonly field: string; readonly message: string };

/** What each posted form here carries besides its answers. */
export type FormParts = { readonly csrf: Html; readonly once: string; readonly version: string };

export type WhoElseView = FormParts & {
  readonly reference: string;
  readonly failings: readonly FailingChoice[];
  readonly ways: readonly WayView[];
  readonly asked: Asked;
  readonly isAsked: boolean;
  readonly size: SizeView | undefined;
  readonly sizeSent: string;
  readonly samples: readonly SampleView[];
  readonly mistakes: readonly Mistake[];
};

/** The page of other homes like this one: the samples there are, and drawing one. */
export function whoElseBody(view: WhoElseView): Html {
  const { reference, samples, mistakes } = view;
  return html`!${mistakesFirst(mistakes)}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Who else? Homes like this one</h1>
<p class="govuk-body">What failed here rarely failed in one home alone. Draw a few other homes at random, go and look, and write down what was found in each.</p>
!${samples.map((sample) => sampleSection(reference, sample))}
!${samples.some(({ concluded }) => !concluded) ? details({ summaryText: 'Draw another sample', html: drawing(view) }) : html`<h2 class="govuk-heading-m">Draw a sample</h2>!${drawing(view)}`}`;
}

function sampleSection(reference: string, sample: SampleView): Html {
  const titleId = `sample-${sample.id}`;
  return html`<section aria-labelledby="${titleId}">
<h2 class="govuk-heading-m" id="${titleId}">${sample.drawn.replace(/\.$/, '')}</h2>
<ul class="govuk-list govuk-list--bullet">!${sample.progress.map((says) => html`<li>${says}</li>`)}!${sample.likely === undefined ? '' : html`<li>${sample.likely}</li>`}</ul>
!${
    sample.concluded === undefined
      ? html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/who-else/${sample.id}/conclusion">Write down what it came to</a></p>`
      : html`<p class="govuk-body"><strong>What it came to, ${sample.concluded.on}:</strong> ${sample.concluded.says}</p>
!${sample.concluded.stopped === '' ? '' : html`<p class="govuk-body"><strong>Stopped before every home was visited:</strong> ${sample.concluded.stopped}</p>`}
!${sample.concluded.next === '' ? '' : html`<p class="govuk-body"><strong>For the others:</strong> ${sample.concluded.next}</p>`}`
  }
!${stackedTable({
    label: `The homes of the sample: ${sample.drawn}`,
    head: ['Home', 'What was found', 'Next'],
    rows: sample.homes.map((one, place) => [
      { html: html`<a class="govuk-link" href="/homes/${one.home}">${one.where}</a>` },
      { text: one.says },
      { html: nextFor(reference, sample, one, place) },
    ]),
  })}
<p class="govuk-body-s putright-quiet">The seed of the draw: ${sample.seed}. ${sample.again ?? ''}</p>
</section>`;
}

function nextFor(
  reference: string,
  { id, concluded }: SampleView,
  { home, where, outcome }: SampleView['homes'][number],
  place: number,
): Html {
  const hidden = html`<span class="govuk-visually-hidden"> at ${where}</span>`;
  const again = outcome && outcome.outcome !== 'no access' ? 'Put it right' : 'Write down what was found';
  return html`!${outcome?.outcome === 'found' ? html`<a class="govuk-link" href="/cases/new?home=${home}">Open a case!${hidden}</a><br>` : ''}!${concluded ? '' : html`<a class="govuk-link" href="/cases/${reference}/who-else/${id}/homes/${place}">${again}!${hidden}</a>`}`;
}

function drawing(view: WhoElseView): Html {
  const { reference, failings, ways, asked, isAsked, size } = view;
  if (ways.length === 0)
    return html`<p class="govuk-body">Nothing is known of this home that others could be like: not its block, its type, what went wrong or who did the work. Add what is known to the list of homes, or to the case.</p>`;
  return html`<form method="get" action="/cases/${reference}/who-else" novalidate>
!${
    failings.length === 0
      ? ''
      : select({
          name: 'lesson',
          id: 'lesson',
          label: { text: 'What failed?', classes: 'govuk-label--s' },
          hint: { text: 'It is what other homes are looked at for.' },
          value: asked.lesson ?? '',
          items: [
            { value: '', text: 'Something else' },
            ...failings.map(({ id, title }) => ({ value: id, text: title })),
          ],
        })
  }
!${checkboxes({
    name: 'like',
    idPrefix: 'like',
    fieldset: { legend: { text: 'Which homes are like it?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'Where you tick more than one, homes that are like it in every way ticked.' },
    items: ways.map(({ value, text, hint, isChosen }) => ({ value, text, hint: { text: hint }, checked: isChosen })),
    errorMessage: errorOf(view.mistakes, 'like'),
  })}
!${button({ text: 'Find them', classes: 'govuk-button--secondary' })}
</form>
!${isAsked ? sizing(view, size) : ''}`;
}

function sizing(view: WhoElseView, size: SizeView | undefined): Html {
  if (size === undefined)
    return html`<p class="govuk-body">No other home is like it in every way ticked. Take a tick away, or tick another.</p>`;
  return html`<h3 class="govuk-heading-s">${size.pool}</h3>
<p class="govuk-body">${size.why}</p>
!${scrollArea({
    label: 'The chance of finding at least one',
    html: table({
      classes: 'putright-table',
      caption: 'The chance of finding at least one, if so many have it',
      captionClasses: 'govuk-table__caption--s',
      head: size.head.map((text) => ({ text })),
      rows: size.rows.map((cells) => cells.map((text) => ({ text }))),
      firstCellIsHeader: true,
    }),
  })}
<form method="post" action="/cases/${view.reference}/who-else" novalidate>
!${hiddenParts(view)}!${view.asked.like.map((way) => html`<input type="hidden" name="like" value="${way}">`)}<input type="hidden" name="lesson" value="${view.asked.lesson ?? ''}">
!${input({ name: 'size', id: 'size', label: { text: 'How many homes to look at?', classes: 'govuk-label--s' }, value: view.sizeSent || String(size.usual), classes: 'govuk-input--width-4', inputmode: 'numeric', errorMessage: errorOf(view.mistakes, 'size') })}
!${button({ text: 'Draw them', preventDoubleClick: true })}
</form>`;
}

/** The hidden fields of a posted form. */
export function hiddenParts({ csrf, once, version }: FormParts): Html {
  return html`!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}">`;
}

/** What is to be put right, above everything else. */
export function mistakesFirst(mistakes: readonly Mistake[]): Html {
  if (mistakes.length === 0) return html``;
  return errorSummary({
    titleText: 'There is a problem',
    errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })),
  });
}

/** The message of one field, where it has one. */
export function errorOf(mistakes: readonly Mistake[], field: string): { readonly text: string } | undefined {
  const found = mistakes.find((one) => one.field === field);
  return found && { text: found.message };
}
