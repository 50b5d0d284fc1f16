/** What a reported problem is, as far as it decides what is owed. Read from the words of the report. */
export type ProblemTrait =
  | 'cut off'
  | 'no heating or hot water'
  | 'smoke, fire or gas'
  | 'no water, power or toilet'
  | 'safety'
  | 'security'
  | 'damp or mould'
  | 'leak'
  | 'pests'
  | 'asbestos'
  | 'cold'
  | 'heat'
  | 'structure'
  | 'electrics'
  | 'falls';

const wordsOf: readonly (readonly [ProblemTrait, RegExp])[] = [
  [
    'cut off',
    /\b(can(no|')?t|unable to|could not|not able to|stopped from) (get (in|out|to)|leave|enter|go out|use the (home|house|flat|bathroom|kitchen|toilet|stairs)|access|reach)|\b(trapped|housebound|stuck in(side)?|stranded|cut off|locked (in|out))\b/i,
  ],
  [
    'no heating or hot water',
    /\b(no|loss of|lost|without|lack of|broken|failed|faulty) (the )?(heating|hot water|boiler)|\bboiler (failed|broken|down|not working)|\bheating (loss|failed|failure|broken|down|off|not working)/i,
  ],
  [
    'smoke, fire or gas',
    /\b(smoke|smoking|burning|fire(?! ?door)|fumes|gas (leak|smell|escape)|smell(s|ing)? of gas|carbon monoxide|sparks?|sparking)\b/i,
  ],
  [
    'no water, power or toilet',
    /\b(no|loss of|lost|without) (the )?(water|power|electric(s|ity)?|toilet|lights?|lighting)\b|\b(only )?toilet (blocked|not working|broken)|\bsewage\b/i,
  ],
  [
    'safety',
    /\b(windows?|doors?|roof|ceiling|steps?|stairs?|balcony|electric(s|al|ity)?|wiring|sockets?|structur|handrail|banister|glass|glazing|floor|lift|gas|fire|smoke|collapse|asbestos|chimney|wall fall)/i,
  ],
  ['security', /\b(doors?|locks?|windows?|alarm|gate|entry ?phone|intercom|fence|door entry|security)\b/i],
  ['damp or mould', /\b(damp|mould|mold|fung(al|us)|condensation|wet (walls?|to touch))/i],
  ['leak', /\b(leak(s|ing|ed)?|water (ingress|penetration|coming|dripping)|dripp(ing|s)|flood(ed|ing)?|burst)\b/i],
  [
    'pests',
    /\b(pests?|rats?|mice|mouse|rodents?|cockroach(es)?|bed ?bugs?|insects?|ants?|pigeons?|fleas?|infest\w*|wasps?|vermin)\b/i,
  ],
  ['asbestos', /\basbestos/i],
  ['cold', /\b(excess cold|cold|freezing|draughts?|draughty)\b/i],
  ['heat', /\b(excess heat|overheat\w*|too hot)\b/i],
  ['structure', /\b(structur|subsid|collaps|crack|falling (masonry|elements?|tiles?|plaster))/i],
  ['electrics', /\b(electric|wiring|sockets?|fuse|consumer unit|sparks?)/i],
  ['falls', /\b(falls?|trip|steps?|stairs?|handrail|banister|uneven|slippery)\b/i],
];

/** The traits of a problem, from the words it was reported in. */
export function traitsOf(text: string): readonly ProblemTrait[] {
  return wordsOf.filter(([, words]) => words.test(text)).map(([trait]) => trait);
}

/** Traits that make a repair an emergency whatever else it is. */
export const emergencyTraits: readonly ProblemTrait[] = [
  'cut off',
  'no heating or hot water',
  'smoke, fire or gas',
  'no water, power or toilet',
];
