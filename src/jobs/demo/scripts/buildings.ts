import { capital } from '../../../library/capital.ts';
import type { Pence } from '../../../record/money.ts';
import type { Casework, Script } from '../casework.ts';
import { lookAtPeople } from './repairs.ts';

/** What is owed to leaseholders and shared owners. */
export const homeownerScripts: readonly Script[] = [
  { length: 46, suits: isOwned, write: sharedRepair },
  { length: 46, suits: isOwned, write: damageInside },
  { length: 40, suits: isOwned, write: neighbourWontLetIn },
];

/** Asbestos suspected, looked at, and planned for. */
export const asbestosScripts: readonly Script[] = [{ length: 60, suits: ({ built }) => built < 1985, write: asbestos }];

/** Pests: treated, and kept out. */
export const pestScripts: readonly Script[] = [{ length: 30, write: pests }];

function isOwned({ tenure }: { tenure: string }): boolean {
  return tenure === 'long lease' || tenure === 'shared ownership';
}

function sharedRepair(work: Casework): string {
  const { luck, tell, day } = work;
  const [problem, works, title] = luck.pick([
    ['gutter joint dripping on the outside wall', 'renew gutter joints on that side', 'Dripping gutter joint'],
    ['pointing worn on the gable', 'repoint the gable', 'Worn pointing'],
    ['entrance canopy letting rain through', 'renew the canopy covering', 'Rain through the canopy'],
    ['outside cill cracked', 'renew the cill', 'Cracked cill'],
  ] as const);
  const report = tell(0, 'repair reported', { problem, priority: 'routine', means: 'email' });
  lookAtPeople(work, report, 60, 'low');
  const decided = tell(5, 'responsibility decided', {
    for: report,
    who: 'landlord',
    explained: true,
    clause: 'clause 5, structure and outside',
  });
  tell(6, 'letter sent', { for: decided, says: 'What the lease says, and that this one is ours', means: 'email' });
  tell(4, 'visit made', { for: report, outcome: 'inspected', by: 'surveyor' });
  tell(7, 'section 20 checked', { for: report, needed: false, cost: 9000 as Pence });
  tell(9, 'works ordered', { for: report, works, priority: 'routine', due: day(27), share: 9000 as Pence });
  tell(9, 'temporary fix considered', { for: report, decision: 'not needed', why: 'no water getting in' });
  tell(10, 'works date given', { for: report, due: day(24) });
  work.meanwhile(10, [
    'Contractor confirmed; scaffold the week before',
    'Date unchanged; share of the cost explained again',
  ]);
  tell(24, 'works completed', { for: report, works });
  tell(27, 'resident asked if fixed', { for: report });
  return title;
}

function damageInside(work: Casework): string {
  const { luck, tell, day } = work;
  const place = luck.pick(['bedroom ceiling', 'hall wall', 'living room wall', 'kitchen ceiling']);
  const damage = tell(0, 'internal damage reported', { damage: `stain on the ${place}`, cause: 'not known' });
  tell(0, 'resident updated', {
    for: damage,
    says: 'Told them we will find the cause first, then say whose it is',
    means: 'phone',
  });
  tell(4, 'visit made', { for: damage, outcome: 'inspected', by: 'surveyor' });
  const cause = tell(6, 'cause found', {
    for: damage,
    cause: luck.pick(['failed roof felt above', 'cracked rainwater pipe in the wall']),
    where: 'the block',
  });
  const decided = tell(8, 'responsibility decided', {
    for: damage,
    who: 'landlord',
    explained: true,
    clause: 'clause 5, structure and outside',
    why: 'it came through what we keep up',
  });
  tell(8, 'letter sent', { for: decided, says: 'Why this is ours, and what we will make good', means: 'email' });
  tell(9, 'section 20 checked', { for: cause, needed: false, cost: 14000 as Pence });
  tell(10, 'works ordered', {
    for: damage,
    works: `mend the cause and make good the ${place}`,
    priority: 'urgent',
    due: day(40),
    share: 14000 as Pence,
  });
  tell(11, 'works date given', { for: damage, due: day(38) });
  work.meanwhile(12, ['Roofer booked; decorator to follow', 'Cause mended; drying out', 'Decorator’s date confirmed']);
  tell(38, 'works completed', { for: damage, works: `${place} made good` });
  tell(41, 'resident asked if fixed', { for: damage });
  return `Stain on the ${place} of an owned flat`;
}

