import type { Pence } from '../../../record/money.ts';
import { everyone, pointsForAdult, pointsForChild, pointsForEveryone } from '../../../record/moves/place-check.ts';
import type { Casework, Script } from '../casework.ts';

/** Moves: out for a while and back, one promised for good, and one asked for. */
export const moveScripts: readonly Script[] = [
  { length: 66, suits: isTenant, write: outForWorks },
  { length: 66, suits: isTenant, write: outForWorks },
  { length: 60, suits: isTenant, write: promisedMove },
  { length: 26, suits: isTenant, write: askedToMove },
];

function isTenant({ tenure }: { tenure: string }): boolean {
  return tenure === 'tenancy' || tenure === 'licence';
}

const whatFits = ['school', 'carers', 'family', 'access needs', 'length', 'health', 'pets'] as const;

function outForWorks(work: Casework): string {
  const { luck, tell, day } = work;
  const [why, works, title] = luck.pick([
    ['kitchen floor has to come up', 'new floor and joists', 'Out while the floor is renewed'],
    ['ceilings came down after a burst tank', 'new ceilings and decoration', 'Out after the tank burst'],
    ['no safe stairs while they are rebuilt', 'new staircase', 'Out while the stairs are rebuilt'],
    ['rewiring of every room', 'full rewire', 'Out for a full rewire'],
  ] as const);
  const report = tell(0, 'repair reported', { problem: why, means: 'visit' });
  tell(0, 'temporary fix considered', { for: report, decision: 'not possible', why: 'has to be done all at once' });
  tell(0, 'hazard triaged', {
    for: report,
    as: 'neither',
    why: `Not to be lived with during works; the household will be elsewhere. ${work.needs}.`,
  });
  tell(0, 'visit made', { for: report, outcome: 'inspected', by: 'surveyor' });
  tell(1, 'priority set', { for: report, priority: 'planned' });
  tell(0, 'risk assessed', {
    for: report,
    level: 'low',
    says: `Will be out before works begin. ${work.needs}.`,
    considers: ['vulnerability', 'children', 'impact'],
  });
  const found = tell(1, 'home found unfit', { for: report, why: `${why}; cannot be lived in while it is done` });
  tell(1, 'move considered', {
    for: found,
    sort: 'temporary',
    decision: 'move',
    why: 'three months of works',
    considers: [...whatFits],
  });
  tell(2, 'move explained', { for: found, tells: ['where', 'how long', 'what is paid', 'who to call', 'why'] });
  tell(3, 'works ordered', { for: report, works, priority: 'planned', due: day(62) });
  tell(4, 'works date given', { for: report, due: day(10) });
  const to = luck.pick(['another of our homes, two streets away', 'a furnished flat', 'a serviced apartment']);
  const hotel = tell(2, 'alternative home offered', { for: found, home: 'two rooms in a hotel' });
  checkPlace(work, 2, hotel, 'No cooker, and nowhere to wash clothes: something else is being looked for');
  tell(3, 'alternative home declined', { for: hotel, why: 'nowhere to cook or wash clothes for three months' });
  const offer = tell(5, 'alternative home offered', { for: found, home: to, suits: true });
  checkPlace(work, 5, offer);
  const people = work.plan.known.household.people.map(({ part }) => part);
  const out = tell(6, 'moved out', { for: found, to, people });
  tell(6, 'move cost met', { for: out, what: 'moving', sum: 38_000 as Pence, payer: 'landlord' });
  tell(8, 'move cost met', { for: out, what: 'storage', sum: 21_000 as Pence, payer: 'insurer' });
  if (!to.startsWith('another of our homes')) payForStay(work, out);
  tell(9, 'return date given', { for: out, due: day(61) });
  tell(10, 'works started', { for: report, works });
  for (const n of [18, 33, 48]) tell(n, 'move reviewed', { for: out });
  for (const n of [20, 38, 55]) checkPlace(work, n, out);
  work.meanwhile(10, [
    'Weekly call: works on course, date home stands',
    'Sent photos of the works and the date home',
    'Asked about school runs and post; all settled',
    'Storage and travel costs paid into the bank',
    'Went round the works with them on Friday',
  ]);
  tell(58, 'works completed', { for: report, works });
  tell(61, 'moved back', { for: out });
  tell(63, 'resident asked if fixed', { for: report });
  tell(63, 'settling in checked', { for: out, well: true, says: 'glad to be home; one box still to come' });
  return title;
}

