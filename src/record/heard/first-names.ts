import type { Reading } from '../reading.ts';
import { isFromThem } from '../what-it-says.ts';

/** Words with the first names of those who live here, or speak for them, as ‘tenant’: ‘rang Joy’ is ‘rang tenant’. */
export function withoutFirstNames(reading: Reading, words: string): string {
  const names = reading.part(firstNames);
  return names === undefined ? words : words.replace(names, 'tenant');
}

/** By how our letters begin, and how notes name who rang: ‘Dear Joy’, ‘Joy Merrick, 8 Chapel Rise’, ‘daughter Joy’. Never one of ours. */
function firstNames(reading: Reading): RegExp | undefined {
  const names = new Set<string>();
  for (const letter of reading.of('letter sent')) {
    const name = isFromThem(letter) ? undefined : dear.exec(letter.says ?? '')?.groups?.name;
    if (name !== undefined) names.add(name);
  }
  for (const { says = '' } of reading.ofAny('note made', 'resident chased'))
    for (const pattern of [atAddress, ofKin]) {
      const name = pattern.exec(says)?.groups?.name;
      if (name !== undefined) names.add(name);
    }
  if (names.size === 0) return undefined;
  const ours = new Set(reading.entries.flatMap(({ by }) => by?.match(/\p{Lu}\p{L}+/gu) ?? []));
  const theirs = [...names].filter((name) => !ours.has(name));
  return theirs.length === 0 ? undefined : new RegExp(`\\b(?:${theirs.join('|')})\\b`, 'g');
}

const dear =
  /^\s*(?:\([^)]{0,60}\)\s*)?Dear (?!(?:Sir|Madam|Mrs?|Ms|Miss|Mx|Dr|Cllr|Councillor|All|Resident|Tenant|Team|Colleague)\b)(?<name>\p{Lu}\p{Ll}+)/u;
const atAddress = /^(?<name>\p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]+,? (?:flat )?\d{1,4}\w? \p{Lu}/u;
const ofKin =
  /\b(?:[Dd]aughter|[Ss]on|[Ss]ister|[Bb]rother|[Mm]um|[Dd]ad|[Ww]ife|[Hh]usband|[Pp]artner|[Nn]iece|[Nn]ephew|[Cc]arer)(?: \(?|, )(?<name>\p{Lu}\p{Ll}+)(?= (?:\p{Lu}\p{Ll}+ )?(?:rang|ringing|on|called|phoned|emailed|for))/u;
