import { type Day, sayDay } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { partLeft } from '../../record/household/last-left.ts';
import type { Sent } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { checkboxes } from '../components/checkboxes.ts';
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
export function newPersonForm(setting: FormSetting, checks: readonly SoftCheck[], asksIfBack: boolean): Html {
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
!${asksIfBack ? cameBack(sent.values) : ''}
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

/** Asked where somebody of that part left, or everybody did. */
function cameBack(values: FormSetting['values']): Html {
  return checkboxes({
    name: 'back',
    idPrefix: 'back',
    items: [{ value: 'yes', text: 'It is the same person, who left and has come back' }],
    values: [textIn(values ?? {}, 'back')],
  });
}

/** Whether somebody of that part left, so that it must be said who this is; and always where everybody did. */
export function asksIfBack(sent: Sent, { household, reading }: LoadedHousehold): boolean {
  return household.until !== undefined || partLeft(reading, textIn(sent, 'person')) !== undefined;
}

/** Whether it was said to be somebody who lived here before. */
export function isBack(sent: Sent): boolean {
  return textIn(sent, 'back') === 'yes';
}

/** Two people of one household are told apart by what they are to it, whether both live there or one has left. */
export function nameErrors(sent: Sent, { household, reading }: LoadedHousehold, today: Day): readonly AnswerError[] {
  const part = textIn(sent, 'person');
  const name = textIn(sent, 'name');
  const wrong = (message: string, field = 'person') => [{ field, message }];
  const kept = household.people.find((one) => isSamePerson(one.part, part))?.name;
  const isOther = kept !== undefined && !isSamePerson(kept, name);
  const left = partLeft(reading, part);
  const isTaken = reading.household.people.some(
    (one) => isSamePerson(one.person, part) && (one.until === undefined || one.until > today),
  );
  if (isTaken || (left === undefined && isOther))
    return wrong(`There is already somebody here called ${part}: say which this is, such as “younger ${part}”`);
  if (isBack(sent)) {
    if (left === undefined) return wrong('Say who came back as our record calls them: nobody called this left');
    return name !== '' && isOther
      ? wrong(
          `The ${part} who left has another name on record: leave this empty, or say that it is somebody new`,
          'name',
        )
      : [];
  }
  // Of a household that ended, whoever is new begins another, with parts of its own.
  if (left === undefined || household.until !== undefined) return [];
  return wrong(
    `Our record has somebody called ${part} here already, who left on ${sayDay(left)}: call this one “new ${part}”, or say that it is the same person`,
  );
}

/** The name to keep beside the record; nothing where none was given. */
export function newPersonSays(sent: Sent, entry: Entry): PersonToName | undefined {
  const name = textIn(sent, 'name').slice(0, 200);
  if (name === '' || entry.kind !== 'person known') return undefined;
  return { part: entry.person, name, born: entry.born };
}
