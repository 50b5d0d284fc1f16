import type { Entry } from './entry.ts';
import { isFromOmbudsman } from './heard/ombudsman-words.ts';
import { anyOf, plainInFull } from './plain-words.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { isFromThem } from './what-it-says.ts';

/** Whether a letter is ours and the resident’s to read: not one of theirs, nor one to somebody else. */
export function isToResident(reading: Reading, letter: Entry<'letter sent'>): boolean {
  if (isFromThem(letter) || isFromOmbudsman(letter)) return false;
  const { to, isToAnother } = addressed(letter.says ?? '');
  return !isToAnother && !(to !== undefined && isOwnerNextDoor(reading, to));
}

/** Somebody with a title, written to, who is on record as the owner of another home. */
function isOwnerNextDoor(reading: Reading, to: string): boolean {
  const name = titled.exec(to)?.[1];
  if (name === undefined) return false;
  return reading.of('other owner found').some(({ owner }) => titled.exec(plainInFull(owner ?? ''))?.[1] === name);
}

const titled = /\b(?:mr|mrs|ms|miss|mx|dr) (?:\w )?(\w+)/;

type Addressed = { readonly to?: string | undefined; readonly isToAnother: boolean };

/** Whom the first words of a letter address, where they do, and whether that is by their post or home somebody else. */
const addressed = remembered((words: string): Addressed => {
  const said = plainInFull(words);
  if (done.test(said)) return { isToAnother: true };
  const to = opening.exec(said)?.[1];
  return { to, isToAnother: to !== undefined && another.test(to) && !toThem.test(to) };
});

/** ‘To the owner of flat 10 | …’, ‘to mr senn | owner of flat 9 | …’, ‘dear cllr | …’. */
const opening =
  /^(?:\| )?(?:(?:a |the |our )?(?:letter |e ?mail |copy |note )?to|dear|fao) ([^|]*(?:\| (?:the )?owner (?:of|at)[^|]*)?)/;

const outsider =
  '(?:ombudsman\\w*|hos|cllr|councillor|m ?p|police|solicitors?|contractors?|freeholders?|managing agents?|insurers?|social (?:worker|services)|gp|surgery|school|environmental health|occupational therapist|ot|council)';
const another = anyOf(
  `^(?:the |our |her |his |their |a )?(?:housing )?${outsider}`,
  '(?:owners?|freeholders?|landlord|agents?) (?:of|at|for) (?:the )?(?:flat|number|no|house|home|property|\\d+)',
  '^(?:(?:both|all|the|her|his|their|our) )*(?:upstairs|downstairs|next door|neighbours?|(?:flats?|homes?|people|tenants?|family|owners?|man|woman|lady) (?:above|below|next door|upstairs|downstairs|opposite)|other (?:party|side|tenant|resident|flat|owner)s?)',
);
/** A circular reaches the resident as well. */
const toThem = anyOf('all (?:the )?(?:leaseholders|tenants|residents|flats|homes|owners|households)');

/** ‘Contractor reminded’: what the letter did, and to whom. */
const done = new RegExp(
  `^(?:the |our |her |his )?${outsider} (?:was |were |has been |have been )?(?:reminded|asked|chased|told|emailed|written to|instructed|informed)(?![a-z0-9])`,
);
