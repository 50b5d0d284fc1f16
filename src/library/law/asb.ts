import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

const standard = {
  from: day('2024-04-01'),
  address: 'https://www.gov.uk/government/publications/neighbourhood-and-community-standard',
} as const;

/**
 * Antisocial behaviour: the case review of the Anti-social Behaviour, Crime and Policing Act 2014 (sections 104 and
 * 105), the Regulator’s Neighbourhood and Community Standard, and what landlords commonly do.
 */
export const asb = {
  id: 'asb',
  title: 'Antisocial behaviour law and standards',
  address: 'https://www.legislation.gov.uk/ukpga/2014/12/section/104',
  inForce: { from: day('2014-10-20'), certainty: 'seen' },
  provisions: {
    'case review': seen(
      'Someone who has reported antisocial behaviour, or anyone for them, may have the agencies’ response reviewed.',
      {
        note: '2014 Act, section 104.',
      },
    ),
    'case review threshold': seen('Three qualifying reports bring the right to a review; an area may ask for fewer.', {
      note: '2014 Act, section 104(4). Harm, persistence and a poor response may count too.',
    }),
    'qualifying report': seen(
      'A report made within a month of what happened, where the review is sought no more than six months after it.',
      {
        note: '2014 Act, section 104(11), from its explanatory notes. An area may set other times.',
      },
    ),
    'case review procedure': seen('The agencies publish how to ask for a review and whom to ask.', {
      note: '2014 Act, section 104(2) and (3).',
    }),
    'case review agencies': seen('Council, police, health body and social landlords take part.', {
      note: '2014 Act, section 105.',
    }),
    'case review beside a complaint': secondHand(
      'A review is separate from a complaint about the landlord, and the two may run together.',
    ),

    'Neighbourhood and Community Standard 1.1.1': seen(
      'Shared spaces are kept safe, together with tenants and other bodies.',
      standard,
    ),
    'Neighbourhood and Community Standard 1.2.1': seen(
      'The landlord works with others locally and tells tenants its part.',
      standard,
    ),
    'Neighbourhood and Community Standard 1.3.1': seen(
      'With council, police and others, the landlord works to prevent and deal with antisocial behaviour and hate incidents.',
      standard,
    ),
    'Neighbourhood and Community Standard 1.4.1': seen(
      'With other agencies, the landlord acts on domestic abuse and helps tenants to support and advice.',
      standard,
    ),
    'Neighbourhood and Community Standard 2.2.1': seen(
      'There is a policy on working with others against antisocial behaviour.',
      standard,
    ),
    'Neighbourhood and Community Standard 2.2.2': fromMemory('The policy covers hate incidents.', standard),
    'Neighbourhood and Community Standard 2.2.3': fromMemory(
      'Reporting is easy, and people are told how their case is going.',
      standard,
    ),
    'Neighbourhood and Community Standard 2.2.4': fromMemory(
      'Action is prompt and fitting, from the whole range of tools.',
      standard,
    ),
    'Neighbourhood and Community Standard 2.2.5': fromMemory(
      'People affected are supported, and pointed to help.',
      standard,
    ),

    'contact times': secondHand(
      'Landlords commonly get in touch within 1 working day over violence, serious harassment, hate or domestic abuse, and within 2 to 5 for other reports.',
      { note: 'Landlords’ own standards, not law.' },
    ),
    'risk assessment': fromMemory(
      'The risk to the person harmed is scored at the first report, again after a serious incident, at set times and before closing.',
      { note: 'Common practice, not law.' },
    ),
    'action plan': secondHand('A plan is agreed with the person reporting, with how often they will hear.', {
      note: 'Landlords’ own standards, not law.',
    }),
    closing: secondHand(
      'On closing, the person is told why, what was done, how to reopen the case and of the case review.',
      {
        note: 'From one landlord’s letter; not law.',
      },
    ),
    'risk assessment before court': secondHand(
      'A law on its way will want risks weighed, the other person’s vulnerability among them, before certain court orders are asked for.',
      { note: 'The Crime and Policing Bill of 2025; whether and when it began was not found.' },
    ),
  },
} as const satisfies LawSource;
