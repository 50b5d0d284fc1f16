import { mightHurtThemselves } from '../household/hurt-oneself.ts';
import { groupsToldIn } from '../household/need.ts';
import { withoutHarmDenied } from '../household/no-self-harm.ts';
import { remembered } from '../remembered.ts';
import { weighsAs } from '../weighing/weighing.ts';
import { withoutMannerOfSpeaking } from './manner-of-speaking.ts';

/** Whether words tell that somebody may end their own life, hurt themselves, or die of what is told. */
export const tellsOfRiskToLife = remembered(
  (words: string): boolean =>
    groupsToldIn(words).includes('risk of self-harm') ||
    mightHurtThemselves(words) ||
    weighsAs('life', withoutMannerOfSpeaking(withoutHarmDenied(words))),
);
