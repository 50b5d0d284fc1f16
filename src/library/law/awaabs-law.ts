import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

/**
 * Awaab’s Law: the Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025, SI 2025/1042, made
 * under sections 10A and 10B of the Landlord and Tenant Act 1985. Sources disagree about regulation numbers, so
 * provisions go by plain words and no number is to be printed in a letter. Which hazards, from when: hazards.ts.
 */
export const awaabsLaw = {
  id: 'awaabs-law',
  title: 'Awaab’s Law',
  address: 'https://www.legislation.gov.uk/uksi/2025/1042',
  inForce: { from: day('2025-10-27'), certainty: 'seen' },
  provisions: {
    // Who and what
    scope: secondHand(
      'Every registered provider in England, whatever its size, owes these duties under the tenancy of a social home that must be fit to live in, whenever it was granted.',
    ),
    'out of scope': fromMemory('Licences are outside it, and so are long leases and shared ownership.', {
      note: 'Licences are second-hand, from the phase 2 guidance; long leases and shared ownership are from memory.',
    }),
    'five questions': secondHand(
      'Is the landlord responsible for this part? Did a defect, disrepair or want of upkeep cause it? Can the landlord fix it? Is it free of the tenant’s own breach? Is the hazard significant or an emergency?',
    ),
    'way of life': secondHand(
      'How people live is no reason to do nothing: cooking, washing and drying clothes break no tenancy.',
    ),
    'significant hazard': secondHand(
      'A listed hazard that a reasonable landlord, knowing what this one should, would make safe urgently, though not within a day.',
    ),
    'emergency hazard': secondHand(
      'Any health and safety hazard but overcrowding that a reasonable landlord, knowing what this one should, would make safe within 24 hours.',
    ),
    'relevant knowledge': secondHand(
      'What the landlord knows, or should know, about the health and circumstances of whoever lives there decides how serious the risk is; no particular vulnerability is needed.',
    ),
    'hazard rating': secondHand(
      'The hazard need not be of the worst category under the housing health and safety rating.',
    ),
    'competent investigator': secondHand(
      'Someone with, as the landlord has good reason to think, the skill to find the hazard if it is there.',
    ),
    awareness: secondHand(
      'The landlord may become aware through anyone or anything: a tenant, staff, a contractor, a survey, a sensor.',
    ),
    'reports that count': seen(
      'A first report, or a change that matters, on or after the day the hazard came within the law.',
    ),
    'beside a complaint': seen(
      'A hazard reported inside a complaint counts, and the hazard and complaint clocks then run together.',
      {
        address: 'https://www.housing-ombudsman.org.uk/?p=139898',
      },
    ),

    // Looking into it
    emergency: secondHand(
      'A possible emergency is looked into, and made safe, within 24 hours of the landlord becoming aware; nights and weekends count.',
      {
        note: 'One clock for both steps, by the fuller reading. One insurer counts the work from when the emergency is found.',
      },
    ),
    'standard investigation': secondHand(
      'A possible significant hazard is looked into, to a conclusion, within 10 working days of the landlord becoming aware; it may begin remotely.',
    ),
    'found to be an emergency': secondHand(
      'When a standard investigation gives reason to think it an emergency, the 24 hours start then and replace the 10 days.',
      { note: 'One reader’s account; not checked against the regulations.' },
    ),
    'renewed investigation': secondHand(
      'A tenant may ask for someone to come in person after a remote look: 10 working days.',
      {
        note: 'Whether those days run from the request or from awareness is not settled.',
      },
    ),
    'further investigation': fromMemory(
      'Where more must be found out, that is done as soon as it reasonably can be; booking it is a step.',
      {
        note: 'Partly second-hand.',
      },
    ),

    // Telling the tenant
    'written summary': secondHand(
      'A summary in writing is sent to the tenant within 3 working days of the investigation ending.',
      {
        note: 'Sending counts, not arrival. Not needed if all the work is finished in those days, though the tenant is still told. Sources differ for emergencies: send one.',
      },
    ),
    'written summary contents': secondHand(
      'It says whether there is a hazard and which; what will be done, with dates to begin and finish, or why nothing will; and how to reach the landlord.',
    ),
    'keep informed': secondHand(
      'Throughout, the landlord does what it reasonably can to tell the tenant when work will happen and how it goes.',
    ),

    // Doing the work
    'make safe': secondHand(
      'A significant hazard is made safe within 5 working days of the investigation ending; a temporary measure will do.',
      {
        note: 'Some readers say begin within 5 days; the fuller reading is finish.',
      },
    ),
    'further works begun': secondHand(
      'Work to stop it coming back is begun, or steps towards it taken, within 5 working days of the investigation ending.',
      { note: 'A step is booking a survey, a contractor or materials.' },
    ),
    'further works started': secondHand(
      'If not begun in 5 working days, that work starts on site as soon as it reasonably can, and within 12 weeks of the investigation ending.',
      { note: 'Whether the day of the conclusion counts in the 12 weeks was not checked.' },
    ),
    'further works finished': secondHand('That work is finished in a reasonable time; no number of days is fixed.'),
    'alternative home': secondHand(
      'If the home cannot be made safe in time, the household is found a suitable place at the landlord’s cost until it is, unless the tenant declines.',
    ),

    // Counting, proof and defence
    counting: secondHand(
      'The day of awareness is day zero; the next working day is day one. Weekends and England’s bank holidays do not count.',
    ),
    'elapsed hours': secondHand('The 24 hours are hours on the clock, whatever the day.'),
    records: seen(
      'Calls, notes, inspections and repairs should show that the report was recognised and weighed, by what test, and what was known of the home and of people’s health.',
      {
        address: 'https://www.housing-ombudsman.org.uk/?p=139898',
        note: 'The Ombudsman’s expectation, not the regulations.',
      },
    ),
    attempts: secondHand('Every contact, visit and attempt to get in is written down: the defence rests on it.'),
    defence: secondHand(
      'A landlord that used all reasonable endeavours has a defence. It answers a claim; it does not stop a clock.',
      {
        note: 'Reasons given in guidance: waiting for building safety approval, access refused, no specialist, no other home to be had.',
      },
    ),
    'right of entry': secondHand('The landlord may go in after 24 hours’ notice in writing.'),

    // Which hazards, from when
    'hazards phase 1': seen('Damp and mould as significant hazards; every hazard but overcrowding as an emergency.'),
    'hazards phase 2': secondHand(
      'Adds excess cold and heat, falls, structural collapse, explosions, fire, electrical hazards, and domestic hygiene, food safety and personal hygiene.',
      {
        from: day('2026-11-30'),
        note: 'The list was seen in draft guidance. The day is second-hand; the amending instrument and its transition rule were not seen.',
      },
    ),
    'hazards phase 3': secondHand('Will add every other hazard but overcrowding. No day is fixed.', {
      note: 'Spoken of for 2027; an official page of July 2026 gave no day.',
    }),
  },
} as const satisfies LawSource;
