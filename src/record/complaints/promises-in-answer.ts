import type { Entry } from '../entry.ts';
import { perhapsMay } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { dayPromised } from './day-promised.ts';

type Letter = Entry<'response sent' | 'apology given'>;

const none: readonly string[] = [];

/** What a letter promised: as it was written down, or else what the note of an answer to a complaint says it promised by a day. */
export function promisesOf(letter: Letter): readonly string[] {
  return letter.promises ?? (letter.kind === 'response sent' ? promisesNoted(letter) : none);
}

/** The sentences of the note of an answer that tell what we will do by a day, where nothing was written down as promised. */
export function promisesNoted({ note, promises, happened }: Entry<'response sent'>): readonly string[] {
  if (note === undefined || promises !== undefined) return none;
  return toldToCome(note).filter((said) => dayPromised(said, happened) !== undefined);
}

const toldToCome = remembered((note: string): readonly string[] =>
  note
    .split(/(?<![.;!?\n])[.;!?\n]+(?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((said) => toCome.test(said) && !ofOthers.test(said)),
);

const toCome =
  /\b(?:will|we[’']ll|ll|would|to be|is to|are to|going to|promis\w+|undertak\w+|undertook|commit\w+|agreed? to)\b/i;
/** What somebody else is to do, what they may do next, what nobody will do, and what hangs on something. */
const ofOthers = new RegExp(
  `\\b(?:${[
    "(?:she|he|they|resident|tenant|res|t|leaseholder|customer|you|m(?:r|s|rs|iss)\\.? \\w+|neighbour|council|ombudsman|contractors?|insurers?|(?:her|his|their|my|your) (?:brother|sister|son|daughter|mum|mother|dad|father|partner|husband|wife|family|friend|social worker|solicitor))(?:[’']ll)? (?:\\w+ )?(?:will|would|can|could|may|must|should|is to|are to|has to|have to|to)",
    'stage (?:2|two)|escalat\\w*|ombudsman|appeal\\w*|go further|further review',
    'courts?|hearing|tribunal',
    '(?:was|were) to (?:be|have)|(?:should|ought to|would|could) have(?! (?:her|his|their|your|the|an?|it|them) )|overdue|late',
    // What is charged, what ends, and what another body does.
    '(?:rent|service charge|tenancy|lease) (?:\\w+ )?(?:will|would|to|is|are)|by (?:the )?(?:council|contractor|insurers?|police|tenant|resident)',
    `not|cannot|can[’']?t|won[’']?t|wouldn[’']?t|never|no|if|once|unless|subject to|depend\\w*|hope\\w*|aim\\w*|${perhapsMay}|might`,
  ].join('|')})\\b`,
  'i',
);
