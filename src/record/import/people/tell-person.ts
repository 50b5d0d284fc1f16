import { yearsBetween } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import type { Entry } from '../../entry.ts';
import type { Moment } from '../cell.ts';
import { broughtIn, type Telling, tell } from '../told.ts';
import type { Person } from './person.ts';

/** The id of an entry of a person. Every id of one begins alike. */
export function personId(reference: string, what: string): string {
  return `person ${reference} ${what}`;
}

const abuse = /\b(?:abus|domestic violence|\bdv\b|\bda\b|coerc|stalk|refuge|forced marriage|honou?r.based|traffick)/i;

/**
 * What the landlord knows of a person, on the record of their household. They are called by their part in it: names stand
 * in the list of people, and nowhere in the record. Known since the day the file says, or since the day it is brought in.
 */
export function tellPerson(person: Person, part: string, telling: Telling): readonly Entry[] {
  const { person_ref, known_at, role } = person;
  const when: Moment = known_at ?? { day: dayOf(telling.now), at: undefined };
  const id = (what: string) => personId(person_ref, what);
  const consent = person.consent_to_share;
  const note = broughtIn(`person ${person_ref}`);
  const noteOfPerson = broughtIn(
    `person ${person_ref}`,
    consent === undefined
      ? undefined
      : consent
        ? 'agreed that others may be told'
        : 'did not agree that others may be told',
    bandOf(person),
  );
  if (role === 'advocate') {
    const named = { person: part, authority: 'not seen' as const, note: noteOfPerson };
    return [
      tell(telling, id('acts'), 'representative named', when, named),
      ...tellContact(person, part, telling, when, note),
    ];
  }
  const known = { person: part, needs: person.needs?.slice(), ...ageOf(person, when), note: noteOfPerson };
  const told = [tell(telling, id('known'), 'person known', when, known)];
  const alerts = person.alerts ?? [];
  if (alerts.some((alert) => abuse.test(alert)))
    told.push(
      tell(telling, id('abuse'), 'abuse disclosed', when, {
        person: part,
        source: 'an alert in the earlier system',
        note,
      }),
    );
  const others = alerts.filter((alert) => !abuse.test(alert));
  if (others.length > 0) {
    const disclosed = { person: part, needs: [...others], source: 'An alert in the earlier system' };
    told.push(tell(telling, id('alerts'), 'need disclosed', when, { ...disclosed, note }));
  }
  return [
    ...told,
    ...tellAdjustments(person, part, telling, when, note),
    ...tellContact(person, part, telling, when, note),
  ];
}

function tellAdjustments(person: Person, part: string, telling: Telling, when: Moment, note: string): readonly Entry[] {
  const language =
    person.language !== undefined && !/^(?:english|eng?|en-gb)$/i.test(person.language)
      ? [`in ${person.language}`]
      : [];
  const agreed = [...(person.adjustments ?? []), ...(person.format_needs ?? []), ...language];
  return [...new Set(agreed)].map((adjustment, place) =>
    tell(telling, personId(person.person_ref, `adjustment ${place + 1}`), 'adjustment agreed', when, {
      person: part,
      adjustment,
      note,
    }),
  );
}

function tellContact(person: Person, part: string, telling: Telling, when: Moment, note: string): readonly Entry[] {
  const id = (what: string) => personId(person.person_ref, what);
  const told: Entry[] = [];
  if (person.visit_times !== undefined)
    told.push(tell(telling, id('times'), 'preference told', when, { times: person.visit_times, note }));
  if (person.safe) {
    // Whoever brings a file in does not see what was agreed here: it takes nothing of that away.
    const safe = { person: part, means: [...person.safe], words: person.safe_contact_note, unseen: true };
    told.push(tell(telling, id('safe contact'), 'safe contact agreed', when, { ...safe, note }));
  }
  const preferred = person.preferred_channel;
  const means = typeof preferred === 'string' ? preferred : undefined;
  // What is safe stands above what is liked.
  if (means !== undefined && !person.safe)
    told.push(tell(telling, id('contact'), 'communication plan agreed', when, { means: [means], note }));
  return told;
}

function ageOf({ dob_or_age_band: age }: Person, when: Moment) {
  if (age === undefined) return {};
  if ('age' in age) return { age: age.age };
  return { born: age.born, age: Math.min(125, Math.max(0, yearsBetween(age.born, when.day))) };
}

function bandOf({ dob_or_age_band: age }: Person): string | undefined {
  return age !== undefined && 'band' in age && !/^\d+$/.test(age.band) ? `ages ${age.band}` : undefined;
}
