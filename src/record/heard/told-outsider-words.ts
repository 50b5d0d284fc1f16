import { anyOf } from '../plain-words.ts';

/** The resident, and whoever speaks for them, as a note names them. */
export const theResident =
  '(?:tenants?|residents?|t|her|him|them|mrs? \\w+|ms \\w+|miss \\w+|customer|mum|wife|husband|daughter|son|leaseholder|family)';

/** What the resident did, and what a professional was rung for. */
export const noAnswerToEvidence = anyOf(
  '(?:she|he|they|t|tenant|resident|customer|mum|mother|dad|son|daughter|wife|husband|partner|sister|brother|neighbour|mrs? \\w+|ms \\w+|miss \\w+) (?:(?:has|have|had|then|also|just) )*(?:replied|rang|rung|called|phoned|responded|answered|wrote|emailed)',
  '(?:gp|doctor|cpn|midwife|health visitor|hv|social worker|school|nurse|support worker|ot|consultant|surgery) (?:\\w+ ){0,2}?(?:to (?:make|book|arrange|get|request|obtain|ask|see if|find out|chase|check|change|cancel)|for (?:an? |the |her |his )?(?:\\w+ )?(?:appointments?|appts?|letters?|reports?|evidence|info|information|prescriptions?|results?|details|number|consent))',
);
const professional =
  '(?:social worker|sw|gp|doctor|dr \\w+|(?:district )?nurse|health visitor|hv|midwife|cpn|school|teacher|head teacher|support worker|key ?worker|consultant|therapist|ot|surgery|idva)';
/** Somebody who helps the resident was told, and not the resident: ‘rang the social worker back, told her’. */
export const toldOutsider = new RegExp(
  `\\b(?:(?:rang|called|phoned|spoke (?:to|with)|spoken (?:to|with)|emailed|replied to|wrote (?:back )?to|texted) (?:the |her |his |their |a )?${professional}|${professional} (?:rang|called|phoned|emailed))(?: (?!(?:${theResident}|rang|spoke|visited)\\b)(?:\\w+|\\|)){0,3}? (?:told|updated|informed|advised|let|emailed|texted) (?:her|him|them)\\b`,
  'g',
);

/** What is of another case, a rule or a job and not of this household; what others made; what stays on their own phone. */
export const ofOthers = anyOf(
  '(?:other|another|different) (?:case|tenant|resident|household|file)|policy|procedure|template|process|for (?:the )?(?:\\w+ )?(?:cleaners|contractors?|scaffold\\w*|event|trip|works|office)',
  'by (?:the |her |his |their )?(?:school|police|hospital|gp|nurse|social worker|council|midwife|health visitor|teacher)|(?:school|police|hospital|gp|nurse|social worker|council|midwife|health visitor|teacher) (?:has |have |had )?(?:made|sent|did|raised|submitted|completed)',
  '(?:saved|kept|stored|recorded|copied) (?:them |it )?(?:on|to) (?:her|his|their) (?:own )?(?:phone|mobile|laptop|tablet|computer|cloud)',
);
