/** Who does and who suffers in a resident’s letter, as patterns over what `saidIn` gives. */

/** Whoever acts for the landlord. */
export const party =
  '(?:you|your \\w+|(?:(?:the|a|an|one|another|some|your|this|that|each|every|their) (?:\\w+ ){0,2}?)?(?:man|lady|girl|woman|chap|bloke|fella|lad|person|people|lot|landlord|council|housing|association|office|officers?|manager|managers|operatives?|contractors?|engineers?|surveyors?|inspectors?|advisers?|advisors?|agents?|team|helpline|caretakers?|cleaners?|wardens?|plumbers?|joiners?|electricians?|roofers?|carpenters?|security|staff|colleague|company|department|reception|receptionist|system|app|website)|nobody|no one|somebody|someone|(?:he|she|they|it)(?= (?:just |only |then |even )?(?:said|say|says|told|tell|put|come|came|promised|laughed)))';

/** Whoever lives with it. */
const kin =
  'sons?|daughters?|mothers?|mum|mam|fathers?|dad|wife|husband|missus|partner|baby|boys?|girls?|child|children|kids?|little one|toddler|family|families|household|sister|brother|nan|gran|grandad|grandmother|grandson|granddaughter|carer|neighbours?|client|tenants?|residents?|parents?|women|people living';
export const household = `(?:i|we|us|me|(?:my|our|his|her|their|the|both|all|several of|two|three|an?)(?: of)?(?: (?:my|our|the|their))?(?: \\w+){0,2} (?:${kin})|dad|mum|(?:mr|mrs|ms|miss) \\w+|he|she|they)`;

/** A number, in figures or in words. */
export const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|numerous|dozens of|a few|a couple of)';
