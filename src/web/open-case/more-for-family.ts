import { capital } from '../../library/capital.ts';
import { hazards } from '../../library/law/hazards.ts';
import type { Likely, Suggestion } from '../../record/casework/likely.ts';
import { restrictedFamilies } from '../../record/casework/open-case.ts';
import { harms } from '../../record/kinds/behaviour.ts';
import type { CaseFamily } from '../../record/kinds/vocabulary.ts';
import { checkboxes } from '../components/checkboxes.ts';
import { input } from '../components/input.ts';
import { radios } from '../components/radios.ts';
import { select } from '../components/select.ts';
import { type Html, html } from '../html.ts';
import { errorOf } from '../record-something/field-question.ts';
import { textIn, textsIn } from '../record-something/form-values.ts';
import type { OpeningForm } from './report-page.ts';

/** What else is asked for some sorts of case. */
export function moreFor(family: CaseFamily, { sent, errors }: OpeningForm, seems: Likely): Html | undefined {
  switch (family) {
    case 'hazards':
      return hazardQuestion(textsIn(sent, 'hazard'), seems);
    case 'antisocial behaviour':
      return select({
        ...{ name: 'harm', id: 'harm', errorMessage: errorOf('harm', errors) },
        label: { text: 'What sort of harm?' },
        ...(seems.harm && { hint: { text: `“${seems.harm.because[0] ?? ''}” suggests ${seems.harm.is}.` } }),
        value: textIn(sent, 'harm'),
        items: [{ value: '', text: 'Choose' }, ...harms.map((harm) => ({ value: harm, text: capital(harm) }))],
      });
    case 'staff conduct':
      return words(
        'complained-of',
        'Who is complained of?',
        'A name, or what they do: the gas engineer, the officer.',
        seems.blamed[0]?.name,
      );
    case 'domestic abuse':
      return words(
        'harmed',
        'Who is being harmed?',
        `As the household’s record calls them. Leave empty for the resident.${closedSays}`,
      );
    case 'moves':
      return radios({
        name: 'move',
        fieldset: { legend: { text: 'Is the move for a while, or for good?' } },
        items: [
          { value: 'temporary', text: 'For a while, because they cannot live there as it is' },
          { value: 'permanent', text: 'For good' },
          { value: 'unknown', text: 'Nobody knows yet' },
        ],
        value: textIn(sent, 'move'),
      });
    case 'safeguarding':
      return checkboxes({
        name: 'risk-to-life',
        items: [{ value: 'yes', text: 'Somebody’s life may be at risk' }],
        values: textsIn(sent, 'risk-to-life'),
      });
    default:
      return restrictedFamilies.includes(family) ? html`<p class="govuk-hint">${closedSays.trim()}</p>` : undefined;
  }

  function words(name: string, asks: string, hint: string, likely = ''): Html {
    return input({
      ...{ name, id: name, value: textIn(sent, name) || likely, errorMessage: errorOf(name, errors) },
      ...{ label: { text: asks }, hint: { text: hint }, classes: 'govuk-!-width-two-thirds' },
    });
  }
}

const closedSays = ' Only those named on the case, and the safeguarding lead, will see it.';

function hazardQuestion(chosen: readonly string[], { hazards: likely }: Likely): Html {
  const others = hazards.filter(({ hazard }) => !likely.some(({ is }) => is === hazard) && !chosen.includes(hazard));
  const first = [
    ...likely.map((one) => ({
      value: one.is as string,
      text: capital(one.is),
      hint: { text: reason(one) },
    })),
    ...chosen.filter((one) => !likely.some(({ is }) => is === one)).map((one) => ({ value: one, text: capital(one) })),
  ];
  return html`!${
    first.length === 0
      ? ''
      : checkboxes({
          name: 'hazard',
          fieldset: { legend: { text: 'Which hazards do you think are meant?' } },
          items: first,
          values: chosen,
        })
  }
!${select({
    ...{
      name: 'hazard',
      id: 'hazard-other',
      label: { text: first.length === 0 ? 'Which hazard do you think is meant?' : 'Another hazard' },
    },
    items: [{ value: '', text: 'None' }, ...others.map(({ hazard }) => ({ value: hazard, text: capital(hazard) }))],
  })}`;
}

/** Which words suggest it, as a line of help; nothing where none can be pointed to. */
export function reason(one: Suggestion<unknown>): string | undefined {
  return one.because.length === 0 ? undefined : `Because of ${quoted(one)}`;
}

/** The words that suggest something, in quotation marks. */
export function quoted({ because }: Suggestion<unknown>): string {
  return because
    .slice(0, 3)
    .map((words) => `“${words}”`)
    .join(', ');
}
