import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words tell that somebody says no outright: of the owner of another home, where it is known already that it lies with them. */
export const refusesOutright = remembered((words: string): boolean => {
  if (!mayRefuse.test(words)) return false;
  return plainInFull(words)
    .split('|')
    .some((clause) => outright.test(clause) && !notTheOwners.test(clause));
});

const mayRefuse =
  /refus|court|not (?:having|prepared|going|willing|do)|will not|won[’']?t|\bno (?:contr|work|plumb|build|strang|body|one)/i;
const someOwner =
  '(?:he|she|they|owners?|agents?|mrs? \\w+|ms \\w+|miss \\w+|leaseholder|lessee|landlord|freeholder|neighbour|flat \\d+\\w?|no \\d+\\w?)';
const outright = anyOf(
  `^ ?(?:\\w+ (?:says|said) )?(?:${someOwner} )?(?:(?:has|have|still|again|now|just) )*refus(?:es|ed|ing)(?: (?:outright|point blank|flatly|again|completely|to (?:do|repair|act|fix|mend|engage|pay|have|let|allow|give|sort|replace)(?: \\w+){0,6}))? ?$`,
  `${someOwner} (?:says? |said |rang back )?(?:(?:he|she|they|owner) )?(?:refus(?:es|ed) (?:outright|point blank|flatly|to (?:pay|repair|do|fix|allow|have|let|replace|sort)))`,
  'no (?:contractors?|workmen|workers|plumbers?|builders?|strangers|body|one) (?:\\w+ )?(?:in|into|inside) (?:his|her|their|my|the) (?:flat|home|house|property|place)|not having (?:any ?(?:one|body)|\\w+) (?:in|into) (?:there|his|her|their|the flat)',
  '(?:see|meet) (?:you|us) in court|take me to court',
  `^ ?(?:${someOwner} )?(?:wont|will not|not going to|not prepared to|not willing to) (?:do|repair|fix|mend|replace|pay for|sort) (?:it|anything|the (?:shower|leak|tray|bath|waste|pipe|repair|works?|roof|gutter))(?: \\w+){0,3} ?$`,
);
const notTheOwners = anyOf(
  'dogs?|cats?|pets?|parking|bins?|noise|music|tenants? refused|resident|appointment|offers?|insurance|claim|manager|overtime|complaint|if|unless|she (?:refused|will not|wont)|speak|would|might',
);
