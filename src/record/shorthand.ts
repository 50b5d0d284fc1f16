import { byBeginning, mayHold } from './beginnings.ts';

/**
 * What people in a hurry write, in full: 'no htg/hw since wkend' is 'no heating/hot water since weekend'. Only what can
 * mean one thing in a home: 'asb' may be antisocial behaviour or asbestos, 'dr' a door or a doctor, and stay as they are.
 */
export function inFull(text: string): string {
  if (mayHold(beginnings, text) === 0) return text;
  return text.replace(short, (written) => words[written.toLowerCase().replace(/['’]/g, '')] ?? written);
}

const words: Readonly<Record<string, string>> = {
  // the home
  ...{ htg: 'heating', hting: 'heating', 'c/h': 'central heating', gch: 'gas central heating' },
  ...{ hw: 'hot water', 'h/w': 'hot water', 'hot h2o': 'hot water', blr: 'boiler', boilr: 'boiler' },
  ...{ rads: 'radiators', rad: 'radiator', elec: 'electric', elecs: 'electrics', leccy: 'electricity' },
  ...{
    bedrm: 'bedroom',
    bedrms: 'bedrooms',
    bdrm: 'bedroom',
    bedrom: 'bedroom',
    'bed rm': 'bedroom',
    bthrm: 'bathroom',
  },
  ...{ bathrm: 'bathroom', 'bath rm': 'bathroom', kitch: 'kitchen', ktchn: 'kitchen', 'wet rm': 'wet room' },
  ...{ 'f/door': 'front door', 'fr door': 'front door', 'frt door': 'front door', 'fnt door': 'front door' },
  ...{ 'b/door': 'back door', 'bk door': 'back door', 'r/door': 'rear door', 'ent door': 'entrance door' },
  ...{ wdw: 'window', wdws: 'windows', windw: 'window', windws: 'windows', clg: 'ceiling' },
  ...{
    mld: 'mould',
    'blk mould': 'black mould',
    'blk mld': 'black mould',
    'blk spots': 'black spots',
    'd&m': 'damp and mould',
    'd and m': 'damp and mould',
    dmc: 'damp, mould and condensation',
  },
  ...{ acm: 'asbestos', acms: 'asbestos', scaff: 'scaffold' },
  // people, and how they are
  ...{ tnt: 'tenant', tnts: 'tenants', nbr: 'neighbour', nbrs: 'neighbours', nbour: 'neighbour', nbours: 'neighbours' },
  ...{
    wkr: 'worker',
    's/worker': 'social worker',
    's/w': 'social worker',
    bby: 'baby',
    'exp bby': 'expecting a baby',
    'exp baby': 'expecting a baby',
    hubby: 'husband',
    preg: 'pregnant',
  },
  ...{ 'w/chair': 'wheelchair', wchair: 'wheelchair', wheechair: 'wheelchair', 'power chair': 'powered wheelchair' },
  ...{ powerchair: 'powered wheelchair', 'm/h': 'mental health', mh: 'mental health', hosp: 'hospital' },
  ...{
    vuln: 'vulnerable',
    anx: 'anxiety',
    'anx/dep': 'anxiety, depression',
    'dep/anx': 'depression, anxiety',
    breathg: 'breathing',
    dv: 'domestic violence',
  },
  ...{
    dva: 'domestic violence',
    'd/v': 'domestic violence',
    'non-mol': 'non-molestation order',
    'non mol': 'non-molestation order',
  },
  // the rest
  ...{
    appt: 'appointment',
    appts: 'appointments',
    wkend: 'weekend',
    wkends: 'weekends',
    wknd: 'weekend',
    thru: 'through',
    thro: 'through',
  },
  ...{ wks: 'weeks', wk: 'week', mths: 'months', yrs: 'years', hrs: 'hours', morn: 'morning', aft: 'afternoon' },
  ...{ 'w/o': 'without', 'w/': 'with ', poss: 'possible', susp: 'suspected', probs: 'problems' },
};

/** As they are written, the longest first; apostrophes may stand in them ('n’bour'). */
const written = Object.keys(words)
  .filter((word) => word !== 'w/')
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace(/^nb/, "n['’]?b"));
const short = new RegExp(`(?<![\\w£])(?:(?:${written.join('|')})(?![\\w’'])|w/(?=\\s|[a-z]{3}))`, 'gi');

/** Each by the shortest of its words: most texts have none of them, and are left as they are at one look. */
const beginnings = byBeginning([
  [...Object.keys(words), 'n’bour']
    .map((short) => short.split(' ').reduce((one, other) => (other.length < one.length ? other : one)))
    .join(),
]);
