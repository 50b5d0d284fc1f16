import { sayDay } from '../../../calendar/day.ts';
import { type Entry, type KindName, kindOf } from '../../../record/entry.ts';
import { type SaidDone, saidDone } from '../../../record/heard/said-done.ts';
import { wordsOf } from '../../../record/heard/telling.ts';
import type { Reading } from '../../../record/reading.ts';
import type { CasePlace } from '../../../store/cases.ts';
import { insetText } from '../../components/inset-text.ts';
import { type Html, html } from '../../html.ts';
import { type FormValues, textIn, valuesOf } from '../../record-something/form-values.ts';
import { sayNote } from './view.ts';

/** What is looked at of a case for it. */
type OnCase = { readonly reading: Reading; readonly place: Pick<CasePlace, 'isRestricted'> };

/**
 * What the form of a kind opens with where it is to write down what a note may say: the day of the note, its words, what
 * is plain in them, and which note it was. Undefined where no note that is seen tells of such a thing. What was decided,
 * how it was judged, and the day where they name another, is left to a person; and all words are, where they would be read
 * by others than those who see the case.
 */
export function filledFrom({ reading, place }: OnCase, kind: KindName, note: unknown): FormValues | undefined {
  const found = toldBy(reading, kind, note);
  if (!found) return undefined;
  const { said, note: from } = found;
  const { by, id } = from;
  const { happened, at } = found.isOfAnotherDay ? noDay : from;
  if (isReadByOthers(kind, place)) return valuesOf({ kind, happened, at, by, about: id } as unknown as Entry);
  const words = wordsOf(from) ?? '';
  const source = `From ${sayFrom(from)}`;
  return valuesOf({
    ...{ kind, happened, at, by, about: id, ...said },
    note: Object.values(said).includes(words) ? `${source}.` : `${source}: “${words}”`,
  } as unknown as Entry);
}

const noDay = { happened: undefined, at: undefined };

/** What stands above the form: the note as it was written, and that nothing is recorded yet. */
export function noteAbove({ reading, place }: OnCase, kind: KindName, values: FormValues): Html | undefined {
  const found = toldBy(reading, kind, textIn(values, 'about'));
  if (!found) return undefined;
  const { note } = found;
  const others = isReadByOthers(kind, place)
    ? html`<p class="govuk-body">What you write here is kept with the ${kindOf(kind).subject}, where people read it who may not see this case. Write no more of this note than they may know.</p>
`
    : '';
  return insetText({
    html: html`<p class="govuk-body">${sayNote(note)}${note.by === undefined ? '' : `, by ${note.by}`}: “${wordsOf(note) ?? ''}”</p>
!${others}<p class="govuk-body govuk-!-margin-bottom-0">Some answers below are filled in from it. Check each one. If it does not say this, go back: nothing has been recorded.</p>`,
  });
}

/** Whether what is written down goes where it is read by people from whom the case itself is kept. */
function isReadByOthers(kind: KindName, { isRestricted }: OnCase['place']): boolean {
  return isRestricted && kindOf(kind).subject !== 'case';
}

/** The note by this id, where it may tell of such a thing. */
export function noteTelling(reading: Reading, kind: KindName, note: string): Entry | undefined {
  return toldBy(reading, kind, note)?.note;
}

function toldBy(reading: Reading, kind: KindName, note: unknown): SaidDone | undefined {
  if (typeof note !== 'string' || reading.entry(note) === undefined) return undefined;
  return saidDone(reading).find((one) => one.note.id === note && one.told.kind === kind);
}

function sayFrom(note: SaidDone['note']): string {
  const of =
    note.kind === 'letter sent' ? 'a letter' : note.kind === 'visit made' ? 'what was written of a visit' : 'a note';
  return `${of} of ${sayDay(note.happened)}${note.by === undefined ? '' : ` by ${note.by}`}`;
}
