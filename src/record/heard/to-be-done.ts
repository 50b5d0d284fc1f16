import { anyOf, perhapsMay, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether whoever came to look says what has to be done to the home: 'needs a new door', 'fence has to come down'. */
export const saysWhatToDo = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .map((clause) => clause.replace(notOfTheHome, ' ').trim())
    .some((clause) => !notFound.test(clause) && (toDo.test(clause) || bare.test(clause))),
);

/** Whether the same words say that it was ordered or booked. */
export const saysInHand = remembered((words: string): boolean => inHand.test(plainInFull(words)));

const bare = /^(?:replace|renew|rebuild)(?: (?:all|whole|both|complete|the lot).*)?$/;
const inHand = anyOf(
  '(?:order|job|works?|works order|ticket) (?:\\w+ )?(?:raised|placed|booked|logged|issued|ordered|done|completed?)|(?:raised|placed|booked|logged|issued) (?:\\w+ ){0,3}(?:order|job|works?|ticket)|(?:on|already|now|been|have|has|is|are|was|were|door|window|parts?|all) (?:on )?order(?:ed)?|booked (?:in|for|today)',
);
/** Nothing that is found: not needed, not yet, if it comes to that, what somebody would like, or what was done. */
const notFound = anyOf(
  `no|not(?! (?:worth|repairable|fit))|nt|dont|doesnt|didnt|isnt|wont|never|nothing|if|should (?:it|they|she|he)|${perhapsMay}|might|could|in (?:\\w+ ){0,2}years?`,
  '(?:tenant|resident|t|she|he|they|mum|lady|gent|customer|res|family|son|daughter|mr \\w+|mrs \\w+|ms \\w+) (?:\\w+ ){0,2}?(?:wants?|wanted|asks?|asked|would like|likes?|hopes?|thinks?|says?|said|needs?)',
  // What is theirs, and what they are to do.
  '(?:her|his|their|tenants?|residents?|customers?|owners?|ts?) own|by (?:the )?(?:tenants?|residents?|t|customer|owner|contractors?|her|him|them|herself|himself|themselves|neighbours?)',
  '(?:bins?|cars?|vehicles?|curtains?|blinds?|fridge|freezer|washing machine|tumble dryer|telly|tv|furniture|belongings|sofa|bed|mattress|wardrobes?|rubbish|clutter|boxes|pets?|dogs?|batter(?:y|ies)|(?<!under )carpets?(?! gripper)|toys?|bikes?|plants?) (?:\\w+ ){0,4}?(?:to|needs?|must|has|have|should|will)',
);
const notOfTheHome =
  /\bnew (?:\w+ )?(?:appointments?|appt|dates?|slots?|times?|visits?|days?|keys?|fobs?|cards?|numbers?|contacts?|forms?|orders?|jobs?|quotes?|surveys?|operative|contractor|phone|batter(?:y|ies)|access)\b/g;

const part =
  '(?:doors?|windows?|frames?|sills?|roof|roofing|garages?|sheds?|ceilings?|floors?|flooring|floorboards?|boards?|walls?|plaster|render|tiles?|baths?|shower|tray|toilet|pan|cistern|basin|sink|boiler|radiators?|pipes?|pipework|units?|kitchen|bathroom|worktops?|joists?|stairs?|fence|fencing|gates?|chimney|stack|gutters?|guttering|downpipe|cladding|panels?|insulation|trees?|lining|unit|fan|locks?|balcony|glass|glazing|steps?|path|drains?|all|lot|whole thing|it|that|this|they)';
const made =
  '(?:replaced|renewed|removed|rebuilt|repaired|mended|fixed|re ?fixed|taken (?:out|down|off|up)|stripped(?: out| back)?|resealed|sealed|rewired|repointed|pointed|replastered|plastered|rerendered|relaid|lifted|reset|boxed in|cut (?:out|back)|dug (?:out|up)|lined|insulated|treated|demolished|made (?:good|safe)|re ?roofed|felted|re ?hung|blocked up|filled|overhauled|upgraded)';
const making =
  '(?:replacing|renewing|removing|rebuilding|repairing|mending|fixing|refixing|taking (?:out|down|off|up)|stripping|resealing|sealing|rewiring|repointing|pointing|replastering|plastering|rerendering|relaying|lifting|resetting|redoing|doing again|boxing in|cutting (?:out|back)|digging (?:out|up)|lining|insulating|treating|demolishing|making (?:good|safe)|re ?roofing|rehanging|blocking up|filling|overhauling|upgrading|replacement|renewal)';
const toDo = anyOf(
  `(?:needs?|require[sd]?|recommend(?:s|ed)?|advise[sd]?|suggest(?:s|ed)?) (?:(?:a|an|the|some|all|both|complete|full|whole|two|three) )*(?:new|${making})`,
  `wants ${making}`,
  `(?:recommend(?:s|ed)?|advise[sd]?|suggest(?:s|ed)?|needs?|wants) (?:\\w+ ){1,4}?${making}`,
  `(?:to|must|should|has to|have to|had to|needs? to|ought to|will need to|will have to) be (?:\\w+ )?${made}`,
  `${part} (?:\\w+ )?(?:to|must|should|has to|have to|needs to|need to|will have to|will need to) (?:come (?:out|down|off|away|up)|go(?! (?:to|in|for|and|back|on|ahead|up|round|out)))`,
  '(?:beyond|past)(?: (?:economic|economical|any|all))? repair|(?:not|isnt|arent) (?:worth|fit to) (?:\\w+ )?(?:repair\\w*|mend\\w*|sav\\w*)|not (?:economically )?repairable|at (?:the )?end of (?:its|their) life',
);
