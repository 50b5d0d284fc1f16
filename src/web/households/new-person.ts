import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import type { Sent } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { input } from '../components/input.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';
import { noteField } from '../record-something/entry-fields.ts';
import { errorOf, fieldQuestion, isTouched } from '../record-something/field-question.ts';
import {
  errorsAbove,
  type FormSetting,
  hiddenFields,
  whenQuestions,
  yesThatIsRight,
} from '../record-something/form.ts';
import { type FormField, fieldsOf } from '../record-something/form-fields.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { SoftCheck } from '../record-something/soft-check.ts';
import type { LoadedHousehold } from './load-household.ts';
import type { PersonToName } from './write.ts';

/** The form for somebody who lives here now and did not before: their name goes beside the record, the rest on it. */
export function newPersonForm(setting: FormSetting, checks: readonly SoftCheck[]): Html {
  const sent = { values: setting.values ?? {}, errors: setting.errors ?? [] };
  const [age, born, needs] = ['age', 'born', 'needs'].map(ownField);
  return html`!${errorsAbove(sent.errors, fieldsOf('person known'))}
<h1 class="govuk-heading-l">Someone new lives here</h1>
!${insetText({ text: 'The risk is looked at again on every open case of the home, with a date for each.' })}
<form method="post" action="${setting.action}" novalidate data-autosave>
!${hiddenFields(setting)}
!${checks.length === 0 ? '' : html`<input type="hidden" name="sure" value="${checks.map(({ id }) => id).join(',')}">!${insetText({ html: html`!${checks.map(({ asks }) => html`<p class="govuk-body">${asks}</p>`)}` })}`}
!${question('name', 'What is their name? (optional)', 'Names are kept apart from the record, so that they can be taken away and it still reads.')}
!${question('person', 'What are they to the household?', 'Such as son, older daughter, partner, mother, lodger, carer.')}
!${age && fieldQuestion({ ...age, asks: 'How old are they?' }, sent, [], ' (optional)')}
!${needs && fieldQuestion(needs, sent, [], ' (optional)')}
!${whenQuestions(sent, setting.today)}
!${details({
    summaryText: 'More, if you know it',
    html: html`!${born && fieldQuestion(born, sent, [])}!${fieldQuestion(noteField, sent, [], ' (optional)')}`,
    open: [born, noteField].some((field) => field !== undefined && isTouched(field, sent)),
  })}
!${button({ text: checks.length > 0 ? yesThatIsRight : 'Record it', preventDoubleClick: true })}
</form>`;

  function question(name: string, asks: string, hint: string): Html {
    return input({
      ...{ name, id: name, value: textIn(sent.values, name), classes: 'govuk-!-width-two-thirds' },
      ...{ label: { text: asks, classes: 'govuk-label--s' }, hint: { text: hint } },
      errorMessage: errorOf(name, sent.errors),
      autocomplete: 'off',
    });
  }
}

function ownField(name: string): FormField | undefined {
  return fieldsOf('person known').find((field) => field.name === name);
}

/** Two people of one household are told apart by what they are to it. */
export function nameErrors(sent: Sent, { reading }: LoadedHousehold, today: Day): readonly AnswerError[] {
  const part = textIn(sent, 'person');
  const isTaken = reading.household.people.some(
    (one) => isSamePerson(one.person, part) && (one.until === undefined || one.until > today),
  );
  if (!isTaken) return [];
  const message = `There is already somebody here called ${part}: say which this is, such as “younger ${part}”`;
  return [{ field: 'person', message }];
}

/** The name to keep beside the record; nothing where none was given. */
export function newPersonSays(sent: Sent, entry: Entry): PersonToName | undefined {
  const name = textIn(sent, 'name').slice(0, 200);
  if (name === '' || entry.kind !== 'person known') return undefined;
  return { part: entry.person, name, born: entry.born };
}
