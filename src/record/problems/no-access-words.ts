import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words of our own people tell that somebody came to this home and could not get in, or was not let in. */
export const tellsOfNoAccess = remembered((words: string): boolean => {
  const said = plainInFull(words).replace(timeOfDay, ' ').replace(toldByNeighbour, ' ').replace(toNeighbour, ' ');
  return shutOut.test(said.replace(another, ' ')) && !elsewhere.test(said);
});

/** Those who come, by their trade: water, damp and the cold are let in as well. */
const ours =
  '(?:him|her|us|them|me|(?:the |our |a |an |my )?(?:\\w+ )?(?:(?!water|weather|vapour|power|heater)\\w+(?:er|or|ive|ian)s?|\\w*m[ae]n|mechanics?|lads?|team|trades))';
const shutOut = anyOf(
  'no access(?! (?:to|for|into|issues?|problems?|required|needed|panel|hatch|from|via|point|equipment|letters?|policy|procedure)\\b)',
  'no access (?:to|into) (?:the |her |his |their )?(?:property|flat|house|home|premises|address)(?= \\||$| again| today| so| left| for)',
  '(?:could ?nt|could not|cannot|cant|unable to|not able to|failed to) (?:get in(?! (?:touch|contact|to (?:see|speak)|behind|under|underneath|between|with|there|(?:the|her|his|their) (?!property|flat|house|home|premises|building)))|gain (?:access|entry)|access (?:the )?(?:property|flat|house|home|premises))',
  'no ?(?:body|one) (?:was |at )?(?:in|home)(?= \\||$| when| at|so| left| card| again| today)|(?:tenant|resident|occupier) (?:was |were )?(?:not in|out)(?= \\||$| when| at| left| again)',
  '(?:left|posted|dropped|put) (?:\\w+ ){0,2}calling card|calling card left|carded',
  `(?:would|did|will|does|has) ?(?:not|nt) (?:\\w+ )?let ${ours} (?:\\w+ )?in|(?:wouldnt|didnt|wont) let ${ours} (?:\\w+ )?in`,
  '(?:refused|denied|declined) (?:\\w+ ){0,2}(?:entry|access)|access (?:was )?(?:refused|denied|not (?:given|gained|allowed))|(?:refused|turned) (?:\\w+ ){0,2}(?:at the door|away)',
  `sent ${ours} away`,
  'no (?:answer|reply|response) (?:at|to|when) (?:\\w+ ){0,2}(?:door|knock\\w*)|knocked (?:\\w+ ){0,4}no (?:answer|reply)',
);
/** What is not of a visit that failed: what would be done if one did, what is said of visits before. */
const another =
  /\b(?:if|in case of|in the event of|avoid(?:ing)?|previous|prevent|after|following|another|further|third|risk of|due to) (?:\w+ )?no access\b/g;
/** Another home’s door. */
const elsewhere =
  /\b(?:next door|upstairs|downstairs|flat (?:above|below|\d+\w?)|(?:at|of|from) (?:no )?\d+\w?|neighbou?rs?|above|leaseholder|riser|meter cupboard|plant room|communal|block door|main door|entrance)\b/;

/** ‘At 10.15’, ‘called at 9’: the number of no home. */
const timeOfDay =
  /\b(?:at|from) (?:\d{1,2} \| \d\d\b(?: ?(?:am|pm|hrs))?|\d{4}\b|\d{3,4} ?hrs\b|\d{1,2} ?(?:am|pm|o ?clock)\b)|(?<=\b(?:knocked|called|calling|arrived|attended|came|visited|again|back|there|site|tried) )at (?:[01]?\d|2[0-3])\b(?! (?:and|or) \d)(?! (?:\w+ ){1,2}(?:road|rd|street|st|close|court|house|way|drive|avenue|lane|gardens|terrace|place)\b)/g;

const someoneNear = '(?:neighbou?rs?|next door|upstairs|downstairs|flat (?:above|below|next door|\\d+\\w?))';
/** What somebody nearby knows of those who live here, and what was left with them, is of no door of theirs. */
const toldByNeighbour = new RegExp(
  `(?:the |a |her |his |their )?\\b${someoneNear} (?:\\w+ ){0,2}?(?:says?|said|told|tells?|thinks?|reckons?|confirms?|confirmed|advises?|advised|saw|knows?|has ?nt seen|has not seen)\\b[^|]*`,
  'g',
);
const toNeighbour = new RegExp(
  `\\b(?:(?:spoke|spoken|speaking|talked|chatted) (?:to|with)|according to|(?:left|leaving) (?:\\w+ ){0,3}with) (?:the |a |her |his |their )?${someoneNear}(?: who\\b[^|]*)?(?! (?:and|but) (?:they|he|she|would|could))`,
  'g',
);
