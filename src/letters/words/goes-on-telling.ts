/**
 * Whether a sentence by itself, after one that tells what the resident said, goes on in their voice: ‘My son sleeps in his
 * coat’, ‘Nobody turns up’, ‘your engineers never come’. What the landlord did, decides or has found is told by itself.
 */
export function goesOnTelling(said: string): boolean {
  return !byLandlord.test(said) && inTheirVoice.test(said);
}

/** Whether a sentence is plainly the landlord’s, so that what comes after it is as well. */
export function isPlainlyOurs(said: string): boolean {
  return byLandlord.test(said) && !inTheirVoice.test(said);
}

/** Nobody or no one who, as a rule, does not: of what we did we would say that nobody came. */
export const nobodyEver = '(?:nobody|no one) (?:ever |even )?(?!was |has |is |does )\\w+s ';

export const kin =
  '(?:sons?|daughters?|children|child|baby|mother|mum|father|dad|husband|wife|partner|family|parents|kids)';
/** What is done for them is told by us. */
const isDone = '(?:to be|(?:been|being) (?:given|offered|moved|paid|booked|put)) ';
/** How those of the home are, told as it is still so. */
export const howTheyAre = `(?:your|the|her|his|their|both) (?:\\w+ )?${kin} (?:is|are|has|have|cannot|can|do|does|\\w+s) (?!${isDone}|.* (?:we|our|us|now|upheld) )`;

const byLandlord =
  / (?:we|our|ours|us|upheld|uphold|sorry|apolog\w+|my (?:decision|findings?|investigation|review|team|colleagues?|response|letter|reply|apologies|sincere)|i (?:have|had|will|shall|find|found|agree|accept|understand|uphold|looked|spoke|asked|recommend|investigated|reviewed|would)) /;

const ofTheHome =
  '(?:flat|home|house|heating|boiler|kitchen|bathroom|bedroom|ceiling|roof|windows?|doors?|walls?|radiators?|toilet|shower|bath|clothes|bed|bedding|furniture|carpets?|belongings|bills?|rent|health|chest|asthma|breathing|nerves|life|sleep|money|job|neighbours?|landlord)';
const ofTheLandlord =
  '(?:engineers?|operatives?|staff|team|contractors?|officers?|men|people|plumbers?|surveyors?|office|call centre|workmen|managers?)';

const inTheirVoice = new RegExp(
  ` (?:${[
    `my (?:\\w+ )?(?:${kin}|${ofTheHome})`,
    'i (?:am|feel|was|get|live|sleep|cannot|can only|do not|never|keep|need|wake|pay|worry|cry) (?:\\w+ )?(?:\\w+ )?(?:cold|ill|pregnant|disabled|worried|frightened|scared|afraid|tired|exhausted|unwell|asleep|at home|indoors|in my|in here|in this|sleep|cook|wash|work|breathe|go on|live|afford|manage|heat|bathe|cope|warm|well|awake|alone|fed up|ignored|ringing|chasing|asking|waiting)',
    `your (?:\\w+ )?${ofTheLandlord} (?:never|always|keeps?|do not|does not|will not|just|still|only|are|is|say|says|come|comes)`,
    '(?:because|as|that|and|but) you (?:do not|never|just|always|keep|only|will not) (?:care|listen|bother|come|answer|ring|reply|help|fob|ignore|tell|send)\\w*',
  ].join('|')}) |(?:^| (?:because|and|but|that|as|so)) ${nobodyEver}|^ ${howTheyAre}`,
);
