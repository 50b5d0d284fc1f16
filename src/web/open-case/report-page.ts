import { capital } from '../../library/capital.ts';
import { means } from '../../record/kinds/vocabulary.ts';
import type { Sent } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { radios } from '../components/radios.ts';
import { select } from '../components/select.ts';
import { textarea } from '../components/textarea.ts';
import { peopleList } from '../homes/home-page.ts';
import { peopleAndNeeds } from '../homes/people-and-needs.ts';
import { caseLine } from '../homes/view.ts';
import { type Html, html } from '../html.ts';
import { dayQuestion, errorOf, placeOf } from '../record-something/field-question.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { LoadedOpening } from './load-opening.ts';

/** What both pages of opening a case are given. */
export type OpeningForm = {
  readonly found: LoadedOpening;
  readonly csrf: Html;
  readonly once: string;
  readonly sent: Sent;
  readonly errors: readonly AnswerError[];
  /** Cases opened here since the form was first shown, by reference: somebody else may have taken the same call. */
  readonly opened: readonly string[];
  readonly notice?: Html | undefined;
};

/** The first page of opening a case: who lives here, what is open already, and what was reported. */
export function reportBody(form: OpeningForm): Html {
  const { found, notice } = form;
  return html`!${errorsAbove(form.errors)}!${notice}!${openedSince(form)}
<span class="govuk-caption-l">${found.home.address}</span>
<h1 class="govuk-heading-l">Open a case</h1>
!${whoAndWhat(found)}
<form method="post" action="/cases/new" novalidate data-autosave>
!${hiddenFields(form)}
!${found.asksWho ? whoQuestion(form) : ''}
!${reportQuestions(form)}
!${button({ text: 'Next: what sort of case it is', preventDoubleClick: true })}
</form>`;
}

export function errorsAbove(errors: readonly AnswerError[]): Html {
  if (errors.length === 0) return html``;
  return errorSummary({
    titleText: 'There is a problem',
    errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, error.field === 'happened') })),
  });
}

export function hiddenFields({ csrf, once, found }: OpeningForm): Html {
  const known = found.cases.filter((one) => one.isOpen).map(({ reference }) => reference);
  return html`!${csrf}
<input type="hidden" name="once" value="${once}">
<input type="hidden" name="home" value="${found.home.home}">
<input type="hidden" name="known" value="${known.join(',')}">`;
}

/** Who lives here and what they need; and what is open, so that a second report of a thing goes on the same case. */
function whoAndWhat(found: LoadedOpening): Html {
  const people = peopleAndNeeds(found);
  const open = found.cases.filter((one) => one.isOpen).map(caseLine);
  return html`!${people.length === 0 ? '' : html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">Who lives here</h2>!${peopleList(people)}`}
!${
    open.length === 0
      ? ''
      : insetText({
          html: html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">Already open here</h2>
<ul class="govuk-list govuk-!-margin-bottom-0">!${open.map(
            ({ reference, title, about }) =>
              html`<li><a class="govuk-link" href="/cases/${reference}">${reference}: ${title}</a> <span class="putright-quiet">${about}</span> · <a class="govuk-link" href="/cases/${reference}/record">Add to this case<span class="govuk-visually-hidden">: ${reference}</span></a></li>`,
          )}</ul>`,
        })
  }`;
}

export function openedSince({ opened, found }: OpeningForm): Html {
  const cases = found.cases.filter(({ reference }) => opened.includes(reference));
  if (cases.length === 0) return html``;
  return notificationBanner({
    titleId: 'opened-since',
    html: html`<p class="govuk-notification-banner__heading">Somebody has just opened a case here.</p>
<ul class="govuk-list">!${cases.map(
      ({ reference, title }) =>
        html`<li><a class="govuk-notification-banner__link" href="/cases/${reference}">${reference}: ${title}</a></li>`,
    )}</ul>
<p class="govuk-body">If it is about the same thing, add to it instead. What you wrote is kept below, and you can still open your own.</p>`,
  });
}

function whoQuestion({ sent, errors }: OpeningForm): Html {
  return input({
    ...{ name: 'lives-here', id: 'lives-here', value: textIn(sent, 'lives-here'), classes: 'govuk-!-width-two-thirds' },
    label: { text: 'Nobody is on record here. Who lives there?', classes: 'govuk-label--s' },
    hint: { text: 'The name of the resident. Others can be added afterwards.' },
    errorMessage: errorOf('lives-here', errors),
    autocomplete: 'off',
  });
}

const saysWhen: Readonly<Record<string, string>> = {
  now: 'just now',
  today: 'earlier today',
  'another day': 'on another day',
};

/** What was reported: one question that must be answered, and four that are answered already or may be passed over. */
export function reportQuestions({ sent, errors }: OpeningForm): Html {
  const line = (name: string, asks: string, hint: string) =>
    input({
      ...{ name, id: name, value: textIn(sent, name), classes: 'govuk-!-width-two-thirds' },
      ...{ label: { text: `${asks} (optional)`, classes: 'govuk-label--s' }, hint: { text: hint } },
      errorMessage: errorOf(name, errors),
    });
  const when = textIn(sent, 'when') || 'now';
  return html`!${textarea({
    ...{ name: 'said', id: 'said', rows: 4, value: textIn(sent, 'said') },
    label: { text: 'What did they tell you?', classes: 'govuk-label--m' },
    hint: { text: 'In their own words.' },
    errorMessage: errorOf('said', errors),
  })}
!${textarea({
    ...{ name: 'effect', id: 'effect', rows: 2, value: textIn(sent, 'effect') },
    label: { text: 'What does it do to the people living there? (optional)', classes: 'govuk-label--s' },
    hint: { text: 'Sleep, health, safety, children, getting in and out.' },
    errorMessage: errorOf('effect', errors),
  })}
!${line('place', 'Where in the home?', 'Such as back bedroom, or the stairs of the block.')}
!${details({
    summaryText: `Told us ${saysWhen[when] ?? when}, by ${textIn(sent, 'means') || 'phone'}, by ${textIn(sent, 'source') || 'the resident'}: change this`,
    open: errors.some(({ field }) => ['when', 'happened', 'source'].includes(field)),
    html: html`!${radios({
      name: 'when',
      fieldset: { legend: { text: 'When did they tell us?', classes: 'govuk-fieldset__legend--s' } },
      value: when,
      errorMessage: errorOf('when', errors),
      items: [
        { value: 'now', text: 'Just now' },
        { value: 'today', text: 'Earlier today' },
        { value: 'yesterday', text: 'Yesterday' },
        {
          value: 'another day',
          text: 'Another day',
          conditional: { html: dayQuestion('happened', 'Which day?', undefined, { values: sent, errors }) },
        },
      ],
    })}
!${select({
      ...{ name: 'means', id: 'means', label: { text: 'How?', classes: 'govuk-label--s' } },
      value: textIn(sent, 'means') || 'phone',
      items: means.map((one) => ({ value: one, text: capital(one) })),
    })}
!${line('source', 'Who told us, if not the resident?', 'A name or a role: a neighbour, her daughter, an operative who noticed.')}`,
  })}`;
}
