import { sayDay } from '../../../calendar/day.ts';
import {
  asOf,
  type SupportOrganisation,
  sayHowSure,
  supportOrganisations,
} from '../../../library/support-organisations.ts';
import { html } from '../../html.ts';
import { timed } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

const answers = {
  yes: 'They want it.',
  no: 'They do not want it now. Ask again another time.',
  'not yet': 'They want time to think. Ask again.',
} as const;

/** Support from people who know how to help: what was offered and what they said, and whom there is. */
export function supportPart({ reading }: OnWork): WorkPart {
  return {
    id: 'support',
    title: 'Support',
    says: reading
      .of('support offered')
      .map((offer) => `${timed(offer)}${offer.answer === undefined ? '' : ` ${answers[offer.answer]}`}`),
    nothing: 'Nobody has offered them support yet. Most people do not know who can help: say it, and let them choose.',
    lessons: ['abuse/support-offered'],
    table: {
      head: ['Who can help', 'Offered?'],
      rows: supportOrganisations.map((one) => [sayOrganisation(one), [offered(one.name)]]),
    },
    more: html`<p class="govuk-body putright-quiet">Written down on ${sayDay(asOf)}. Check a number or an address before you give it to somebody: it may have changed.</p>`,
    record: [{ kind: 'support offered', says: 'We offered support from a local service, or from several' }],
  };
}

function offered(name: string): RecordLink {
  return { kind: 'support offered', says: `We offered ${name}`, fill: { from: name } };
}

function sayOrganisation(one: SupportOrganisation): string {
  return `${one.name}: ${one.helps}. ${[one.phone, one.web].filter(Boolean).join(', ')} (${sayHowSure(one)})`;
}
