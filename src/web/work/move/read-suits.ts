import type { Day } from '../../../calendar/day.ts';
import type { PlacePoint } from '../../../record/kinds/vocabulary.ts';
import { everyone } from '../../../record/moves/place-check.ts';
import type { Sent } from '../../cases/write.ts';
import { textIn } from '../../record-something/form-values.ts';
import { readDayIn } from '../../record-something/read-day.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import type { PersonAsked, SuitsView } from './suits-view.ts';

/** What was found for one person. */
export type PersonFound = {
  readonly person: string;
  readonly suits: readonly PlacePoint[];
  readonly lacks: readonly PlacePoint[];
  readonly unknown: readonly PlacePoint[];
  readonly missing: string | undefined;
};

export type SuitsRead =
  | { readonly ok: true; readonly on: Day; readonly found: readonly [PersonFound, ...PersonFound[]] }
  | { readonly ok: false; readonly errors: readonly AnswerError[] };

/** Reads the form: every point is answered for everyone who lives here, and what does not suit says what is missing. */
export function readSuits({ groups }: SuitsView, sent: Sent, today: Day): SuitsRead {
  const day = readDayIn(sent, 'happened', { of: ' it was checked', today });
  const errors: AnswerError[] = [];
  if (day.found === undefined)
    errors.push({ field: 'happened', message: day.message, ...(day.box && { box: day.box }) });
  else if (day.found > today)
    errors.push({ field: 'happened', message: 'It cannot have been checked later than today: check the day' });
  const found = groups.map((group) => readPerson(group, sent, errors));
  const [first, ...rest] = found;
  if (errors.length > 0 || day.found === undefined || first === undefined) return { ok: false, errors };
  return { ok: true, on: day.found, found: [first, ...rest] };
}

function readPerson(group: PersonAsked, sent: Sent, errors: AnswerError[]): PersonFound {
  // Somebody may have come or gone since the form was shown; an answer is never taken for another person’s.
  const isTheirs = textIn(sent, group.name) === group.person;
  const answers = group.points.map(({ point, name, asks }) => {
    const answer = isTheirs ? textIn(sent, name) : '';
    if (!isAnswer(answer)) {
      const whom = group.person === everyone ? everyone : `the ${group.person}`;
      errors.push({ field: name, message: `Say whether it suits ${whom}: ${asks.split(':')[0]?.toLowerCase()}` });
    }
    return { point, answer };
  });
  const thatAre = (wanted: string) => answers.flatMap(({ point, answer }) => (answer === wanted ? [point] : []));
  const missing = isTheirs ? textIn(sent, `${group.name}-missing`).slice(0, longestWords) : '';
  const lacks = thatAre('lacks');
  if (lacks.length > 0 && missing === '') {
    const whom = group.person === everyone ? everyone : `the ${group.person}`;
    errors.push({
      field: `${group.name}-missing`,
      message: `Say what is missing for ${whom}, and what will be done about it`,
    });
  }
  const found = { person: group.person, suits: thatAre('suits'), lacks, unknown: thatAre('unknown') };
  return { ...found, missing: missing === '' ? undefined : missing };
}

/** What may be answered to each point. */
export const suitsAnswers = [
  { value: 'suits', text: 'Suits' },
  { value: 'lacks', text: 'Does not suit' },
  { value: 'unknown', text: 'Not known yet' },
  { value: 'not needed', text: 'Not needed' },
] as const;

const longestWords = 10_000;

function isAnswer(text: string): boolean {
  return suitsAnswers.some(({ value }) => value === text);
}
