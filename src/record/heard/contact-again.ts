import { daysAfter } from '../../calendar/day.ts';
import { contactsWithResident } from '../contact.ts';
import type { Entry, Happening, KindName } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import type { Telling } from './telling.ts';

/**
 * Whether a note tells that the resident came back to us while what they had told us of still stood open, with no word from us
 * since they last spoke: whatever they say then, they had to ask again.
 */
export function cameBackUnheard(telling: Telling): boolean {
  const { reading, entry, heard, words } = telling;
  if (!comesFromThem(words)) return false;
  const open = openSince(telling);
  if (open === undefined || entry.happened < daysAfter(open.happened, daysToAnswer)) return false;
  const theirs = [open, ...[...reading.of('resident chased'), ...heard.filter(isChase)].filter(isBefore(entry))].sort(
    inOrder,
  );
  const last = theirs.at(-1) as Entry;
  const ours = [...contactsWithResident(reading), ...heard.filter(isWord)].filter(isBefore(entry));
  const from = Math.max(last.happened, daysAfter(entry.happened, -daysHeard));
  return !ours.some((word) => word.id !== last.id && word.happened >= from);
}

/** How long a report or a chase is left before who comes back has had to. */
const daysToAnswer = 7;
/** How long a word from us holds, while nothing is done. */
const daysHeard = 28;

const isChase = ({ kind }: Entry) => kind === 'resident chased';
const isWord = ({ kind }: Entry) =>
  kind === 'resident updated' || kind === 'promise made' || kind === 'appointment made';
const isBefore =
  (entry: Entry) =>
  (one: Happening): boolean =>
    one.id !== entry.id && one.happened <= entry.happened;

/** What they had told us of that still stood open: a complaint that is not answered, something wrong with the home, trouble. */
function openSince({ reading, entry, heard }: Telling): Entry | undefined {
  const complaint = reading.complaints.findLast(
    ({ received, stages, closed }) =>
      received.happened < entry.happened &&
      !(closed && closed.happened <= entry.happened) &&
      stages.some(({ response }) => !response || response.happened > entry.happened),
  );
  if (complaint) return complaint.received;
  const problem = reading.problems.findLast(
    ({ report, ended }) => report.happened < entry.happened && !(ended && ended.happened <= entry.happened),
  );
  if (problem) return problem.report;
  const isOver = [...reading.ofAny(...ends), ...heard.filter(({ kind }) => kind === 'works completed')].some(
    isBefore(entry),
  );
  if (isOver) return undefined;
  const told = [...reading.ofAny(...opens), ...heard.filter(({ kind }) => isOpening.has(kind))];
  return told.filter(isBefore(entry)).sort(inOrder)[0];
}

const ends = ['works completed', 'resident confirmed fixed', 'case closed', 'moved for good'] as const;
/** What is asked of us or told to us, and stands open until something is done about it. */
const opens = [
  ...(['repair reported', 'hazard reported', 'antisocial behaviour reported', 'complaint received'] as const),
  ...(['adaptation asked for', 'therapist report received', 'internal damage reported'] as const),
  ...(['move asked for', 'determination received'] as const),
] as const satisfies readonly KindName[];
const isOpening: ReadonlySet<KindName> = new Set<KindName>(opens);

/** Whether words are of somebody who got in touch with us, and of nothing they only confirm, bring or are given at once. */
export const comesFromThem = remembered((words: string): boolean => {
  const said = plainInFull(words);
  return inbound.test(said) && !outbound.test(said) && !settled.test(said);
});

const who =
  '(?:tenants?|residents?|customers?|callers?|leaseholders?|mum|mother|dad|father|son|daughter|wife|husband|partner|mrs? \\w+|ms \\w+|miss \\w+)';
const inbound = anyOf(
  `(?:^|\\| ?)(?:the |her |his )?${who} (?:(?:has|just|again|back|is|was) )*(?:rang|rung|phoned|telephoned|called|emailed|e mailed|wrote|texted|messaged|on the phone|on phone|on the line|came in|by e ?mail|in (?:tears|person)|again)`,
  `(?:^|\\| ?)(?:\\w+ (?:office|team|desk) )?(?:tel(?:ephone)? ?call|phone ?call|call|t ?c|e ?mail|text|message|(?:another |second |third )?letter|visit in person) (?:in )?(?:from|by) (?:the |her |his )?(?:same )?${who}`,
  `(?:^|\\| ?)(?:e ?mail|phone|text|letter) \\| ?${who}`,
  `${who}s? (?:second|third|fourth|next|latest) (?:letter|e ?mail|call)`,
  `(?:^|\\| ?)${who} (?:\\| ?)?(?:your letter|still|it is still|nobody|no one|nothing)`,
);
/** What we did: rang them, or told them something then and there. */
const outbound = anyOf(
  `(?:i|we|have|ve|officer|just)? ?(?:rang|phoned|called|emailed|texted|wrote to|visited|spoke (?:to|with)|told|informed|updated|explained (?:to|that)|agreed with|arranged with|confirmed (?:to|with)|reassured) (?:the )?(?:${who}|her|him|them)`,
  '(?:booked|rebooked|appointment (?:made|given|booked)|date given|gave (?:her|him|them)|answered (?:there and then|at once)|call(?:ed)? back the same day|will be there)',
);
/** What is over, thanked for, put off by them, or only handed in. */
const settled = anyOf(
  '(?:thank\\w*|happy|pleased|content|grateful|confirms?|confirmed|all (?:well|ok|good|fine)|is (?:fixed|mended|working)|no longer|cancel\\w*|put off|reschedul\\w*|rearrang\\w*|away|on holiday|not (?:at )?home|sent (?:the )?(?:photos?|form|receipt|diary)|with (?:photos?|receipts?)|gives? (?:leave|consent)|consents?|agrees?|agreed|accepts?|declines?|withdraw\\w*|moved|keys)',
);
