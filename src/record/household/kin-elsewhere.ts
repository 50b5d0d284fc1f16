import { remembered } from '../remembered.ts';

/**
 * Words without a relative in hospital of whom they say that they live elsewhere. Nobody’s record of who lives here is taken
 * for a reason to think so: whom nobody wrote down is whom this is for. Where the home is blamed, the words stay as they are.
 */
export const withoutKinElsewhere = remembered((words: string): string => {
  if (!inHospital.test(words) || ofTheHome.test(words) || !livesElsewhere.test(words)) return words;
  return words.replace(kinInHospital, ' ');
});

const elders =
  '(?:(?:grand|step)?(?:mothers?|fathers?|parents?)|mum|mam|mom|dad|nan|nana|gran|granny|grandma|grand?dad|grandpa|aunt|auntie|uncle)(?:[ -]in[ -]law)?';
const others = '(?:sister|brother|cousin|niece|nephew|friend|daughter|son)(?:[ -]in[ -]law)?';
const toHospital =
  "(?:[ ,]+(?!and\\b|but\\b|my\\b|our\\b|i\\b|(?:took|takes|taking|drove|drives|brought|brings|carried|got)\\b)[\\w’']+){0,8}? (?:hospital|intensive care|a ?& ?e)\\b";
const kinInHospital = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${elders}|${others})\\b${toHospital}`, 'gi');
const inHospital = /\b(?:hospital|intensive care|a ?& ?e)\b/i;
const livesElsewhere =
  /\b(?:who|she|he|they) (?:lives?|is living|are living) (?!(?:here|there|with (?:me|us)|at home|in (?:the|this|our|my) (?:\w+ )?(?:rooms?|bedrooms?|box ?room|lounge|loft|flat|house|annexe?))\b)(?:in|at|near|with|on|up|down|over|abroad|away|elsewhere|alone|by)\b/i;
const ofTheHome =
  /\b(?:damp|mou?ld\w*|fumes|from here|lives? (?:here|with (?:me|us))|stay(?:s|ing)? (?:here|with (?:me|us))|because of (?:the|this|your)|(?:fell|slipped|tripped))\b/i;
