import type { Entry } from '../entry.ts';
import { perhapsMay, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { findsNoAsbestos } from './asbestos-words.ts';
import { isShutOut } from './no-access.ts';

/** A visit in whose words it stands that asbestos was looked for by a sample, and what came of it: there they are all there is. */
export type Sampling = { readonly visit: Entry<'visit made'>; readonly isThere: boolean };

/** Every such visit, in order. */
export function samplings(reading: Reading): readonly Sampling[] {
  return reading.of('visit made').flatMap((visit) => {
    const isThere = visit.note === undefined || isShutOut(visit) ? undefined : sampleIn(visit.note);
    return isThere === undefined ? [] : [{ visit, isThere }];
  });
}

/** Whether a sample showed asbestos to be there; undefined where no result is told. */
const sampleIn = remembered((words: string): boolean | undefined => {
  const clauses = plainInFull(words).split('|');
  const said = clauses.filter((clause) => !ofOther.test(clause)).join('|');
  if (!sampled.test(said) || notYet.test(said)) return undefined;
  if (findsNoAsbestos(said)) return false;
  if (!asbestos.test(said)) return undefined;
  if (clear.test(said)) return false;
  return shown.test(said) ? true : undefined;
});

const sampled =
  /\b(?:samples?(?: \w+){0,5}? (?:taken|tested|back|confirm\w*|positive|negative|shows?|says?|clear)|(?:took|taken|tested) (?:\w+ ){0,2}samples?|sampled|(?:tiles?|artex|board\w*|roof|ceilings?|soffits?|panels?|sheets?|lagging|it|was|were|been)(?: \w+)? tested|tested (?:today|it|them|for asbestos))\b/;
const asbestos = /\b(?:asbestos\w*|acms?|aib|chrysotile|amosite|crocidolite)\b/;
const shown =
  /\b(?:(?<!not |un|never )confirmed|positive|contain(?:s|ed|ing)?|present|chrysotile|amosite|crocidolite)\b/;
const clear =
  /\b(?:(?:came|come|is|are|was|were) (?:back )?(?:all )?(?:clear|negative)|tested (?:all )?(?:clear|negative))\b/;
/** What stands in a register or an old survey, and what was sampled or tested for something else. */
const ofOther =
  /\b(?:registers?|leaflet|asbestos free|(?:as in|per|from|in) (?:the )?(?:(?!lab|sample|test)\w+ )?(?:survey|file|records?)|survey of|(?:damp|mould|water|paint|soil|air|dust|salts?|carpet|colour) (?:sampl\w*|test\w*)|(?:sampl\w*|test\w*) (?:of (?:the )?)?(?:mould|water|damp|paint|colours?|soil)|(?:paint|colours?) sampled|smoke alarms?)\b/;
const notYet = new RegExp(
  `\\b(?:await\\w*|waiting|pending|result (?:to|due)|results? (?:to|due|not)|to (?:be )?(?:confirm\\w*|test\\w*|sampl\\w*|taken)|not (?:yet |been )?(?:taken|tested|sampled|confirmed)|no samples?|needs? (?:a )?(?:sampl\\w*|test\\w*)|${perhapsMay}|might|could|possib\\w*|suspect\\w*|to see|whether|if it|last year|nobody)\\b`,
);
