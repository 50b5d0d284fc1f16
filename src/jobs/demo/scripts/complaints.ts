import type { Entry } from '../../../record/entry.ts';
import type { Pence } from '../../../record/money.ts';
import type { Casework, Script } from '../casework.ts';

/** Complaints: at stage 1, with more time asked for, at stage 2, and with the Ombudsman. */
export const complaintScripts: readonly Script[] = [
  { length: 30, write: stageOne },
  { length: 30, write: stageOne },
  { length: 34, write: stageOneExtended },
  { length: 62, write: stageTwo },
  { length: 62, write: stageTwo },
  { length: 74, write: evidenceForOmbudsman },
];

type Matter = {
  readonly title: string;
  readonly points: readonly [string, string];
  readonly seeks: string;
  readonly impact: string;
  readonly explains: string;
  readonly learning: string;
  readonly promise: string;
  readonly sum: number;
};

const matters: readonly Matter[] = [
  {
    title: 'Two visits nobody came to',
    points: ['the visits that nobody came to', 'the wages lost waiting in'],
    seeks: 'an apology and the wages back',
    impact: 'Two mornings off work, and nobody rang',
    explains: 'A change of contractor left the bookings in the old diary',
    learning: 'Bookings are now moved across by hand and checked at the end of each day',
    promise: 'a fresh appointment with a named operative',
    sum: 80,
  },
  {
    title: 'Calls not returned',
    points: ['calls that were never returned', 'the tone of the last phone call'],
    seeks: 'one person to speak to',
    impact: 'Felt passed round and not heard',
    explains: 'Messages went to an inbox nobody was watching that month',
    learning: 'The inbox now has an owner and a deputy',
    promise: 'a named officer to ring every week',
    sum: 50,
  },
  {
    title: 'Mess left after works',
    points: ['rubble left in the garden', 'the carpet marked by the operatives'],
    seeks: 'the garden cleared and the carpet cleaned',
    impact: 'Could not use the garden for a fortnight',
    explains: 'The skip was cancelled and nobody told the team',
    learning: 'No job is signed off now until photos of the garden are in',
    promise: 'the carpet cleaned by a specialist',
    sum: 100,
  },
  {
    title: 'Service charge explained badly',
    points: ['the service charge going up without reasons', 'the letter that could not be understood'],
    seeks: 'a plain breakdown',
    impact: 'Weeks of worry about money',
    explains: 'The letter was written for accountants',
    learning: 'Letters about charges are read by residents first',
    promise: 'a line by line breakdown',
    sum: 40,
  },
  {
    title: 'Parking bay given to someone else',
    points: ['the parking bay given away', 'the answer that took a month'],
    seeks: 'the bay back',
    impact: 'Carrying shopping a long way in the rain',
    explains: 'Our plan of the bays was out of date',
    learning: 'The plan is checked against the ground twice a year now',
    promise: 'the bay marked again with the right number',
    sum: 60,
  },
  {
    title: 'Grounds not looked after',
    points: ['grass left uncut all summer', 'the broken bench nobody removed'],
    seeks: 'the garden put right',
    impact: 'The only place to sit outside could not be used',
    explains: 'The new contract left out two of our blocks',
    learning: 'Each block is ticked off on a map before a contract is signed',
    promise: 'the bench replaced',
    sum: 30,
  },
  {
    title: 'New kitchen not as agreed',
    points: ['units fitted in a different colour', 'the worktop left short at the end'],
    seeks: 'the kitchen as it was agreed',
    impact: 'Reminded of it at every meal',
    explains: 'The order was typed in from an old form',
    learning: 'Residents now sign the order itself and keep a copy',
    promise: 'the worktop end finished',
    sum: 120,
  },
  {
    title: 'Sent to the wrong address',
    points: ['letters sent to the old address', 'the fee charged for not replying'],
    seeks: 'the fee taken off',
    impact: 'Found out from a neighbour, and felt foolish',
    explains: 'The change of address was put on one system and not the other',
    learning: 'A change of address now goes to both, and someone checks each Friday',
    promise: 'the fee taken off',
    sum: 50,
  },
  {
    title: 'Scaffolding left up',
    points: ['scaffolding left up after the works', 'nobody knowing whose it was'],
    seeks: 'the scaffolding down and the lawn mended',
    impact: 'A dark kitchen all spring',
    explains: 'The contractor’s order ended before the scaffolder’s did',
    learning: 'Scaffolding has its own end date now, and someone who watches it',
    promise: 'the lawn reseeded',
    sum: 90,
  },
  {
    title: 'Moving-in not as promised',
    points: ['the home not being clean on the first day', 'keys that did not fit the back door'],
    seeks: 'the cleaning paid for',
    impact: 'First night spent scrubbing instead of settling in',
    explains: 'The last check was done from photos',
    learning: 'Someone goes in person the day before keys are given',
    promise: 'a second set of keys cut',
    sum: 110,
  },
  {
    title: 'Wrong charge on the rent account',
    points: ['a charge on the rent account that was not theirs', 'the letter about arrears that followed'],
    seeks: 'the account put right and a letter saying so',
    impact: 'Frightened of losing the home over someone else’s bill',
    explains: 'Two accounts with like names were mixed up',
    learning: 'Arrears letters wait now until a person has looked at the account',
    promise: 'a letter saying the account is clear',
    sum: 75,
  },
  {
    title: 'Bins not collected',
    points: ['the bin store overflowing', 'being told it was the council’s job'],
    seeks: 'the bin store cleaned each week',
    impact: 'Kept the windows shut in the heat',
    explains: 'The caretaker’s round had been cut and nobody said',
    learning: 'A round that is cut has to be signed off by a manager',
    promise: 'the bin store washed down',
    sum: 40,
  },
];

