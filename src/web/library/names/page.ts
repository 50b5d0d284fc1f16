import { sayInstant } from '../../../calendar/instant.ts';
import { pairsToAsk, standing } from '../../../library/report/names-said.ts';
import type { LandlordCount } from '../../../store/library/browse.ts';
import type { NamesSaidBy } from '../../../store/library/names-said.ts';
import { button } from '../../components/button.ts';
import { details } from '../../components/details.ts';
import { notificationBanner } from '../../components/notification-banner.ts';
import { radios } from '../../components/radios.ts';
import { type Html, html } from '../../html.ts';
import { addressOfLandlord, sayOfLandlord } from '../say-landlord.ts';

export type NamesView = {
  readonly landlords: readonly LandlordCount[];
  /** Every name as it was published, whatever it goes by now. */
  readonly published: readonly string[];
  readonly said: readonly NamesSaidBy[];
  readonly outcome: Outcome | undefined;
  readonly formField: Html;
};

/** What became of what was said; ‘another’ where nothing did. */
export const outcomes = ['one', 'two', 'undone', 'another'] as const;
export type Outcome = (typeof outcomes)[number];

export const namesAddress = '/library/names';

/** Names that are nearly the same, for somebody to say whether they are one landlord’s, and all that was said so far. */
export function namesBody({ landlords, published, said, outcome, formField }: NamesView): Html {
  const stands = standing(said);
  const asked = pairsToAsk(published, said);
  return html`!${outcome === undefined ? '' : banner(outcome)}
<h1 class="govuk-heading-xl">Names of landlords</h1>
<p class="govuk-body">Some landlords are listed under two names that differ by a typing slip. Two landlords may also have nearly the same name, so nothing is joined until somebody says so here. Joined names count as one landlord in every list, chart and search of the library. What was published still shows the name it was published under, and you can undo it.</p>
<h2 class="govuk-heading-l">Are these one landlord? (${asked.length})</h2>
!${asked.length === 0 ? html`<p class="govuk-body">There are no names to ask about.</p>` : asked.map((pair, place) => askAbout(pair, place + 1, landlords, formField))}
!${settled('Joined', 'Undo this', stands, 'one', formField)}
!${settled('Said to be two', 'Ask again', stands, 'two', formField)}
!${said.length === 0 ? '' : details({ summaryText: `All that was said (${said.length})`, html: html`<ul class="govuk-list govuk-list--bullet">!${said.toReversed().map((line) => html`<li>${sayWhat(line)} <span class="putright-quiet">${sayWho(line)}</span></li>`)}</ul>` })}`;
}

function banner(outcome: Outcome): Html {
  const words: Readonly<Record<Outcome, string>> = {
    one: 'They are one landlord now, everywhere in the library.',
    two: 'They are two landlords, and will not be asked about again.',
    undone: 'That no longer holds.',
    another:
      'Somebody has said something about these names meanwhile, or they are not here any more. Nothing was changed. Look at what is asked now.',
  };
  return notificationBanner({
    ...(outcome !== 'another' && { type: 'success' as const }),
    html: html`<p class="govuk-notification-banner__heading">${words[outcome]}</p>`,
  });
}

/** One pair: by which name the landlord goes, should they be one, and a button for each answer. */
function askAbout(
  pair: readonly [string, string],
  place: number,
  landlords: readonly LandlordCount[],
  formField: Html,
): Html {
  // A slip is seldom made twice: what stands in more of the library comes first.
  const counted = pair
    .map((name) => landlords.find(({ knownAs }) => knownAs === name) ?? { ...nothing, knownAs: name })
    .toSorted((one, other) => all(other) - all(one));
  const [one, other] = counted.map(({ knownAs }) => knownAs);
  const both = `${one} and ${other}`;
  return html`<form method="post" action="${namesAddress}" novalidate>
!${formField}<input type="hidden" name="one" value="${one}"><input type="hidden" name="other" value="${other}">
!${radios({
    name: 'keep',
    idPrefix: `keep-${place}`,
    classes: 'govuk-radios--small',
    value: one,
    fieldset: { legend: { text: both, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'If they are one landlord, which name does it go by?' },
    items: counted.map((landlord) => ({
      value: landlord.knownAs,
      text: landlord.knownAs,
      hint: {
        html: html`${sayOfLandlord(landlord)}. <a class="govuk-link" href="${addressOfLandlord(landlord.knownAs)}">Look at it<span class="govuk-visually-hidden">: ${landlord.knownAs}</span></a>`,
      },
    })),
  })}
<div class="govuk-button-group">
!${answer('one', 'They are one landlord', both)}
!${answer('two', 'They are two', both, 'govuk-button--secondary')}
</div>
</form>`;
}

const nothing = { cases: 0, findings: 0, first: null, last: null };

function all({ cases, findings }: LandlordCount): number {
  return cases + findings;
}

function answer(says: string, words: string, about: string, classes?: string): Html {
  return button({
    ...{ name: 'says', value: says, preventDoubleClick: true },
    ...(classes !== undefined && { classes }),
    html: html`${words}<span class="govuk-visually-hidden">: ${about}</span>`,
  });
}

/** The pairs of which one thing was said, each with the way to take it back. */
function settled(
  heading: string,
  takeBack: string,
  stands: readonly NamesSaidBy[],
  says: 'one' | 'two',
  formField: Html,
): Html {
  const lines = stands.filter((line) => line.says === says);
  if (lines.length === 0) return html``;
  return html`<h2 class="govuk-heading-l">${heading} (${lines.length})</h2>
!${lines.map(
    (line) => html`<form method="post" action="${namesAddress}" novalidate>
!${formField}<input type="hidden" name="one" value="${line.name}"><input type="hidden" name="other" value="${line.other}">
<p class="govuk-body govuk-!-margin-bottom-2">${sayWhat(line)}<br><span class="putright-quiet">${sayWho(line)}</span></p>
!${answer('undone', takeBack, says === 'one' ? line.other : `${line.name} and ${line.other}`, 'govuk-button--secondary')}
</form>`,
  )}`;
}

function sayWhat({ name, other, says }: NamesSaidBy): string {
  if (says === 'one') return `${other} goes by ${name}.`;
  if (says === 'two') return `${name} and ${other} are two landlords.`;
  return `What was said of ${name} and ${other} no longer holds.`;
}

function sayWho({ by, said }: NamesSaidBy): string {
  return `${by}, ${sayInstant(said)}`;
}
