import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { pagination } from '../components/pagination.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import type { UnusualGroup, UnusualLine, UnusualView } from './view.ts';

/** The limit as it was sent, where it could not be taken. */
export type WrongLimit = { readonly sent: string; readonly mistake: string };

/** The body of the page of unusual looking. */
export function unusualBody(view: UnusualView, csrf: Html, wrong?: WrongLimit): Html {
  return html`!${wrong === undefined ? '' : errorSummary({ titleText: 'There is a problem', errorList: [{ text: wrong.mistake, href: '#households' }] })}
<span class="govuk-caption-l">${view.week}</span>
<h1 class="govuk-heading-l">Unusual looking</h1>
<p class="govuk-body">Looks at people’s records, and searches for them, that are out of the ordinary. Nothing here says that anybody did wrong: most have a good reason. Ask first, then write down what you were told. What you looked at yourself is for a colleague to see.</p>
<h2 class="govuk-heading-m">To ask about</h2>
!${view.open.length === 0 ? html`<p class="govuk-body">Nothing in these days that you can see.</p>` : view.open.map(card)}
!${view.settled.length === 0 ? '' : html`<h2 class="govuk-heading-m">Asked about already</h2><ul class="govuk-list govuk-list--spaced">!${view.settled.map(({ title, outcome }) => html`<li>${title}<br><span class="putright-quiet">${outcome}</span></li>`)}</ul>`}
!${pagination({
    landmarkLabel: 'Weeks',
    previous: { text: 'The week before', href: view.earlierHref },
    next: view.laterHref === undefined ? undefined : { text: 'The week after', href: view.laterHref },
  })}
!${limitForm(view, csrf, wrong)}`;
}

function card({ title, says, lines }: UnusualGroup): Html {
  return html`<div class="govuk-summary-card">
<div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title">${title}</h3></div>
<div class="govuk-summary-card__content"><p class="govuk-body">${says}</p>
<ul class="govuk-list govuk-list--spaced">!${lines.map(line)}</ul></div></div>`;
}

function line({ title, looksHref, settleHref }: UnusualLine): Html {
  return html`<li>${title}<br><a class="govuk-link" href="${settleHref}">Write down what came of it<span class="govuk-visually-hidden">: ${title}</span></a>!${looksHref === undefined ? '' : html` · <a class="govuk-link" href="${looksHref}">Who looked<span class="govuk-visually-hidden"> there: ${title}</span></a>`}</li>`;
}

function limitForm({ householdsAnHour }: UnusualView, csrf: Html, wrong: WrongLimit | undefined): Html {
  return details({
    summaryText: 'How many in an hour is unusual',
    open: wrong !== undefined,
    html: html`<form method="post" action="/unusual-looking/limit" novalidate>!${csrf}
!${input({
      name: 'households',
      id: 'households',
      label: { text: 'Raise it when somebody opens more than this many households in an hour' },
      hint: {
        text: 'A whole number from 2 to 1,000. It holds for every week you look at. Twice as many different searches are raised as well.',
      },
      classes: 'govuk-input--width-4',
      inputmode: 'numeric',
      value: wrong?.sent ?? String(householdsAnHour),
      errorMessage: wrong === undefined ? undefined : { text: wrong.mistake },
    })}
!${button({ text: 'Change the limit', classes: 'govuk-button--secondary' })}</form>`,
  });
}

/** The body of the page on which what came of one look is written down. */
export function settleBody({
  action,
  title,
  says,
  csrf,
  why,
  mistake,
}: {
  readonly action: string;
  readonly title: string;
  readonly says: string;
  readonly csrf: Html;
  readonly why: string;
  readonly mistake: string | undefined;
}): Html {
  return html`!${mistake === undefined ? '' : errorSummary({ titleText: 'There is a problem', errorList: [{ text: mistake, href: '#why' }] })}
<h1 class="govuk-heading-l">What came of it?</h1>
<p class="govuk-body">${title}. ${says}</p>
<form method="post" action="${action}" data-autosave novalidate>
!${csrf}
!${textarea({
    name: 'why',
    id: 'why',
    rows: 4,
    label: { text: 'What did they say, and what was done?', classes: 'govuk-label--s' },
    hint: { text: 'It is kept with your name, and cannot be changed afterwards.' },
    value: why,
    errorMessage: mistake === undefined ? undefined : { text: mistake },
  })}
!${button({ text: 'Save', preventDoubleClick: true })}
</form>`;
}
