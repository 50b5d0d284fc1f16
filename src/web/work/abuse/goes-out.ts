import { forContractor, toldOfEveryHome } from '../../../record/household/for-contractor.ts';
import { join } from '../../../record/kind.ts';
import { safeWays } from '../../../record/safe-contact/safe-ways.ts';
import { html } from '../../html.ts';
import { sayPerson } from '../say-person.ts';
import type { OnWork, WorkPart } from '../work.ts';

/** What leaves the landlord: in what name, without which words, and what whoever comes to work here is told. */
export function goesOutPart({ reading, reference }: OnWork): WorkPart {
  const ways = safeWays(reading);
  return {
    id: 'goes-out',
    title: 'What goes out, and in what words',
    says: [
      ...ways.flatMap(({ person, sender, avoids, never }) => [
        sender === undefined
          ? `To ${sayPerson(person)}, give no name that says who we are unless they chose one: ask which name is safe to give.`
          : `To ${sayPerson(person)}, write and ring as ${sender}.`,
        ...(avoids === undefined ? [] : [`Never write or say: ${join(avoids)}.`]),
        ...(never === undefined ? [] : [`Never: ${join(never)}.`]),
      ]),
      'A message, a call or a visit that goes against what is safe is refused before it goes.',
      `Whoever comes to work here is told only what to do, and never why. ${[...toldOfEveryHome, ...forContractor(reading)].join(' ')}`,
    ],
    more: html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/messages">Write a message, or plan a call</a><br><a class="govuk-link" href="/cases/${reference}/contractor">What the contractor is told, to print</a></p>`,
  };
}
