import { sayDay } from '../../calendar/day.ts';
import { sayInstant } from '../../calendar/instant.ts';
import { type Entry, kindOf, sayEntry } from '../../record/entry.ts';
import { button } from '../components/button.ts';
import { errorMessage } from '../components/error-message.ts';
import { radios } from '../components/radios.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';
import { byField, noteField } from './entry-fields.ts';
import { type EntryLine, errorOf, fieldQuestion, type Sent } from './field-question.ts';
import { errorsAbove, type FormSetting, forQuestion, hiddenFields, whenQuestions } from './form.ts';
import { askedUnder, fieldsOf } from './form-fields.ts';
import { textIn, valuesOf } from './form-values.ts';
import { canChange, canWithdraw, whatAsks, whatToDo, whyField } from './read-correction.ts';

export type CorrectionFormOptions = FormSetting & {
  /** The entry as it now stands, with earlier corrections made. */
  readonly entry: Entry;
};

/** The body of the page that puts an entry right: what it says now, why it was wrong, and its form filled in. */
export function correctionForm(options: CorrectionFormOptions): Html {
  const { entry } = options;
  const fields = fieldsOf(entry.kind);
  const sent: Sent = { values: options.values ?? valuesOf(entry), errors: options.errors ?? [] };
  const mayChange = canChange(entry.kind);
  return html`!${errorsAbove(sent.errors, fields)}
<h1 class="govuk-heading-l">Put an entry right</h1>
<p class="govuk-body">What was first written is kept beside what you write here, with your reason.</p>
<h2 class="govuk-heading-m">What it says now</h2>
!${saysNow(entry)}
<form method="post" action="${options.action}" data-autosave novalidate>
!${hiddenFields(options)}
!${fieldQuestion(whyField, sent, [])}
!${mayChange ? whatToDoWith(entry, sent) : html`<p class="govuk-body">A correction is not itself corrected. You can withdraw it, and then put the entry right again.</p>`}
!${mayChange ? changesBelow(options, sent) : ''}
!${button({ text: mayChange ? 'Put it right' : 'Withdraw it', preventDoubleClick: true })}
</form>`;
}

function saysNow(entry: Entry): Html {
  const rows = [
    ['When', entry.at === undefined ? sayDay(entry.happened) : sayInstant(entry.at)],
    ['What', sayEntry(entry)],
    ['Who did it', entry.by],
    ['Note', entry.note],
    ['Written down', sayInstant(entry.recorded)],
    ['Last put right', entry.corrected === undefined ? undefined : sayInstant(entry.corrected)],
  ] as const;
  return summaryList({
    rows: rows.map(([key, value]) => value !== undefined && { key: { text: key }, value: { text: value } }),
  });
}

/** A case that should not be there is closed, never without its beginning: only what that says can be changed. */
function whatToDoWith({ kind, subject }: Entry, sent: Sent): Html {
  if (canWithdraw(kind)) return whatQuestion(sent);
  const closing = `/cases/${subject.slice('case:'.length)}/record/case-closed`;
  const error = errorOf('correction-what', sent.errors);
  return html`<div class="govuk-form-group" id="correction-what">
!${error ? errorMessage({ ...error, id: 'correction-what-error' }) : ''}
<p class="govuk-body">Every case begins with this, so it cannot be withdrawn. If the case is of another home, or should not be there, <a class="govuk-link" href="${closing}">close it</a> and say why, and open one where it belongs.</p>
<input type="hidden" name="correction-what" value="change">
</div>`;
}

function whatQuestion(sent: Sent): Html {
  return radios({
    name: 'correction-what',
    fieldset: { legend: { text: whatAsks, classes: 'govuk-fieldset__legend--s' } },
    errorMessage: errorOf('correction-what', sent.errors),
    items: [...whatToDo],
    value: textIn(sent.values, 'correction-what'),
  });
}

function changesBelow({ entry, entries, today }: CorrectionFormOptions, sent: Sent): Html {
  const others = withPresent(entry, entries);
  const fields = fieldsOf(entry.kind);
  return html`<h2 class="govuk-heading-m">What it should say</h2>
<p class="govuk-body">Change only what was wrong.${canWithdraw(entry.kind) ? ' To withdraw the entry, leave these as they are.' : ''}</p>
!${whenQuestions(sent, today)}
!${fields
    .filter(({ under }) => under === undefined)
    .map((field) =>
      fieldQuestion(field, sent, others, field.isRequired ? '' : ' (optional)', askedUnder(field, fields)),
    )}
!${forQuestion(kindOf(entry.kind).subject, others, sent)}
!${fieldQuestion(byField, sent, [], ' (optional)')}
!${fieldQuestion(noteField, sent, [], ' (optional)')}`;
}

/** The entries it may be about: never itself, and always the one it is about now, so that leaving it alone changes nothing. */
function withPresent(entry: Entry, entries: readonly EntryLine[]): readonly EntryLine[] {
  const others = entries.filter(({ id }) => id !== entry.id);
  if (entry.for === undefined || others.some(({ id }) => id === entry.for)) return others;
  return [{ id: entry.for, text: 'The entry it is about now' }, ...others];
}
