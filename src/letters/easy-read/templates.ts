import type { LetterKind } from '../kind.ts';

const ombudsman = `You can ask the Housing Ombudsman for help at any time.
The Housing Ombudsman does not work for us. It costs you nothing.
This is how to contact the Ombudsman.
{how to contact the Ombudsman}`;

const failings = `# What went wrong?
{where we failed}`;

const late = `# Were we late to answer you?
{how late our answer was}`;

const rest = `# What was it like for you?
{what it was like}
# What did we learn?
{what we learned}`;

const next = `# What will we do?
{how it is put right}`;

const goFurther = `# What can you do?
You can ask us to look at this again. This is called stage 2.
To ask for stage 2, tell us in any way you like. You do not have to say why.
Stage 2 is decided by somebody who did not decide stage 1.
${ombudsman}`;

const final = `# What can you do?
This is our final answer.
${ombudsman}`;

const response = (stage: 1 | 2) => `This is our answer to your complaint.
It is our stage ${stage} answer.
${next}
# What did you tell us?
{when the complaint came}
{the points of the complaint}
# What did we decide?
{the answer to each point}
# What happened?
{what happened}
${failings}
${late}
${rest}
${stage === 1 ? goFurther : final}`;

/** The templates of letters in easy words: what happens next first, headings that ask, one idea a sentence. They are ours alone. */
export const easyTemplates: Readonly<Record<LetterKind, string>> = {
  acknowledgement: `# What happens next?
Thank you for telling us.
You will have our answer by {the day of the answer}.
Your complaint does not hold up repairs to your home.
# What did you tell us?
{when the complaint came}
{the points of the complaint}
Please tell us if we got anything wrong.
# What do you want to happen?
{what they want}
# What is ours to put right?
{what we answer for}
# What can you do?
${ombudsman}`,
  extension: `# When will you have our answer?
You will have our answer by {the new day}.
{when the answer was due}
# Why do we need more time?
We need more time because [Write: why, in a few plain words, and what has been done so far].
# What happens next?
You will hear from us [Write: how often, such as every week, as agreed with them].
# What did you tell us?
{when the complaint came}
# What can you do?
${ombudsman}`,
  refusal: `# What did we decide?
We will not take this on as a complaint.
This is because [Write: the reasons, in a few plain words, and the rule they rest on].
# What can you do?
You may think this is wrong. You have the right to take it to the Housing Ombudsman.
${ombudsman}
# What did you tell us?
{when the complaint came}
{the points of the complaint}`,
  'stage-1': response(1),
  'stage-2': response(2),
  apology: `${next}
${failings}
${late}
${rest}`,
  'hazard-summary': `# What will we do?
{what will be done}
# What did we find?
{what was found}
# What did we look into?
{what was looked into}
# What can you do?
{how to reach us}`,
};