function receive(work: Casework): { readonly matter: Matter; readonly complaint: string } {
  const { luck, tell } = work;
  const matter = luck.pick(matters);
  const means = luck.pick(['phone', 'email', 'online', 'letter', 'in person'] as const);
  const complaint = tell(0, 'complaint received', { points: [...matter.points], seeks: [matter.seeks], means });
  tell(3, 'complaint acknowledged', {
    for: complaint,
    stage: 1,
    tells: ['definition', 'outcomes sought', 'responsible or not', 'response date'],
  });
  tell(5, 'resident updated', {
    for: complaint,
    says: luck.pick([
      'Rang to hear it in their own words',
      'Talked it through for half an hour',
      'Went to see them about it',
    ]),
    means: luck.pick(['phone', 'visit']),
  });
  work.meanwhile(6, ['Told them who we have spoken to so far', 'Still on course to answer by the day given']);
  return { matter, complaint };
}

type Answer = {
  readonly stage: 1 | 2;
  readonly at: number;
  readonly by: number;
  readonly of: string;
  readonly reviewer: string;
};

function answer(work: Casework, matter: Matter, { stage, at, by, of, reviewer }: Answer): string {
  const { tell, day } = work;
  const response: Partial<Entry<'response sent'>> = {
    decision: stage === 1 ? 'upheld' : 'partly upheld',
    tells: ['stage', 'definition', 'decision', 'reasons', 'remedy', 'outstanding actions', 'how to go further'],
    apologises: true,
    form: 'written',
    signed: 'manager',
    acknowledges: ['delay', 'records', 'complaints', 'communication', 'repairs', 'circumstances', 'access'],
    impact: matter.impact,
    explains: matter.explains,
    regrets: ['what was done', 'what was not done'],
    learning: matter.learning,
  };
  const sent = tell(at, 'response sent', {
    ...response,
    for: of,
    stage,
    reviewer,
    answers: [...matter.points],
    promises: [matter.promise],
    due: day(by),
    owner: work.officer,
  });
  tell(at, 'remedy offered', {
    for: sent,
    sort: 'compensate',
    sum: (matter.sum * 100 * stage) as Pence,
    why: 'time and trouble; set against our guidance and two answers like it',
  });
  tell(at + 2, 'remedy accepted', { for: sent });
  tell(at + 9, 'money paid', { for: sent, sum: (matter.sum * 100 * stage) as Pence });
  tell(by - 1, 'promise kept', { for: sent, proof: `seen by ${work.officer}` });
  return sent;
}

