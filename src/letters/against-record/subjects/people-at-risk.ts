import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';

const risk = phrases(
  '(?:risks?|dangers?|vulnerab\\w+|needs|circumstances|disabilit\\w+|how (?:it|this|the \\w+) (?:was |would )?affect\\w*|what (?:it|this|the \\w+) (?:did|was doing|might do|would do) to)',
);
const judged = phrases(
  '(?:assess\\w*|consider\\w*|ask|asked|weigh\\w*|think about|thought about|account|regard|look at|looked at|priorit\\w*|understand|understood)',
);

/** What was not done for people who were in danger or need more of us. */
export const peopleAtRisk: readonly FailingSubject[] = [
  {
    about: 'not keeping them safe after violence or threats',
    lessons: ['moves/after-violence'],
    named: [phrases('(?:safe\\w*|mov\\w+|protect\\w*|arson|fire|violen\\w+|threat\\w*|same day|secure)')],
  },
  {
    about: 'not assessing the risk to the people who live there',
    lessons: [
      'circumstances/risk-assessed',
      'circumstances/risk-reviewed',
      'circumstances/health-worsens',
      'asb/risk-assessed',
      'asb/vulnerability-assessed',
      'asb/risk-again-on-new-incident',
      'hazards/health-of-household',
      'asb/triaged',
      'asb/impact-seen',
      'abuse/mitigation-considered',
      'asb/risk-looked-at-again',
      'asb/safe-tonight',
    ],
    named: [risk, judged],
  },
  {
    about: 'not giving it the priority the risk called for',
    lessons: [
      'circumstances/priority-follows-risk',
      'repairs/cut-off-is-emergency',
      'hazards/emergency-24h',
      'hazards/triaged',
      'abuse/security-repair-urgent',
    ],
    named: [
      phrases(
        '(?:emergenc\\w+|urgen\\w+|priorit\\w+|24 hours|a day|at once|routine|straight away|same day|make (?:it |you |them )?(?:safe|secure)|serious\\w*)',
      ),
    ],
  },
  {
    about: 'not acting on signs of danger to life or on safeguarding',
    lessons: ['circumstances/risk-to-life', 'circumstances/safeguarding', 'circumstances/watched-looked-at-again'],
    named: [phrases('(?:safeguard\\w*|suicid\\w*|self-harm|your life|risk to life|harm\\w*|desperate|crisis|safe)')],
  },
  {
    about: 'not weighing what a doctor or other professional wrote',
    lessons: ['circumstances/professional-evidence', 'moves/medical-evidence'],
    named: [
      phrases(
        '(?:doctors?|gp|hospital|therapists?|social workers?|consultant|nurse|medical|school|evidence|professionals?|health visitor)',
      ),
    ],
  },
  {
    about: 'not agreeing, or not keeping to, the adjustments they need',
    lessons: ['circumstances/adjustment-agreed', 'circumstances/adjustment-used', 'circumstances/communication-plan'],
    named: [
      phrases(
        '(?:adjustments?|large print|interpreter|your needs|communicat\\w+|how (?:you|to) .* (?:contact|reach)|single (?:point|person)|one person|autis\\w+|disab\\w+|needs)',
      ),
    ],
  },
];
