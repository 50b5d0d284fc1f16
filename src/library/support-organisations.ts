import { type Day, day } from '../calendar/day.ts';
import type { Certainty } from './law/law-source.ts';

/** Somebody outside the landlord who helps people harmed by abuse, and how to reach them. */
export type SupportOrganisation = {
  readonly name: string;
  /** Whom they help, in a few words. */
  readonly helps: string;
  readonly phone: string | undefined;
  readonly web: string;
  readonly certainty: Certainty;
};

/** The day these were written down here. Numbers and hours change. */
export const asOf: Day = day('2026-11-27');

/**
 * National organisations, for England. 'second-hand' means that councils and others give the same number on pages of theirs
 * that we read; we have rung none of them. Local services are a landlord’s to know: officers write them down by name.
 */
export const supportOrganisations: readonly SupportOrganisation[] = [
  {
    ...{ name: 'National Domestic Abuse Helpline', helps: 'women and children, day and night, free; refuge places' },
    ...{ phone: '0808 2000 247', web: 'nationaldahelpline.org.uk', certainty: 'second-hand' },
  },
  {
    ...{ name: 'Men’s Advice Line', helps: 'men harmed by abuse' },
    ...{ phone: '0808 801 0327', web: 'mensadviceline.org.uk', certainty: 'second-hand' },
  },
  {
    ...{ name: 'Galop', helps: 'lesbian, gay, bisexual and trans people' },
    ...{ phone: '0800 999 5428', web: 'galop.org.uk', certainty: 'second-hand' },
  },
  {
    ...{ name: 'Karma Nirvana', helps: 'honour-based abuse and forced marriage' },
    ...{ phone: '0800 5999 247', web: 'karmanirvana.org.uk', certainty: 'second-hand' },
  },
  {
    ...{ name: 'Hourglass', helps: 'older people harmed by family or carers' },
    ...{ phone: undefined, web: 'wearehourglass.org', certainty: 'memory' },
  },
  {
    ...{ name: 'Women’s Aid', helps: 'women and children; local services by area' },
    ...{ phone: undefined, web: 'womensaid.org.uk', certainty: 'memory' },
  },
];

/** How sure we are of how to reach an organisation, in words. */
export function sayHowSure({ certainty }: SupportOrganisation): string {
  switch (certainty) {
    case 'seen':
      return 'as they give it themselves';
    case 'second-hand':
      return 'as councils and others give it';
    case 'memory':
      return 'not checked yet';
  }
}
