import { type Day, isoDay } from '../../calendar/day.ts';
import { kindOf } from '../../record/entry.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { select } from '../components/select.ts';
import { type Html, html } from '../html.ts';
import { atAsks, byField, forAsks, happenedAsks, noteField, sayWhole } from './entry-fields.ts';
import {
  dayQuestion,
  type EntryLine,
  entryItems,
  errorOf,
  fieldQuestion,
  isTouched,
  placeOf,
  type Sent,
} from './field-question.ts';
import { askedUnder, type FormField, fieldsOf, isAlwaysShown } from './form-fields.ts';
import { type FormValues, textIn } from './form-values.ts';
import { kindWords } from './kind-words.ts';
import type { RecordedByHand } from './not-recorded-by-hand.ts';
import { sayBoxes } from './read-day.ts';
import type { AnswerError } from './read-field.ts';
import type { SoftCheck } from './soft-check.ts';
import { subjectNote } from './subject-note.ts';
import { whoDidItHint } from './who-did-it.ts';

/** What every form of this folder is given by its route. */
export type FormSetting = {
  /** Where the form is sent. */
  readonly action: string;
  /** The hidden field that shows the form came from us. */
  readonly csrf: Html;
  /** Tells a form sent twice from two forms. */
  readonly once: string;
  /** The number of the record’s last entry when the form was made. */
  readonly version: number | string;
  readonly today: Day;
  /** The name of whoever is signed in. */
  readonly signedIn: string;
  /** The entries on the record that this one may be about, as they are to be listed. */
  readonly entries: readonly EntryLine[];
  readonly values?: FormValues | undefined;
  readonly errors?: readonly AnswerError[] | undefined;
  /** The page of work it was opened from, to go back to. */
  readonly work?: string | undefined;
};

export type EntryFormOptions = FormSetting & {
  readonly kind: RecordedByHand;
  /** What to ask before it is recorded: every question that applies, those answered before as well. */
  readonly checks?: readonly SoftCheck[] | undefined;
  /** The note it is written down from, where it is. */
  readonly from?: Html | undefined;
};

/** The body of the page for one kind of entry: what is to be put right, its heading, and its form. */
export function entryForm(options: EntryFormOptions): Html {
  const { kind, checks = [] } = options;
  const sent: Sent = { values: options.values ?? {}, errors: options.errors ?? [] };
  const words = kindWords[kind];
  const fields = fieldsOf(kind);
  const note = subjectNote(kind);
  const says = checks.length > 0 ? yesThatIsRight : 'Record it';
  return html`!${errorsAbove(sent.errors, fields)}
<h1 class="govuk-heading-l"><span class="govuk-caption-l">Record something</span> ${words.says}</h1>
!${words.help === undefined ? '' : html`<p class="govuk-body">${words.help}</p>`}
!${note === undefined ? '' : insetText({ text: note })}
!${options.from}
<form method="post" action="${options.action}" data-autosave data-today="${isoDay(options.today)}" novalidate>
!${hiddenFields(options)}
!${checks.length > 0 ? checksAbove(checks, fields) : ''}
!${whenQuestions(sent, options.today)}
!${fieldQuestions(fields, sent, options.entries)}
!${forQuestion(kindOf(kind).subject, options.entries, sent)}
!${aboutKept(options, sent)}
!${saidQuestions(kind, sent, options.signedIn)}
!${button({ text: says, preventDoubleClick: true })}
</form>`;
}

export const yesThatIsRight = 'Yes, that is right – record it';

/** Everything to put right, above the heading; each line leads to its answer. */
export function errorsAbove(errors: readonly AnswerError[], fields: readonly FormField[]): Html {
  if (errors.length === 0) return html``;
  return errorSummary({
    titleText: 'There is a problem',
    errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, isDay(error.field, fields)) })),
  });
}

export function hiddenFields({ csrf, once, version, work }: FormSetting): Html {
  return html`!${csrf}
<input type="hidden" name="once" value="${once}">
<input type="hidden" name="version" value="${version}">!${work === undefined ? '' : html`<input type="hidden" name="work" value="${work}">`}`;
}

