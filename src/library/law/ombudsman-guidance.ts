import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

const remediesPage =
  'https://www.housing-ombudsman.org.uk/centre-for-learning/key-topics/our-orders/ombudsmans-policy-and-guidance-on-remedies/';
const movesPage =
  'https://housing-ombudsman.org.uk/centre-for-learning/key-topics/decants-moving-to-a-new-property-housing-ombudsman/decans-and-moves-expectations';
const hazardsPage = 'https://www.housing-ombudsman.org.uk/?p=139898';
const behaviourPage = 'https://www.housing-ombudsman.org.uk/landlords/guidance-notes/anti-social-behaviour-policy/';
const failurePage = 'https://www.housing-ombudsman.org.uk/reports/complaint-handling-failure-order-reports/';
const findingsPage = 'https://www.housing-ombudsman.org.uk/useful-tools/fact-sheets/investigation/';

/** What the Housing Ombudsman expects in practice: guidance, not law. The money bands are data, in remedies.ts. */
export const ombudsmanGuidance = {
  id: 'ombudsman-guidance',
  title: 'Housing Ombudsman guidance',
  address: 'https://housing-ombudsman.org.uk/landlords-info/guidance-notes',
  inForce: {
    from: day('2019-03-20'),
    certainty: 'seen',
    note: 'The day an early edition of the remedies guidance was published; other parts are later, and each changes.',
  },
  provisions: {
    // Apologies
    'apologies: timely': seen('An apology comes as soon as the landlord understands what went wrong.'),
    'apologies: personal': seen(
      'It is to this person, about this matter; ready-made phrases sound as though nobody meant them.',
    ),
    'apologies: sincere': seen('It does not read as forced, least of all by opening with the Ombudsman’s order.'),
    'apologies: empathetic': seen(
      'It shows the resident was heard, and neither makes light of the harm nor doubts it.',
    ),
    'apologies: explains': secondHand('It says what is being apologised for, what went wrong and why.'),
    'apologies: takes responsibility': secondHand(
      'It owns what was done, without hiding in the passive or blaming others.',
    ),
    'apologies: regret': secondHand('It says plainly that the landlord is sorry it happened.'),
    'apologies: puts right': fromMemory('It says what will be done to mend matters and to stop them happening again.'),
    'apologies: right person': secondHand('It comes from someone who answers for the service and is senior enough.', {
      note: 'That severe cases call for a chief executive or director is from the February 2026 report.',
    }),
    'apologies: right form': secondHand('The resident chooses whether it is written or in person.'),

    // Findings
    'findings: scale': seen(
      'Each matter is judged by itself: none, service failure, maladministration or severe maladministration.',
      {
        address: findingsPage,
      },
    ),
    'findings: severe': fromMemory(
      'Severe means a serious failing, usually doing serious harm, or failing again and again to act.',
    ),
    'findings: reasonable redress': fromMemory(
      'Where enough was offered before the Ombudsman came in, that is found instead of fault.',
      {
        note: 'Partly second-hand.',
      },
    ),

    // Remedies
    'remedies: fair': secondHand(
      'Remedies are fair and in proportion. They are neither a punishment nor a price list.',
      {
        address: remediesPage,
      },
    ),
    'remedies: what counts': secondHand(
      'How grave, how long, how many failings, who was affected, what each side did, and the trouble of complaining all count; proven losses are counted apart.',
      { address: remediesPage },
    ),
    'remedies: arrears': fromMemory(
      'Money ordered is paid to the resident and not set against arrears, unless it is for rent.',
      {
        note: 'That there is a note on this was seen; the rule is from memory.',
      },
    ),

    // Orders
    'orders: binding': secondHand('An order binds the landlord; a recommendation does not.'),
    'orders: time': fromMemory(
      'Every order gives its own day and asks for proof by then. Four weeks is common for an apology, payment or inspection; 6 to 12 for a review.',
      { note: 'Take the day from the decision; never work it out.' },
    ),
    'orders: kinds': secondHand(
      'Orders ask for money, an apology, works, a survey, a policy or records review, training, a plan, a meeting, monitoring or a temporary move.',
    ),
    'orders: not kept': fromMemory(
      'A landlord that does not comply may be reported to the Regulator and to its governing body.',
    ),
    'orders: review': fromMemory(
      'Either side may ask for a decision to be looked at again on facts or evidence, within about 3 weeks.',
      {
        note: 'That a review may be asked for was seen; the time is from memory.',
      },
    ),
    'complaint handling failure': seen(
      'The Ombudsman acts, and tells the Regulator, when a resident cannot get a complaint moving or a landlord’s complaint handling is at fault throughout.',
      { address: failurePage, note: 'Known as an order; a newer page speaks of a notice.' },
    ),

    // Evidence
    'evidence: what is asked for': seen(
      'The tenancy, the policies of the time, all complaint letters and both answers, and call notes, surveys, reports and other records.',
      { address: findingsPage },
    ),
    'evidence: time': fromMemory(
      'Fifteen working days is usual, and five for a missing answer. The request gives its own day.',
      {
        note: 'Could not be checked; use the day on the request.',
      },
    ),

    // Temporary moves
    'temporary moves: policy': seen(
      'A clear policy says when a move is thought about and what makes it an emergency.',
      {
        address: movesPage,
      },
    ),
    'temporary moves: risk': seen(
      'A home in poor or unfit condition gets a health and safety risk assessment; if it shows risk, a move starts fast.',
      {
        address: movesPage,
      },
    ),
    'temporary moves: told': seen(
      'The resident is told why, for how long and when they will be back, and hears early of any delay.',
      {
        address: movesPage,
      },
    ),
    'temporary moves: one contact': seen('One person to call is considered, reachable out of hours and able to act.', {
      address: movesPage,
    }),
    'temporary moves: circumstances': seen(
      'Whether a place suits, and any refusal to move someone, turns on that household’s circumstances.',
      {
        address: movesPage,
      },
    ),
    'temporary moves: costs and review': fromMemory(
      'A written offer settles costs and needs such as school, work, disability and pets; the place is looked at again, and the right to return is in writing.',
    ),

    // Hazards
    'hazards: proof': seen(
      'Records show that a hazard report was seen for what it was, weighed and sorted, and by what test.',
      {
        address: hazardsPage,
      },
    ),

    // Antisocial behaviour
    'antisocial behaviour: policy': seen(
      'The policy puts the person harmed first, is early, in proportion and fair to both sides, gives examples, and reaches people who are not tenants.',
      { address: behaviourPage },
    ),
    'antisocial behaviour: one contact': seen(
      'The person reporting has one named contact and hears from them regularly.',
      {
        address: behaviourPage,
      },
    ),
    'antisocial behaviour: not a complaint': seen(
      'A report of behaviour and a complaint about the landlord are kept apart, and people are told which is which.',
      {
        address: behaviourPage,
      },
    ),
    'antisocial behaviour: tools': seen(
      'Mediation, diaries, good neighbour agreements, an action plan, warnings and sound monitoring; in serious cases other agencies and the courts.',
      { address: 'https://www.housing-ombudsman.org.uk/centre-for-learning/fact-sheets/tenants-behaviour/' },
    ),
    'antisocial behaviour: noise': fromMemory(
      'Everyday household noise is handled as its own thing, looking at the building as well as the neighbour.',
      {
        note: 'That a report on noise came out in October 2022 is second-hand.',
      },
    ),

    'dispute resolution': fromMemory('Be fair, put things right, and learn.', {
      address: 'https://www.housing-ombudsman.org.uk/landlords-info/principles-dispute-resolution/',
    }),
  },
} as const satisfies LawSource;