/** Holds a place against what each person needs; with `missing`, it does not do for cooking and laundry. */
function checkPlace(work: Casework, n: number, place: string, missing?: string): void {
  for (const { part } of work.plan.known.household.people) {
    const isYoung = /son|daughter/.test(part);
    work.tell(n, 'home checked for person', {
      for: place,
      person: part,
      suits: isYoung ? [...pointsForChild] : [...pointsForAdult],
    });
  }
  work.tell(n, 'home checked for person', {
    for: place,
    person: everyone,
    ...(missing === undefined
      ? { suits: [...pointsForEveryone] }
      : { suits: ['storage'], lacks: ['cooking', 'laundry'], missing }),
  });
}

/** Pays for the place to stay five weeks at a time, well before it runs out. */
function payForStay(work: Casework, out: string): void {
  for (const [n, until] of [
    [6, 25],
    [19, 45],
    [39, 66],
  ] as const) {
    work.tell(n, 'move cost met', {
      for: out,
      what: 'place to stay',
      sum: 210_000 as Pence,
      payer: 'landlord',
      until: work.day(until),
    });
  }
}

function promisedMove(work: Casework): string {
  const { luck, tell, day } = work;
  const asked = tell(0, 'move asked for', {
    sort: 'permanent',
    why: luck.pick(['too small now there are more of us', 'needs to be nearer to family who help']),
  });
  tell(4, 'move considered', {
    for: asked,
    sort: 'permanent',
    decision: 'move',
    why: 'short of a room, and what was told to us bears it out',
    considers: [...whatFits],
  });
  const promise = tell(5, 'promise made', {
    for: asked,
    promise: 'an offer of a larger home',
    due: day(58),
    means: 'letter',
    of: 'a move',
  });
  tell(12, 'move progressed', { for: promise, step: 'put in the top band and matched to coming homes' });
  for (const n of [16, 31, 46]) tell(n, 'move reviewed', { for: asked });
  work.meanwhile(6, [
    'Two homes coming up in spring; will ring first',
    'Nothing this fortnight; still top of the list',
    'Went through which streets would suit the school',
  ]);
  tell(3, 'therapist referral decided', { for: asked, decision: 'already seen', why: 'her report is on the file' });
  tell(38, 'viewing arranged', { for: promise, invites: ['occupational therapist', 'family'] });
  tell(54, 'home offered', { for: promise, suits: true });
  return luck.pick(['A larger home promised', 'Move to a home with another bedroom']);
}

function askedToMove(work: Casework): string {
  const { luck, tell } = work;
  const asked = tell(0, 'move asked for', {
    sort: 'permanent',
    why: luck.pick(['stairs are getting harder', 'to be nearer to work', 'a smaller garden to look after']),
  });
  tell(1, 'resident updated', { for: asked, says: 'Explained how moves are decided and by when', means: 'phone' });
  tell(3, 'therapist referral decided', {
    for: asked,
    decision: 'not needed',
    why: 'manages well; the wish to move is for other reasons',
  });
  tell(5, 'professional evidence received', {
    for: asked,
    source: luck.pick(['doctor', 'support worker']),
    says: 'a move would help',
    shows: ['need to move'],
  });
  tell(7, 'professional evidence weighed', {
    for: asked,
    decision: 'taken into account',
    why: 'bears out what the resident told us',
  });
  tell(8, 'professional evidence answered', {
    for: asked,
    says: 'what we have done with the letter, and when we will decide',
  });
  tell(8, 'move evidence weighed', {
    for: asked,
    decision: 'agreed',
    why: 'the stairs do harm to their health, and keep them from getting about',
    explained: true,
    weighs: ['the letter', 'what the resident told us'],
    scale: '2026-1',
    safety: 'none',
    health: 'harm',
    access: 'harm',
    caring: 'none',
    space: 'none',
  });
  tell(8, 'move considered', {
    for: asked,
    sort: 'permanent',
    decision: 'move',
    why: 'agreed on the evidence',
    considers: [...whatFits],
  });
  tell(14, 'move progressed', { for: asked, step: 'registered for the homes that would suit' });
  work.meanwhile(9, ['Three homes came up, none on the ground floor', 'Rang about what came up this week']);
  return luck.pick(['Asked to move', 'Wants to move nearer to family', 'Move asked for, letter of support']);
}
