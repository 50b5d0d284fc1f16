import { capital } from '../../library/capital.ts';
import { join } from '../kind.ts';
import type { Reason, ReasonGiven, Refusal } from './gate.ts';
import type { SafeWay } from './safe-ways.ts';

/** What somebody who may not know why is told: the same whatever the reason, and what they can do. */
export const refusedPlainly =
  'This contact cannot be made from here. Nothing has been sent, and what you wrote is kept. Speak to the safeguarding lead: they will make the contact, or tell you how it can be made.';

/**
 * Why a contact was refused, one sentence each, and what is safe instead, once behind the last reason of that way; only for
 * those who may see what is safe.
 */
export function sayRefusal({ reasons }: Refusal): readonly string[] {
  const said = reasons.map((given, place) => {
    const isSaidLater = reasons.slice(place + 1).some(({ way }) => way === given.way);
    return given.way === undefined || isSaidLater ? sayReason(given) : `${sayReason(given)} ${saySafeWay(given.way)}`;
  });
  return [...new Set(said)];
}

function sayReason(given: ReasonGiven): string {
  if (given.way !== undefined) return why[given.reason](given.way);
  const people = given.people.length === 0 ? 'whoever was harmed' : join(given.people.map(sayWhom));
  switch (given.reason) {
    case 'not asked':
      return given.people.length === 0
        ? 'Nobody has written down who was harmed, and whoever says what is safe here may be the one who does the harm. Write down whom it was told of, and ask them.'
        : `Nobody has written down how it is safe to reach ${people}. Ask them first.`;
    case 'somebody else':
      return `What is said here is for ${people}, or whoever they chose to be reached through, and for nobody else in the home.`;
    case 'greeting':
      return `This begins with a name that the record does not have for ${people}. Look whom it greets: somebody else in the home may open it.`;
  }
}

/** A name as it is, a part in the household with its article. */
function sayWhom(person: string): string {
  return /^(?:\p{Lu}|the |an? |his |her |their )/u.test(person) ? person : `the ${person}`;
}

/** What is safe for somebody, in a sentence: 'Safe for resident: text message, in school hours.' */
export function saySafeWay({ person, means, times, words, never, avoids, sender, through }: SafeWay): string {
  const parts = [
    `Safe for ${person}: ${join(means)}`,
    times && `at these times: ${times}`,
    through && `through ${through}`,
    sender && `in the name of ${sender}`,
    words && `and mind this: ${words}`,
    avoids && `and do not write or say: ${join(avoids)}`,
    never && `and never: ${join(never)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

const why: Readonly<Record<Reason, (way: SafeWay) => string>> = {
  means: ({ person }) =>
    `It has not been agreed that ${person} may be contacted in this way. Choose a way that is safe; for a visit, ask first, and record that it suits them.`,
  time: ({ person }) => `This is not one of the times that are safe for ${person}. Choose one that is.`,
  never: ({ person }) => `${capital(person)} asked us never to do this. Choose another way.`,
  words: ({ person }) => `It has words in it that ${person} asked us never to use. Write it without them.`,
  through: ({ person, through }) => `${capital(person)} is to be reached only through ${through ?? 'somebody else'}.`,
  sender: ({ person }) => `It would show a name that ${person} did not agree to. Use the name they chose.`,
  'time not known': ({ person }) => `It cannot be told whether this is at a time that is safe for ${person}.`,
  'mind this': ({ person }) => `There is something to mind when ${person} is contacted.`,
};