/** When it happened: the day, and the time for whoever knows it. */
export function whenQuestions(sent: Sent, today: Day): Html {
  return html`!${dayQuestion('happened', happenedAsks, `For example, today is ${sayBoxes(today)}.`, sent)}
!${input({
    name: 'at',
    id: 'at',
    label: { text: `${atAsks} (optional)`, classes: 'govuk-label--s' },
    hint: { text: 'If you know it, such as 9:30am or 14:30.' },
    errorMessage: errorOf('at', sent.errors),
    value: textIn(sent.values, 'at'),
    classes: 'govuk-input--width-5',
  })}`;
}

const mostInTheOpen = 3;

/** What must be answered, then what may be: where there is much of it, behind a line that opens, all but what is always shown. */
function fieldQuestions(fields: readonly FormField[], sent: Sent, entries: readonly EntryLine[]): Html {
  const asked = fields.filter(({ under }) => under === undefined);
  const required = asked.filter(({ isRequired }) => isRequired);
  const inTheOpen = asked.filter(({ isRequired, isInTheOpen }) => !isRequired && isInTheOpen);
  const optional = asked.filter(({ isRequired, isInTheOpen }) => !isRequired && !isInTheOpen);
  const folded = optional.filter((field) => !isAlwaysShown(field));
  const isFolded = folded.length > mostInTheOpen;
  const ask = (field: FormField, ends: string) => fieldQuestion(field, sent, entries, ends, askedUnder(field, fields));
  const shown = isFolded ? optional.filter(isAlwaysShown) : optional;
  return html`!${required.map((field) => ask(field, ''))}
!${inTheOpen.map((field) => ask(field, ''))}
!${shown.map((field) => ask(field, ' (optional)'))}
!${
    isFolded
      ? details({
          summaryText: 'More, if you know it',
          html: html`!${folded.map((field) => ask(field, ''))}`,
          open: folded.some((field) => isTouched(field, sent)),
        })
      : ''
  }`;
}

/** Which entry this one answers. Not asked where there is none. */
export function forQuestion(subject: Parameters<typeof sayWhole>[0], entries: readonly EntryLine[], sent: Sent): Html {
  if (entries.length === 0 && errorOf('for', sent.errors) === undefined) return html``;
  return select({
    name: 'for',
    id: 'for',
    label: { text: forAsks, classes: 'govuk-label--s' },
    errorMessage: errorOf('for', sent.errors),
    value: textIn(sent.values, 'for'),
    items: [{ value: '', text: sayWhole(subject) }, ...entryItems(entries)],
  });
}

/** Another entry this one concerns, where the form was opened from it: kept, not asked. The note above a form always is. */
function aboutKept({ entries, from }: Pick<EntryFormOptions, 'entries' | 'from'>, sent: Sent): Html {
  const about = textIn(sent.values, 'about');
  if (from === undefined && !entries.some(({ id }) => id === about)) return html``;
  return html`<input type="hidden" name="about" value="${about}">`;
}

/** Who did it, and anything more. */
function saidQuestions(kind: RecordedByHand, sent: Sent, signedIn: string): Html {
  const by = { ...byField, hint: whoDidItHint(kind, signedIn) };
  return html`!${fieldQuestion(by, sent, [], ' (optional)')}
!${fieldQuestion(noteField, sent, [], ' (optional)')}`;
}

/** What to make sure of before it is recorded. */
export function checksAbove(checks: readonly SoftCheck[], fields: readonly FormField[]): Html {
  const lines = checks.map(({ asks, field }) =>
    field === undefined
      ? html`<li>${asks}</li>`
      : html`<li><a class="govuk-notification-banner__link" href="${placeOf({ field, message: asks }, isDay(field, fields))}">${asks}</a></li>`,
  );
  return html`!${notificationBanner({
    titleText: 'Please check',
    titleId: 'please-check',
    role: 'alert',
    html: html`<h2 class="govuk-notification-banner__heading">Is this right?</h2>
<ul class="govuk-list">!${lines}</ul>
<p class="govuk-body">If not, change it below. Nothing has been recorded yet.</p>
!${button({ text: yesThatIsRight, preventDoubleClick: true, classes: 'govuk-!-margin-bottom-0' })}`,
  })}
<input type="hidden" name="sure" value="${checks.map(({ id }) => id).join(',')}">`;
}

function isDay(name: string, fields: readonly FormField[]): boolean {
  return name === 'happened' || fields.some((field) => field.name === name && field.meaning.shape === 'day');
}
