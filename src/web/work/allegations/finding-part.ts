import type { AllegationSteps } from '../../../record/behaviour/allegation-steps.ts';
import { endSentence } from '../../../record/kind.ts';
import { sayWhen } from '../lines.ts';
import type { RecordLink, WorkPart } from '../work.ts';

/** What was found, and whether the resident was told of it and why. */
export function findingPart(steps: readonly AllegationSteps[], lessons: readonly string[] = []): WorkPart {
  return {
    id: 'finding',
    title: 'What was found, and explained',
    says: steps.flatMap(sayFinding),
    nothing: 'It has not been looked into yet.',
    lessons,
    record: steps.flatMap(({ alleged, found, explained }): readonly RecordLink[] => {
      if (found === undefined || found.independent === false)
        return [{ kind: 'allegation investigated', fill: { for: alleged.id } }];
      if (explained !== undefined) return [];
      return [{ kind: 'resident updated', says: 'We explained the finding to the resident', fill: { for: found.id } }];
    }),
  };
}

function sayFinding({ found, explained }: AllegationSteps): readonly string[] {
  if (found === undefined) return [];
  const what =
    found.finding === undefined ? 'What was found is not written down.' : endSentence(`It was found: ${found.finding}`);
  const who =
    found.independent === false ? ' It was not done by somebody independent, so it has to be done again.' : '';
  const told =
    explained === undefined
      ? 'It has not been explained to the resident yet.'
      : `It was explained to the resident on ${sayWhen(explained)}.`;
  return [`Looked into on ${sayWhen(found)}. ${what}${who} ${told}`];
}
