/**
 * Words that mean the same to people who work in social housing, or are said for the same thing by residents. The first
 * of each group is the one we use; the others find it. Phrases may have several words.
 */
export const sameMeaning: readonly (readonly [string, ...string[]])[] = [
  ['temporary move', 'decant', 'decanting', 'decanted', 'alternative accommodation', 'temporary accommodation'],
  ['antisocial behaviour', 'asb', 'anti-social behaviour', 'nuisance neighbour', 'neighbour nuisance'],
  ['occupational therapist', 'ot', 'occupational therapy', 'o t'],
  ['domestic abuse', 'da', 'dv', 'domestic violence'],
  ['damp and mould', 'damp', 'mould', 'mold', 'mildew', 'black spots', 'condensation'],
  ['pests', 'vermin', 'infestation', 'mice', 'rats', 'rodents', 'cockroaches', 'bed bugs', 'pigeons'],
  ['leak', 'water ingress', 'flooding', 'flood'],
  ['record keeping', 'kim', 'knowledge and information management', 'records'],
  ['hazard', 'hhsrs', 'housing health and safety rating system'],
  ['reasonable adjustments', 'adjustments'],
  ['adaptation', 'aids and adaptations', 'wet room', 'walk-in shower', 'stairlift', 'ramp'],
  ['disability', 'disabled', 'impairment'],
  ['vulnerability', 'vulnerable', 'vulnerabilities'],
  ['heating', 'boiler', 'hot water', 'radiators'],
  ['windows', 'window', 'glazing'],
  ['major works', 'planned works', 'cyclical works', 'planned programme'],
  ['homeowner', 'leaseholder', 'leasehold', 'shared owner', 'shared ownership', 'homeownership'],
  ['management move', 'management transfer', 'rehousing', 'priority move', 'transfer'],
  ['compensation', 'redress', 'payment', 'remedy'],
  ['apology', 'apologise', 'sorry', 'apologies'],
  ['complaint handling code', 'chc'],
  ['staff conduct', 'staff behaviour', 'rude', 'conduct of staff'],
  ['discrimination', 'equality act', 'equality', 'racism', 'racist'],
  ['hate incident', 'hate crime', 'harassment'],
  ['mental health', 'depression', 'anxiety'],
  ['risk to life', 'suicide', 'suicidal', 'self-harm', 'end my life', 'take my own life'],
  ['children', 'child', 'kids', 'baby', 'babies'],
  ['safeguarding', 'mash', 'social services'],
  ['contractor', 'operative', 'tradesman', 'workman'],
  [
    'missed appointment',
    'no show',
    'did not attend',
    'failed to attend',
    'did not turn up',
    'didn’t turn up',
    'never turned up',
    'nobody came',
  ],
  ['no access', 'access refused', 'failed access', 'could not get in', 'refused entry'],
  ['chase', 'chasing', 'chased', 'had to ask again', 'keeps asking'],
  ['stage 2', 'stage two', 'second stage'],
  ['stage 1', 'stage one', 'first stage'],
  ['interpreter', 'translation', 'translated', 'interpreting'],
  ['survey', 'surveyor', 'inspection', 'inspected'],
  ['steps', 'stairs', 'staircase', 'stairwell'],
  ['electrics', 'electrical', 'wiring', 'rewire'],
  ['noise', 'loud music', 'banging', 'noise nuisance'],
  ['overcrowding', 'overcrowded', 'too small'],
  ['service charge', 'service charges', 'estate charge'],
  ['lift', 'lifts', 'elevator'],
  ['fire safety', 'cladding', 'fire door', 'peep', 'evacuation plan'],
  ['awaab’s law', 'awaabs law', 'hazards in social housing regulations'],
  ['aftercare', 'after care', 'follow up'],
  ['local authority', 'council', 'borough'],
];

/** A word or phrase, with all that mean the same: itself first. A word may stand in another form: 'leaking' means what 'leak' does. */
export function meaningsOf(words: string): readonly string[] {
  const plain = plainly(words);
  const group = byWords.get(plain) ?? byBareWord.get(bare(plain));
  return group ? [plain, ...group.filter((other) => other !== plain)] : [plain];
}

/** The longest a phrase of the field is, in words. */
export const longestPhrase = Math.max(...sameMeaning.flat().map((words) => words.split(' ').length));

/** Whether these words are a phrase of the field. */
export function isOfTheField(words: string): boolean {
  return byWords.has(plainly(words));
}

/** Small letters, without accents, apostrophes and hyphens. */
export function plainly(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’‘`.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

const byWords: ReadonlyMap<string, readonly string[]> = new Map(
  sameMeaning.flatMap((group) => group.map((words) => [plainly(words), group.map(plainly)] as const)),
);

/** A word without the ending that makes it many, or what is or was done. */
function bare(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:ing|ed)$|(?<=\p{L}{3})s$/u, '');
}

const byBareWord: ReadonlyMap<string, readonly string[]> = new Map(
  [...byWords].filter(([words]) => /^\p{L}{3,}$/u.test(words)).map(([word, group]) => [bare(word), group] as const),
);