function neighbourWontLetIn(work: Casework): string {
  const { luck, tell, day } = work;
  const place = luck.pick(['bathroom', 'hall', 'kitchen']);
  const report = tell(0, 'repair reported', {
    problem: `water mark on the ${place} ceiling`,
    priority: 'routine',
    means: 'phone',
  });
  tell(1, 'hazard triaged', { for: report, as: 'neither', why: `a stain, slow to grow. At home: ${work.needs}.` });
  lookAtPeople(work, report, 60, 'low');
  tell(4, 'visit made', { for: report, outcome: 'inspected', by: 'plumber' });
  const cause = tell(4, 'cause found', {
    for: report,
    cause: 'seal round the shower above',
    where: 'another property',
  });
  tell(6, 'responsibility decided', {
    for: report,
    who: 'another owner',
    explained: true,
    clause: 'clause 3, fittings inside a flat',
  });
  tell(6, 'other owner found', { for: cause, owner: 'the leaseholder above' });
  const refused = tell(9, 'neighbour refused', { for: report, what: 'access to the shower' });
  tell(8, 'temporary fix considered', { for: report, decision: 'not possible', why: 'the seal is in the flat above' });
  tell(19, 'enforcement considered', {
    for: refused,
    decision: 'a letter before action now, an injunction in three weeks if nothing is done',
  });
  tell(20, 'letter sent', {
    for: refused,
    says: 'What we have told the owner above, and by when they must act',
    means: 'email',
  });
  tell(10, 'works ordered', {
    for: report,
    works: `make good the ${place} ceiling`,
    priority: 'planned',
    due: day(60),
    share: 0 as Pence,
  });
  tell(10, 'works date given', { for: report, due: day(44) });
  work.meanwhile(11, [
    'No reply from the owner above yet; second letter sent',
    'Solicitor has the papers; will ring with the date',
    'Owner above has offered a date',
  ]);
  return work.hasCome(9) ? 'Leak above, owner will not let us in' : `Water mark on the ${place} ceiling`;
}

function asbestos(work: Casework): string {
  const { luck, tell, day } = work;
  const place = luck.pick([
    'airing cupboard panel',
    'garage roof',
    'hall floor tiles',
    'bath panel',
    'textured ceiling',
    'soffit boards',
  ]);
  const suspected = tell(0, 'asbestos suspected', { place });
  tell(0, 'resident updated', {
    for: suspected,
    says: 'Asked them not to touch it, and told them when we will look',
    means: 'phone',
  });
  work.book(1, 4, suspected, 'asbestos surveyor');
  tell(1, 'hazard triaged', {
    for: suspected,
    as: 'neither',
    why: `sound and not disturbed, so far as told. At home: ${work.needs}.`,
  });
  const found = tell(4, 'asbestos inspected', { for: suspected, result: luck.pick(['present', 'presumed']) });
  tell(6, 'asbestos options told', {
    for: found,
    options: ['leave it sealed and look each year', 'take it out'],
    move: false,
  });
  tell(5, 'risk assessed', {
    for: found,
    level: 'low',
    considers: ['vulnerability', 'children', 'impact', 'further harm'],
    says: `Sound and sealed. ${work.needs}.`,
  });
  tell(16, 'asbestos plan made', { for: found, says: 'sealed and labelled; told to whoever works there' });
  tell(17, 'works ordered', { for: found, works: `seal and label the ${place}`, priority: 'planned', due: day(59) });
  tell(18, 'works date given', { for: found, due: day(59) });
  work.meanwhile(6, [
    'Result and photos sent; nothing to do meanwhile',
    'Plan is being written; will post a copy',
    'Licensed contractor has the order',
    'Date unchanged; no need to move out',
  ]);
  work.book(40, 59, found, 'licensed contractor');
  return luck.pick([`Asbestos: ${place}`, `Is it asbestos? ${capital(place)}`]);
}

function pests(work: Casework): string {
  const { luck, tell, day } = work;
  const pest = luck.pick([
    'mice',
    'rats in the garden',
    'cockroaches',
    'mice in the kitchen',
    'pigeons in the eaves',
    'squirrels in the loft',
  ]);
  const report = tell(0, 'repair reported', { problem: pest, priority: 'urgent', means: 'phone' });
  tell(1, 'hazard triaged', {
    for: report,
    as: 'neither',
    why: `few signs so far; to be treated this week. At home: ${work.needs}.`,
  });
  lookAtPeople(work, report, 60, 'low');
  work.book(1, 3, report, 'pest officer');
  tell(3, 'visit made', { for: report, outcome: 'part of the works', by: 'pest officer' });
  tell(3, 'pests treated', { for: report, what: `${pest}: bait and traps set` });
  tell(4, 'works ordered', { for: report, works: 'fill the gaps and fit mesh', priority: 'routine', due: day(18) });
  tell(5, 'works date given', { for: report, due: day(8) });
  tell(8, 'works started', { for: report, works: 'gaps filled from outside' });
  tell(8, 'proofing done', { for: report, what: 'gaps filled and mesh fitted' });
  tell(9, 'resident updated', { for: report, says: 'Gaps filled; traps to be looked at in a week', means: 'phone' });
  work.meanwhile(10, [
    'Traps looked at: two since last week',
    'Traps looked at: none this week',
    'Second treatment booked to be sure',
  ]);
  if (luck.chance(0.5)) tell(14, 'pests treated', { for: report });
  return capital(pest);
}
