import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

/**
 * The Housing Ombudsman's statutory Complaint Handling Code. Complaints first made before it began are under the 2022
 * Code, whose numbers differ. A provision seen only in part is marked by its weakest part.
 */
export const code2024 = {
  id: 'code-2024',
  title: 'Complaint Handling Code 2024',
  address: 'https://housing-ombudsman.org.uk/landlords-info/complaint-handling-code/the-code-2024',
  inForce: { from: day('2024-04-01'), certainty: 'seen' },
  provisions: {
    // What a complaint is
    '1.1': fromMemory('Sets out what counts as a complaint, so that residents are heard from the start.'),
    '1.2': seen(
      'Unhappiness, put in any words, with what the landlord or anyone acting for it did or left undone is a complaint, whether it touches one resident or many.',
    ),
    '1.3': seen(
      'Nobody has to say “complaint”: whenever a resident is unhappy, offer them the choice. A complaint brought by someone else for them is treated alike.',
    ),
    '1.4': seen(
      'A request for service is kept apart from a complaint, and the policy says how. Requests are recorded and watched.',
    ),
    '1.5': fromMemory(
      'Unhappiness with the answer to a request opens a complaint, even while the request goes on; work on the request does not stop.',
      { note: 'The first half was seen; that the work goes on is from memory.' },
    ),
    '1.6': fromMemory(
      'Unhappiness in a survey is not by itself a complaint, but where it can be done people are told how to make one.',
    ),

    // What may be turned away
    '2.1': seen('Take on every complaint unless there is a sound reason not to; judge each by itself and keep proof.'),
    '2.2': seen(
      'The policy lists fair grounds for turning a complaint away: the matter is over 12 months old, a court claim has been filed, or it has been through the procedure before.',
    ),
    '2.3': seen(
      'A complaint is taken on if it comes within 12 months of the matter, or of the resident learning of it. After that, good reasons for lateness are weighed.',
    ),
    '2.4': fromMemory(
      'A refusal is explained to the resident, with their right to take it to the Ombudsman, who may tell the landlord to accept it.',
      { note: 'The first part was seen.' },
    ),
    '2.5': fromMemory('No whole class of complaint is shut out; each resident’s own situation is looked at.'),

    // Being easy to complain to
    '3.1': seen('There are several ways to complain, and the adjustments people may need are thought of beforehand.'),
    '3.2': seen('A complaint may come by any route to anyone on the staff, and they know where to pass it.'),
    '3.3': fromMemory('Many complaints are not a bad sign; few may mean that people find it hard to complain.'),
    '3.4': fromMemory('The policy is plain, easy to get and on the website, and shows both stages with their times.'),
    '3.5': fromMemory('The policy says how residents will hear of it, of the Code and of the Ombudsman.'),
    '3.6': fromMemory('A resident may have someone speak for them, and may bring someone to a meeting.'),
    '3.7': fromMemory(
      'While the complaint is running, not only at its end, residents are told how to reach the Ombudsman.',
    ),

    // Who handles complaints
    '4.1': seen(
      'A person or team, by name, runs complaints, deals with the Ombudsman and reports to the governing body.',
    ),
    '4.2': seen('Whoever that is can reach staff at every level and has the power to settle a complaint.'),
    '4.3': seen('Complaints matter: staff are trained for them and there are enough of them.'),

    // How complaints are handled
    '5.1': seen('There is a single complaints policy, and nobody is treated worse for complaining.'),
    '5.2': seen('Nothing comes before stage 1: no “informal” stage, no “stage 0”.'),
    '5.3': seen('There are never more than two stages.'),
    '5.4': seen(
      'Where a contractor or other body answers, that is part of the two stages; nobody goes through it twice.',
    ),
    '5.5': seen('The landlord answers for others who handle complaints for it, and sees they keep to the Code.'),
    '5.6': fromMemory(
      'When a complaint is logged or moves to stage 2, set out what it is understood to be about and what the resident wants, and ask where that is unclear.',
      { note: 'The opening was seen.' },
    ),
    '5.7': fromMemory('The acknowledgement says which parts the landlord answers for and which it does not.'),
    '5.8': fromMemory(
      'Whoever handles it keeps an open mind, lets the resident put their case, deals with any conflict of interest and weighs all that is known.',
    ),
    '5.9': fromMemory(
      'When the answer will be later than the Code’s times, agree how often the resident will hear meanwhile.',
    ),
    '5.10': fromMemory(
      'Make reasonable adjustments; write down those agreed and any disability disclosed; keep going back to them.',
    ),
    '5.11': fromMemory(
      'A move to stage 2 is refused only for a sound reason within section 2, and the reason is given.',
    ),
    '5.12': fromMemory(
      'Keep the whole file: the complaint and its date, all that was written or said, supporting papers such as surveys, and how each stage ended.',
    ),
    '5.13': fromMemory('Put things right at whichever stage, without making the resident go further.'),
    '5.14': fromMemory(
      'Have a policy on unacceptable behaviour; show why any limit on contact was set, and look at it again.',
    ),
    '5.15': fromMemory('Limits on contact are no more than needed and take the Equality Act into account.'),

    // Stage 1
    '6.1': seen(
      'Have a way to tell which complaints can be answered soon, counting complexity and who is vulnerable or at risk.',
    ),
    '6.2': seen(
      'Stage 1 begins within 5 working days of the complaint arriving: it is acknowledged, defined and logged.',
    ),
    '6.3': seen('The full stage 1 answer goes out within 10 working days of the acknowledgement.'),
    '6.4': seen(
      'A complex complaint may take longer: the resident is told when to expect the answer and why. No more than 10 extra working days without good reason.',
    ),
    '6.5': fromMemory('Word of more time at stage 1 comes with how to contact the Ombudsman.', {
      note: 'Seen in the sister Code for councils’ other services.',
    }),
    '6.6': fromMemory(
      'Answer once the answer is known, not once the work is done; then follow the work promptly to its end, telling the resident how it goes.',
      { note: 'Seen in the 2022 Code and in the sister Code for councils’ other services.' },
    ),
    '6.7': fromMemory(
      'Every point raised gets an answer with reasons, pointing to policy, law and good practice where they help.',
      {
        note: 'Seen in the sister Code for councils’ other services.',
      },
    ),
    '6.8': fromMemory(
      'A related matter raised before the stage 1 answer joins it. If the answer has gone, or the matter is separate or would hold it up, it is a new complaint.',
    ),
    '6.9': fromMemory(
      'The stage 1 letter gives seven things: the stage, the complaint as defined, the decision, the reasons, any remedy, what is still to be done, and the way to stage 2.',
      { note: 'A like list was seen in the 2022 Code.' },
    ),

    // Stage 2
    '6.10': seen('Anything not settled to the resident’s satisfaction goes to stage 2, the landlord’s last word.'),
    '6.11': seen('Stage 2 begins within 5 working days of being asked for: acknowledged, defined and logged.'),
    '6.12': seen(
      'No reason is needed to ask for stage 2; the landlord makes a fair effort to find out what is still wrong.',
    ),
    '6.13': seen('Somebody other than the person who decided stage 1 decides stage 2.'),
    '6.14': secondHand('The final answer goes out within 20 working days of the stage 2 acknowledgement.', {
      note: 'The number of the provision is from memory.',
    }),
    '6.15': secondHand(
      'More time at stage 2 is on the terms of stage 1, and no more than 20 extra working days without good reason.',
      {
        note: 'The number of the provision is from memory. One public page says 10 days, which was the 2022 limit.',
      },
    ),
    '6.16': fromMemory('Word of more time at stage 2 comes with how to contact the Ombudsman.'),
    '6.17': fromMemory('As at stage 1: answer once the answer is known, then follow the work to its end.'),
    '6.18': fromMemory('As at stage 1: every point gets an answer with reasons.'),
    '6.19': fromMemory('The stage 2 letter gives the same seven things, ending with how to go to the Ombudsman.'),
    '6.20': fromMemory('Stage 2 ends the procedure and draws in everyone needed to answer.'),

    // Putting things right
    '7.1': fromMemory(
      'When something went wrong, say so and say what has been or will be done: an apology, an explanation, action, a changed decision, a corrected record, money, a changed policy.',
      { note: 'Seen in the sister Code for councils’ other services.' },
    ),
    '7.2': fromMemory('The remedy matches what the failing did to this resident.', {
      note: 'Seen in the sister Code for councils’ other services.',
    }),
    '7.3': fromMemory(
      'The remedy says what will be done and by when, agreed where that fits, and is followed until done.',
      {
        note: 'Seen in the sister Code for councils’ other services.',
      },
    ),
    '7.4': fromMemory('The Ombudsman’s guidance on remedies is taken into account.'),

    // Looking at oneself
    '8.1': fromMemory(
      'A yearly report holds the self-assessment, an analysis with what was refused, any finding of non-compliance, what improved, and what the Ombudsman reported.',
      { note: 'Seen in the sister Code for councils’ other services.' },
    ),
    '8.2': seen(
      'That report goes to the governing body and is published with the body’s response on the complaints page.',
    ),
    '8.3': fromMemory('Assess again after a large restructure, a merger or a change of procedure.', {
      note: 'Seen in the sister Code for councils’ other services.',
    }),
    '8.4': fromMemory('After an investigation the Ombudsman may ask for the self-assessment to be looked at again.'),
    '8.5': fromMemory(
      'If something exceptional, such as a cyber attack, stops the landlord complying, it tells the Ombudsman and the residents affected, publishes it, and says when it will comply again.',
      { note: 'The content was seen; its number is from memory.' },
    ),

    // Learning
    '9.1': fromMemory('Look past the one complaint for what could be better for everyone.'),
    '9.2': fromMemory('Use what complaints show to find what is going wrong.'),
    '9.3': fromMemory('Wider lessons are shared with residents’ panels, staff and committees.'),
    '9.4': fromMemory(
      'A senior person answers for complaints and looks in them for themes, serious risks and policies to change.',
    ),
    '9.5': seen('One member of the governing body is the Member Responsible for Complaints.'),
    '9.6': fromMemory(
      'That member sees that the body hears about complaints regularly, and can reach the people and facts needed.',
      {
        note: 'Questions and answers about the role were seen.',
      },
    ),
    '9.7': seen(
      'The governing body and that member get at least: how many complaints, of what kind, how they ended and were handled; trends; Ombudsman outcomes and progress on severe ones; the yearly report.',
      { note: 'Seen in part.' },
    ),
    '9.8': fromMemory(
      'Staff and contractors share an aim: to work together, own what went wrong and act professionally.',
    ),
  },
} as const satisfies LawSource;