/** What would be done differently, why it had gone wrong, and that the team concerned was told. */
function tellLearning(
  { tell, day, manager }: Casework,
  { learning, explains }: Matter,
  { of, at, by }: { readonly of: string; readonly at: number; readonly by: number },
): void {
  const who = ['the customer services team'];
  const written = { learning, cause: explains, owner: manager, due: day(by), briefs: who };
  const learned = tell(at, 'learning recorded', { for: of, ...written, failing: 'complaints/stage-1-answered' });
  tell(at + 5, 'learning shared', { for: learned, with: who });
}

function stageOne(work: Casework): string {
  const { matter, complaint } = receive(work);
  answer(work, matter, { stage: 1, at: 11, by: 29, of: complaint, reviewer: work.officer });
  tellLearning(work, matter, { of: complaint, at: 15, by: 60 });
  return matter.title;
}

function stageOneExtended(work: Casework): string {
  const { tell, day } = work;
  const { matter, complaint } = receive(work);
  tell(11, 'extension sent', {
    for: complaint,
    stage: 1,
    until: day(21),
    tells: ['reason', 'new date', 'the Ombudsman', 'how often we will update you'],
  });
  tell(16, 'resident updated', {
    for: complaint,
    says: 'One more person to speak to, then the answer',
    means: 'phone',
  });
  answer(work, matter, { stage: 1, at: 20, by: 33, of: complaint, reviewer: work.officer });
  tellLearning(work, matter, { of: complaint, at: 24, by: 70 });
  return matter.title;
}

function toStageTwo(work: Casework): { readonly matter: Matter; readonly complaint: string } {
  const { luck, tell } = work;
  const { matter, complaint } = receive(work);
  answer(work, matter, { stage: 1, at: 11, by: 29, of: complaint, reviewer: work.officer });
  const why = luck.pick(['the sum is too little', 'only half of it was answered', 'wants someone else to look']);
  const asked = tell(24, 'escalation asked for', { for: complaint, why });
  tell(27, 'complaint acknowledged', {
    for: asked,
    stage: 2,
    tells: ['definition', 'outcomes sought', 'responsible or not', 'response date'],
  });
  tell(32, 'resident updated', {
    for: asked,
    says: 'The manager who is reviewing it rang to hear what was missed',
    means: 'phone',
  });
  work.meanwhile(33, ['Review on course for the day given', 'Asked for two more papers; no change to the date']);
  answer(work, matter, { stage: 2, at: 44, by: 60, of: asked, reviewer: work.manager });
  tellLearning(work, matter, { of: complaint, at: 48, by: 100 });
  return { matter, complaint };
}

function stageTwo(work: Casework): string {
  const { title } = toStageTwo(work).matter;
  return work.hasCome(24) ? `${title}: stage 2` : title;
}

function evidenceForOmbudsman(work: Casework): string {
  const { tell, day } = work;
  const { matter, complaint } = toStageTwo(work);
  const asked = tell(56, 'Ombudsman asked for evidence', {
    for: complaint,
    due: day(71),
    what: ['the whole file', 'our policy', 'call records'],
  });
  tell(58, 'resident updated', {
    for: complaint,
    says: 'Told them the Ombudsman has asked us for the file, and what happens next',
    means: 'phone',
  });
  tell(69, 'evidence sent to Ombudsman', {
    for: asked,
    what: ['the whole file', 'our policy', 'call records'],
    complete: true,
  });
  return work.hasCome(56) ? `${matter.title}: with the Ombudsman` : matter.title;
}
