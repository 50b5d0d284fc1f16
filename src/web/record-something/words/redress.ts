import type { redressKinds } from '../../../record/kinds/redress.ts';
import type { WordsFor } from './words.ts';

export const redressWords = {
  'failing found': {
    says: 'We found, or were told, that we had failed',
    asks: {
      what: { asks: 'What failed?', hint: 'In words, or by a lesson’s name, such as repairs/too-long.' },
      source: { asks: 'Who found it?', hint: 'Such as the complaints officer, or the Ombudsman.' },
      serious: {
        asks: 'Is it serious enough to look at other homes like this one?',
        hint: 'Yes starts a clock of 20 working days to look at a sample of them.',
      },
    },
  },
  'remedy considered': {
    says: 'We decided what would put it right',
    asks: { decision: 'What was decided?' },
  },
  'remedy offered': {
    says: 'We offered to put something right',
    asks: {
      sort: {
        asks: 'What was offered?',
        shown: {
          correct: 'To do what should have been done',
          reimburse: 'To pay back what they spent',
          'change policy': 'To change how we work',
          train: 'To train our staff',
          compensate: 'Compensation',
          apologise: 'An apology',
        },
      },
      sum: { asks: 'What sum was offered?', hint: 'Only where money was offered.' },
      why: 'Why this, and why this sum?',
    },
  },
  'remedy accepted': {
    says: 'The resident accepted what we offered',
    asks: {},
  },
  'money paid': {
    says: 'Money was paid to the resident',
    asks: {
      sum: 'What sum was paid?',
      offset: { asks: 'Was it set against arrears?', isInTheOpen: true },
      agreed: {
        asks: 'Did they agree to that?',
        hint: 'Money set against arrears without their agreement does not pay what was offered.',
        under: ['offset', 'yes'],
      },
      agreement: { asks: 'What day did they agree?', under: ['offset', 'yes'] },
    },
  },
  'determination received': {
    says: 'The Ombudsman’s decision arrived',
    help: 'Where it makes several findings, record each by itself.',
    asks: { finding: 'What did the Ombudsman find?', of: 'What about?' },
  },
  'order received': {
    says: 'The Ombudsman ordered us to do something',
    help: 'Where there are several orders, record each by itself.',
    asks: {
      what: {
        asks: 'What is ordered?',
        shown: { apology: 'An apology', inspection: 'An inspection', other: 'Something else' },
      },
      due: { asks: 'What day must it be done by?', hint: 'The date in the order.' },
      sum: { asks: 'What sum is ordered?', hint: 'Only where money is ordered.' },
      from: 'Who must do it?',
      form: { asks: 'In what form?', shown: { written: 'In writing', spoken: 'By word of mouth' } },
      owner: 'Who here has it in hand?',
    },
  },
  'order complied with': {
    says: 'What the Ombudsman ordered was done',
    asks: { proof: { asks: 'How can we show it?', hint: 'Such as the letter sent, or the payment made.' } },
  },
  'learning recorded': {
    says: 'We wrote down what we would do differently',
    asks: {
      learning: 'What would we do differently?',
      owner: 'Who will see to it?',
      due: 'By when will that be done?',
      cause: 'Why had it gone wrong?',
      failing: {
        asks: 'Which lesson was missed?',
        hint: 'By its name, such as repairs/too-long. How often it is missed is then counted before and after.',
      },
      briefs: { asks: 'Who is to be told?', hint: 'A team or a post, each by itself.' },
    },
  },
  'learning shared': {
    says: 'What we learned reached the staff concerned',
    asks: { with: 'Who was told?' },
  },
  'learning reviewed': {
    says: 'We looked at whether what we learned had worked',
    help: 'The page of the learning counts how often it was missed before and since.',
    asks: {
      worked: {
        asks: 'Did it work?',
        shown: {
          yes: 'Yes, it happens less now',
          no: 'No, it does not',
          'too few to tell': 'There are too few to tell',
        },
      },
      counted: 'What was counted, before and since?',
      next: { asks: 'What follows from it?', hint: 'Where it did not work: what will be tried instead.' },
    },
  },
} as const satisfies WordsFor<typeof redressKinds>;
