import { capital } from '../../../library/capital.ts';
import type { Casework, Script } from '../casework.ts';

/** Hazards: damp and mould first, then cold, falls, electrics and fire doors. */
export const hazardScripts: readonly Script[] = [
  { length: 48, suits: isTenanted, write: dampAndMould },
  { length: 48, suits: isTenanted, write: dampAndMould },
  { length: 48, suits: isTenanted, write: dampAndMould },
  { length: 30, suits: isTenanted, write: unsafeElectrics },
  { length: 36, suits: isTenanted, write: coldHome },
  { length: 26, suits: isTenanted, write: looseRail },
];

function isTenanted({ tenure }: { tenure: string }): boolean {
  return tenure === 'tenancy' || tenure === 'licence';
}

type HazardWords = {
  readonly hazard: string;
  readonly effect: string;
  readonly why: string;
  readonly safe: string;
  readonly works: string;
};

function dampAndMould(work: Casework): string {
  const { luck } = work;
  const room = luck.pick(['back bedroom', 'front bedroom', 'bathroom', 'living room', 'box room', 'kitchen', 'hall']);
  const damp = luck.pick(dampFound);
  significant(work, 40, room, { ...damp, hazard: luck.pick(dampNames) });
  return luck.pick([
    `Mould in the ${room}`,
    `Damp ${room}`,
    `Black mould, ${room}`,
    `Damp and mould: ${room}`,
    `Mould back in the ${room}`,
  ]);
}

const dampNames = ['damp and mould', 'black mould', 'mould on the outside wall', 'damp patches and mould'];

const dampFound: readonly Omit<HazardWords, 'hazard'>[] = [
  {
    effect: 'musty smell, clothes spoiled',
    why: 'over a square metre and still growing',
    safe: 'Mould washed off and treated; a dehumidifier left',
    works: 'new extractor fans and insulation at the cold corner',
  },
  {
    effect: 'wall wet to the touch each morning',
    why: 'wet through, and no working fan',
    safe: 'Mould treated, furniture moved out from the wall, fan freed',
    works: 'repoint the gable and renew the fan',
  },
  {
    effect: 'paper peeling and spots coming through',
    why: 'spreading since last month; water getting in from outside',
    safe: 'Mould treated and the gutter joint sealed for now',
    works: 'renew the gutter run and replaster',
  },
  {
    effect: 'spots on the ceiling and round the window',
    why: 'cold bridge over the window and poor airflow',
    safe: 'Mould treated; trickle vents opened',
    works: 'insulated plasterboard to the reveal and a through-wall vent',
  },
];

function coldHome(work: Casework): string {
  const { luck } = work;
  const room = luck.pick(['living room', 'whole upstairs', 'back bedroom']);
  significant(work, 30, room, {
    hazard: 'excess cold',
    effect: 'room will not get above 14 degrees',
    why: 'too cold for anyone to sit in through the day',
    safe: 'Oil-filled radiators lent, and the extra cost agreed',
    works: luck.pick(['new storage heaters', 'top up the loft insulation and rebalance the radiators']),
  });
  return luck.pick([`Cold ${room}`, `Not warm enough: ${room}`, `${capital(room)} too cold`]);
}

function looseRail(work: Casework): string {
  const { luck } = work;
  const what = luck.pick(['loose stair rail', 'uneven stair treads', 'loose banister']);
  significant(work, 20, 'stairs', {
    hazard: `falls on stairs: ${what}`,
    effect: 'nothing firm to hold',
    why: 'used many times a day, nothing else to hold',
    safe: 'Temporary rail fixed to the other wall',
    works: 'new handrail and brackets',
  });
  return capital(what);
}

