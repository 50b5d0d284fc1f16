import type { LetterKind } from '../kind.ts';

const goFurther = `# If you are still unhappy
To ask for stage 2, tell us in whatever way suits you. You do not have to say why. Stage 2 is decided by somebody who did not decide stage 1.
You can contact the Housing Ombudsman at any time: {how to contact the Ombudsman}.`;

const final = `# If you are still unhappy
This is our final answer. If you are still unhappy you can take your complaint to the Housing Ombudsman.
This is how to contact the Ombudsman: {how to contact the Ombudsman}.`;

const failings = `# Where we let you down
{where we failed}`;

const rest = `# What it was like for you
{what it was like}
# Putting it right
{how it is put right}
# What we have learned
{what we learned}`;

const response = (stage: 1 | 2) => `This is our stage ${stage} response to your complaint.
{when the complaint came}
{the points of the complaint}
# Our decision
{the answer to each point}
# What our records show
{what happened}
${failings}
# How long we took to answer you
{how late our answer was}
${rest}
${stage === 1 ? goFurther : final}`;

/** The templates letters begin from until a landlord writes its own. */
export const ourTemplates: Readonly<Record<LetterKind, string>> = {
  acknowledgement: `Thank you for telling us.
{when the complaint came}
{the points of the complaint}
Please tell us if we have left anything out or got anything wrong.
# What you would like to happen
{what they want}
# What we are responsible for
{what we answer for}
# What happens next
You will have our answer by {the day of the answer}.
Your complaint does not hold up any works on your home.
You can contact the Housing Ombudsman at any time: {how to contact the Ombudsman}.`,
  extension: `{when the complaint came}
{when the answer was due}
We need more time because [Write: why, plainly, and what has been done so far].
You will have our answer by {the new day}.
Until then you will hear from us [Write: how often, such as every week, as agreed with them].
You can contact the Housing Ombudsman at any time: {how to contact the Ombudsman}.`,
  refusal: `{when the complaint came}
{the points of the complaint}
# Our decision
We have decided not to take this on as a complaint because [Write: the reasons, and the rule in our policy they rest on].
# If you are still unhappy
If you think this is wrong, you have the right to take our decision to the Housing Ombudsman.
This is how to contact the Ombudsman: {how to contact the Ombudsman}.`,
  'stage-1': response(1),
  'stage-2': response(2),
  apology: `${failings}
{how late our answer was}
${rest}`,
  'hazard-summary': `# What we looked into
{what was looked into}
# What we found
{what was found}
# What we will do
{what will be done}
# How to reach us
{how to reach us}`,
};
