import { type Assessment, assess } from '../../assessment/assess.ts';
import { sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { capital } from '../../library/capital.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { whoMustSign } from '../against-record/who-signs.ts';
import { inEasyWords } from '../easy-read/in-easy-words.ts';
import { easyTemplates } from '../easy-read/templates.ts';
import { gap } from '../gap.ts';
import type { LetterKind } from '../kind.ts';
import { compose, type FieldParts } from '../template/compose.ts';
import { ourTemplates } from '../template/ours.ts';
import { readTemplate } from '../template/template.ts';
import type { Lessons } from './answer-due.ts';
import { type DraftedLetter, type DraftedPart, say } from './drafted.ts';
import { fieldParts } from './field-parts.ts';

/** What a draft is made of: what sort of letter, the record as it stands, and to and from whom. */
export type LetterToDraft = {
  readonly kind: LetterKind;
  readonly record: CaseRecord;
  readonly now: Instant;
  readonly lessons: Lessons;
  readonly reference: string;
  readonly landlord: string;
  /** Whom it is to; undefined where nobody is named, and a gap is left. */
  readonly to: string | undefined;
  readonly address: readonly string[];
  readonly from: { readonly name: string; readonly post: string };
  /** The landlord’s own template, in easy words for a letter in easy words; ours where it has none. */
  readonly template?: string | undefined;
  /** Whether it is begun in easy words. */
  readonly isEasyRead?: boolean | undefined;
};

/**
 * Composes a letter from the record. Every fact in it has an entry behind it, and what is a person’s to say is a marked
 * gap. It is a beginning: a person finishes it, reads it and sends it. Pure: the same record gives the same draft.
 */
export function draftLetter(letter: LetterToDraft): DraftedLetter {
  const { kind, record, now, lessons } = letter;
  const assessment = assess(record, now, lessons);
  const on = dayOf(now);
  const top = [letter.landlord, '', letter.to ?? gap('the name of the person it is to'), ...letter.address].join('\n');
  return {
    kind,
    parts: [
      say(top),
      say(sayDay(on)),
      say(`Our reference: ${letter.reference}`),
      say(`Dear ${letter.to ?? gap('the name of the person it is to')}`),
      ...bodyOf(letter, fieldParts(letter, assessment)),
      say(`Yours sincerely\n${signatureOf(letter, assessment)}`),
    ],
  };
}

function bodyOf({ kind, template, isEasyRead }: LetterToDraft, partsOf: FieldParts): readonly DraftedPart[] {
  if (!isEasyRead) return compose(readTemplate(kind, template ?? ourTemplates[kind]).lines, partsOf);
  return compose(readTemplate(kind, template ?? easyTemplates[kind]).lines, (name) => partsOf(name).map(inEasyWords));
}

/** Who signs: whoever writes it, unless somebody more senior has to; then their name is left to be written. */
function signatureOf({ kind, from }: LetterToDraft, assessment: Assessment): string {
  const must = whoMustSign(assessment, kind);
  if (must) return gap(`the name and post of who signs: a ${must.least} or above, because ${must.why}`);
  return `${from.name}\n${capital(from.post)}`;
}