/** A significant hazard, from hearing of it to asking whether it worked. Lasting works begin on day `start`. */
function significant(work: Casework, start: number, place: string, said: HazardWords): void {
  const { luck, tell, day } = work;
  const source = luck.pick(['the resident, by phone', 'the resident, online', 'gas engineer', 'neighbourhood officer']);
  const report = tell(
    0,
    'hazard reported',
    {
      hazard: said.hazard,
      effect: said.effect,
      place,
      source,
      by: source.startsWith('the resident') ? 'resident' : source,
    },
    `09:${luck.between(10, 55)}`,
  );
  tell(0, 'hazard triaged', {
    for: report,
    as: 'significant',
    criterion: 'real risk that cannot wait',
    why: said.why,
    weighed: [work.needs],
  });
  tell(0, 'priority set', { for: report, priority: 'urgent' });
  work.watchRisk(1, start + 6, {
    for: report,
    level: 'medium',
    says: `${luck.pick(['Talked it through by phone', 'Asked about everyone in the home', 'Gone through with the resident'])}: ${work.needs}.`,
    considers: ['vulnerability', 'children', 'impact', 'further harm'],
  });
  tell(1, 'move considered', {
    for: report,
    sort: 'temporary',
    decision: 'stay',
    why: 'can be made safe around them within the week; to be looked at again if not',
    considers: ['health', 'school', 'carers', 'family', 'access needs', 'length'],
  });
  work.book(1, 4, report, 'surveyor');
  tell(2, 'safety advice given', { for: report, means: 'phone' });
  tell(4, 'investigation concluded', {
    for: report,
    type: 'standard',
    finds: 'significant',
    needs: ['safety works', 'further works'],
  });
  tell(6, 'written summary sent', {
    for: report,
    means: luck.pick(['email', 'letter']),
    tells: ['hazard found', 'what will be done and when', 'contact details'],
    proof: 'copy kept with the case',
  });
  if (luck.chance(0.25)) {
    const offer = tell(6, 'alternative home offered', {
      for: report,
      suits: true,
      home: 'a flat of ours ten minutes away',
    });
    tell(7, 'alternative home declined', {
      for: offer,
      why: 'would rather stay near the school',
      next: 'made safe room by room, and asked again each week',
    });
  }
  tell(7, 'made safe', { for: report, temporary: true, what: said.safe });
  tell(7, 'works ordered', { for: report, works: said.works, priority: 'urgent', due: day(start + 6) });
  tell(7, 'further works booked', { for: report, works: said.works });
  tell(8, 'works date given', { for: report, due: day(start) });
  work.meanwhile(9, [
    'Rang: contractor has the order, date stands, nothing worse at home',
    'Asked how everyone is; no worse this week',
    'Surveyor has agreed the details with the contractor; date unchanged',
    'Text sent with the dates and who to ring if it gets worse',
    'Went through the date and who is coming',
  ]);
  for (let n = 19; n < start + 6; n += 18) {
    tell(n, 'move considered', {
      for: report,
      sort: 'temporary',
      decision: 'stay',
      why: 'safe as it is until the works',
      considers: ['health', 'length'],
    });
  }
  work.book(start - 8, start, report, 'contractor');
  tell(start, 'further works started', { for: report });
  tell(start, 'works started', { for: report, works: said.works });
  tell(start + 4, 'further works completed', { for: report });
  tell(start + 4, 'works completed', { for: report, works: said.works });
  tell(start + 7, 'resident asked if fixed', { for: report });
}

function unsafeElectrics(work: Casework): string {
  const { luck, tell, day } = work;
  const what = luck.pick([
    'sparks from a kitchen socket',
    'burning smell from the consumer unit',
    'bare wires at a light switch',
  ]);
  const report = tell(
    0,
    'hazard reported',
    { hazard: what, place: luck.pick(['kitchen', 'hall', 'landing']), source: 'the resident, by phone' },
    '10:15',
  );
  tell(
    0,
    'hazard triaged',
    {
      for: report,
      as: 'emergency',
      criterion: 'serious harm within a day',
      why: 'danger of shock or fire',
      weighed: [work.needs],
    },
    '10:25',
  );
  tell(0, 'priority set', { for: report, priority: 'emergency' }, '10:26');
  tell(0, 'safety advice given', { for: report, means: 'phone' }, '10:30');
  tell(0, 'visit made', { for: report, outcome: 'temporary fix', by: 'electrician' }, '13:40');
  tell(
    0,
    'investigation concluded',
    { for: report, type: 'emergency', finds: 'emergency', needs: ['safety works', 'further works'] },
    '14:10',
  );
  tell(
    0,
    'made safe',
    { for: report, temporary: true, what: 'circuit isolated; the rest of the home has power' },
    '14:20',
  );
  tell(0, 'temporary fix made', { for: report, note: 'Circuit isolated.' }, '14:20');
  work.watchRisk(1, 22, {
    for: report,
    level: 'medium',
    says: `One circuit off until the works. At home: ${work.needs}.`,
    considers: ['vulnerability', 'children', 'impact', 'further harm'],
  });
  tell(1, 'move considered', {
    for: report,
    sort: 'temporary',
    decision: 'stay',
    why: 'safe with the circuit off',
    considers: ['safety', 'health', 'length'],
  });
  tell(2, 'written summary sent', {
    for: report,
    means: 'email',
    tells: ['hazard found', 'what will be done and when', 'contact details'],
  });
  tell(2, 'works ordered', { for: report, works: 'rewire the circuit', priority: 'urgent', due: day(20) });
  tell(3, 'further works booked', { for: report, works: 'rewire the circuit' });
  tell(3, 'works date given', { for: report, due: day(18) });
  work.meanwhile(4, ['Electrician confirmed for the date given', 'Extension lead lent and checked; all well']);
  work.book(8, 18, report, 'electrician');
  tell(18, 'further works started', { for: report });
  tell(19, 'further works completed', { for: report });
  tell(19, 'works completed', { for: report, works: 'circuit rewired and tested' });
  tell(22, 'resident asked if fixed', { for: report });
  return luck.pick(['Unsafe wiring', 'Unsafe circuit', 'Wiring fault in the home']);
}
