import { remembered } from '../remembered.ts';
import { clausesOf, isOfOthers } from './whose-words.ts';

/**
 * What a note, a call or a visit says of those who live here: the sentences that speak of one of them, and not of whoever
 * came, of a neighbour, of what anybody might have, or of what was asked or handed out. Grown-up sons and daughters ring for
 * their parents, so that they are children here only where an age or a school says so.
 */
export const ofThoseHere = remembered((words): string =>
  clausesOf(words)
    .filter((said) => ofThem.test(said) && !isOfOthers(said) && !ofNobody.test(said))
    .map((said) => said.replace(notTheirs, ' ').replace(nobodysChild, ' ').replace(grownUp, ' '))
    .join('. '),
);

/** Somebody of the household, or that they live there. */
const ofThem =
  /\b(?:resid(?:ent)?s?|tenants?|tnts?|customers?|cust|cstmr|callers?|leaseholder|she|he|her|his|they|their|them|my|our|we|i|i['’]?m|im|ive|i['’]ve|me|us|wife|husband|hubby|partner|sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|bby|new ?born|toddlers?|twins|mum|mam|mother|dad|father|nan|gran\w*|brothers?|sisters?|family|household|hh|los?|dd|ds|little ones?|youngest|eldest|oldest|mr|mrs|ms|lives? (?:here|there|alone)|living (?:here|there|alone|with)|in (?:the )?(?:property|prop|home|household|house|flat))\b|^(?:has|have|having|is|on|got|suffers?|suffering|with|due|expecting|uses)\b/i;

/** What might be so of anybody, what is asked, given out or advised, and who came or rang. */
const ofNobody =
  /\b(?:leaflets?|policy|poster|guidance|newsletter|training|any(?:one|body) (?:with|who|at)|any (?:vulnerab\w+|children|kids|disab\w+|needs|health|medical|known)|(?:ask|asked|asking|check|checked|checking|confirm|establish|find out|see|unsure|not sure|don['’]?t know|doesn['’]?t say) (?:if|whether|for|who|about|what)|whether (?:there|any|she|he|they|the)|(?:can|could|may|might) (?:affect|cause|trigger|harm|be harmful)|(?:vulnerable|elderly|older|disabled|young) (?:people|persons|residents|tenants|customers)|should (?:there|any)|in case)\b|\bi\b[^.]{0,60}\b(?:on leave|off sick|will (?:visit|call|ring|chase|cover)|back (?:in|at) (?:work|the office)|next week|my caseload)\b|\b(?:operatives?|ops?|engineers?|surveyors?|contractors?|plumbers?|electricians?|officers?|colleagues?|managers?|hso|ho|gas ?man|workm[ae]n|driver|lads)(?:['’]s)? (?:\w+ ){0,2}(?:has|had|is|was|off|wife|child\w*|son|daughter|bab\w+)\b/i;

/** Places, services, payments and people by what they do, which name no child who lives here. */
const notTheirs =
  /\b(?:child(?:ren)?['’]?s? (?:services?|social (?:care|work\w*|services?)|cent(?:re|er)|home|safeguarding|protection|act|ward|hospital|play ?area|seats?)|child protection|child ?proof\w*|child locks?|baby (?:gates?|wipes|clothes|monitor)|(?:opposite|near|next to|behind|by|at) (?:the |a )?(?:\w+ )?(?:nursery|primary school|school|playground|play ?area)|a (?:child|kid|baby|toddler) (?:could|can|might|would)|DDs?|baby showers?|(?:kids|children|boys|girls|teens?|teenagers) (?:at|from|in|on|outside|opposite|above|below|who|that) (?:the )?(?:club|street|road|estate|block|park|stairs?|stairwell|landing|car park|opposite|above|below|upstairs|downstairs|youth)\w*|(?:the )?(?:kids|children) (?:opposite|upstairs|downstairs|next door|above|below))\b/gi;

/** A child of nobody’s in particular: ‘kids hanging round’, where ‘her kids’ and ‘three kids’ are of the home. */
const nobodysChild =
  /(?<!\b(?:my|our|her|his|their|the|your|with|has|have|had|got|and|of|for|two|three|four|five|six|seven|\d|both|young|small|little|other|single|lone|ill|sick|disabled|autistic|foster|a|new|old|year|month)[ &+,-]{1,3})\b(?:kids?|children|boys|girls|teens?|teenagers?|nursery|pupils?|school child\w*)\b/gi;

/** A son or a daughter with nothing that says how old. */
const grownUp =
  /\b(?:(?:grown[ -]?up|adult|elder|eldest|older) )?(?:step)?(?:sons?|daughters?)\b(?!,? \(?(?:aged?|is|are|who is|just|only|turned)? ?\(?\d)(?![^.]{0,40}\b(?:school|nursery|college|cot|pram|years? old|yrs? old|months? old|yo)\b)/gi;
