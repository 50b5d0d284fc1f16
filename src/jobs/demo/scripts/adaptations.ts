import { capital } from '../../../library/capital.ts';
import type { Pence } from '../../../record/money.ts';
import type { Casework, Script } from '../casework.ts';
import type { KnownHousehold } from '../household-entries.ts';

/** Adaptations: asked for, looked at with the therapist, decided and built; and one that cannot be done here. */
export const adaptationScripts: readonly Script[] = [
  { length: 92, suits: hasNeed, write: built },
  { length: 92, suits: hasNeed, write: built },
  { length: 92, suits: hasNeed, write: built },
  { length: 78, suits: hasNeed, write: notPossibleHere },
];

function hasNeed({ tenure }: { tenure: string }, { needs }: KnownHousehold): boolean {
  if (tenure !== 'tenancy' && tenure !== 'licence') return false;
  return needs.some(({ need }) => /wheelchair|arthritis|sclerosis|frail|walking frame|cerebral/.test(need));
}

function personWith(work: Casework): string {
  const { needs } = work.plan.known;
  return (
    needs.find(({ need }) => /wheelchair|arthritis|sclerosis|frail|walking frame|cerebral/.test(need))?.person ??
    'resident'
  );
}

function begin(work: Casework, adaptation: string, possible: 'all' | 'little'): Begun {
  const { luck, tell } = work;
  const asked = tell(0, 'adaptation asked for', { adaptation, person: personWith(work) });
  tell(0, 'resident updated', {
    for: asked,
    says: 'Explained what happens and how long each part takes',
    means: 'phone',
  });
  tell(3, 'therapist referral decided', {
    for: asked,
    decision: 'refer',
    why: 'struggles with washing and getting about indoors',
  });
  tell(4, 'resident updated', { for: asked, says: 'Told them we have asked the therapist to visit', means: 'phone' });
  const help = tell(6, 'interim help given', {
    for: asked,
    help: luck.pick([
      'bath board and a perching stool',
      'grab rails by the door',
      'a commode and a bed rail',
      'half step and a rail',
    ]),
  });
  tell(21, 'interim help checked', { for: help, works: true });
  work.meanwhile(7, [
    'Rang: on the therapist’s list; asked how they are managing',
    'Told them the visit is booked, and who else may come along',
    'Let their family know too, as they asked',
    'Checked the loan equipment is doing its job',
    'No change; next step and its date gone through again',
  ]);
  work.watchRisk(2, 90, {
    for: asked,
    level: 'medium',
    says: `Managing, with difficulty. ${work.needs}.`,
    considers: ['vulnerability', 'impact', 'further harm'],
  });
  const report = tell(24, 'therapist report received', { for: asked, recommends: [adaptation, rail] });
  tell(26, 'resident updated', { for: asked, says: 'Went through the therapist’s report together', means: 'visit' });
  tell(34, 'feasibility surveyed', {
    for: report,
    possible,
    finds:
      possible === 'all' ? 'Walls and drains will take it' : 'The floors will not carry it; the rail can be fitted',
    policy: 'Done where a therapist recommends it and the home can take it',
    cost: 740_000 as Pence,
  });
  tell(36, 'resident updated', { for: asked, says: 'Told them what the survey showed', means: 'phone' });
  const [question, answer] = luck.pick(questions);
  tell(36, 'request made', { for: asked, request: question });
  tell(39, 'request answered', {
    for: asked,
    answer: 'yes',
    why: answer,
  });
  return { asked, report };
}

type Begun = { readonly asked: string; readonly report: string };

/** A small thing that every therapist here recommends besides. */
const rail = 'grab rail by the back step';

const questions = [
  ['to have family there at the next visit', 'written on the booking'],
  ['a copy of the drawings', 'sent the same day'],
  ['to see one already built', 'arranged with a neighbour who is glad to show theirs'],
] as const;

function built(work: Casework): string {
  const { luck, tell, day } = work;
  const adaptation = luck.pick([
    'level-access shower',
    'ramp to the front door',
    'stairlift',
    'wider doors and a wet room',
    'through-floor lift',
    'kitchen with lower worktops',
    'ground-floor toilet',
  ]);
  const { asked, report } = begin(work, adaptation, 'all');
  const money = tell(35, 'funding applied for', {
    for: asked,
    route: 'council grant',
    from: 'the council’s grants team',
    sum: 740_000 as Pence,
  });
  tell(41, 'recommendation decided', {
    for: report,
    recommendation: adaptation,
    decision: 'accepted',
    why: 'needed, and the home can take it',
  });
  tell(42, 'recommendation decided', {
    for: report,
    recommendation: rail,
    decision: 'met another way',
    why: 'a ramp there does away with the step',
  });
  const decided = tell(44, 'adaptation decided', { for: asked, decision: 'yes', why: 'needed, and can be done here' });
  tell(46, 'adaptation decision told', { for: decided, why: 'needed, and can be done here; dates to follow' });
  tell(47, 'funding chased', { for: money, says: 'approved in principle; a letter to follow' });
  tell(49, 'funding decided', { for: money, decision: 'agreed', sum: 740_000 as Pence });
  tell(50, 'visits planned', {
    for: decided,
    delays: false,
    visits: ['surveyor and contractor together, to measure once', 'electrician on the first day of the works'],
  });
  tell(51, 'works ordered', { for: asked, works: adaptation, priority: 'planned', due: day(88) });
  tell(52, 'works date given', { for: asked, due: day(84) });
  work.meanwhile(53, [
    'Contractor has the drawings; date unchanged',
    'Materials ordered; told the family as well',
    'Went through what the week of works will be like',
  ]);
  work.book(70, 84, asked, 'adaptations contractor');
  tell(84, 'works started', { for: asked, works: adaptation });
  tell(90, 'works completed', { for: asked, works: adaptation });
  tell(90, 'recommendation met', { for: report, recommendation: adaptation });
  return capital(adaptation);
}

function notPossibleHere(work: Casework): string {
  const { luck, tell } = work;
  const adaptation = luck.pick([
    'through-floor lift',
    'an extra bedroom downstairs',
    'wheelchair turning space in the bathroom',
  ]);
  const { asked, report } = begin(work, adaptation, 'little');
  tell(43, 'recommendation decided', {
    for: report,
    recommendation: rail,
    decision: 'accepted',
    why: 'fitted within the week, wherever they live next',
  });
  tell(46, 'recommendation met', { for: report, recommendation: rail });
  const decided = tell(44, 'adaptation decided', {
    for: asked,
    decision: 'no',
    why: 'the floors will not carry it and the plan cannot be opened up',
  });
  tell(46, 'adaptation decision told', {
    for: decided,
    why: 'gone through with the drawings, and what we can do instead',
  });
  for (const n of [46, 62, 76])
    tell(n, 'other home sought', {
      for: asked,
      joined: ['resident', 'occupational therapist'],
      found:
        n === 46 ? 'nothing yet with a lift and a wide enough hall' : 'a bungalow that may do; the therapist will look',
    });
  tell(64, 'viewing arranged', { for: asked, invites: ['occupational therapist', 'family'] });
  if (!work.hasCome(46)) return `Asked for ${adaptation}`;
  return luck.pick(['Looking for a home that can be adapted', `No room for ${adaptation}: another home`]);
}
