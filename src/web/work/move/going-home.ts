import { sayDay } from '../../../calendar/day.ts';
import { readCase } from '../../../record/casework/open-case.ts';
import type { Entry } from '../../../record/entry.ts';
import type { Reading } from '../../../record/reading.ts';
import { html } from '../../html.ts';
import { answering, dated } from '../lines.ts';
import type { OnWork, WorkPart } from '../work.ts';

/** When they can go home, and every change to it with its reason. */
export function goingHome(reading: Reading): WorkPart {
  const dates = reading.of('return date given');
  const last = dates.at(-1);
  const isBack = reading.of('moved back').length > 0 && reading.move.temporary.every(({ back }) => back !== undefined);
  return {
    id: 'going-home',
    title: 'When they can go home',
    says: last === undefined || isBack ? [] : [sayLast(last, reading)],
    nothing: isBack ? 'They are home.' : 'They have not been given a date for going home.',
    table: {
      head: ['Told on', 'Home by', 'Why it changed'],
      rows: dates.map(({ happened, due, why }, n) => [
        sayDay(happened),
        sayDay(due),
        why ?? (n === 0 ? 'The first date' : 'Nobody has written down why'),
      ]),
    },
    lessons: ['moves/return-date'],
    record: [
      {
        kind: 'return date given',
        ...(last && { says: 'The date changed, and they were told' }),
        ...answering(reading.of('moved out')),
      },
    ],
  };
}

function sayLast({ due }: Entry<'return date given'>, reading: Reading): string {
  return due < reading.asAt
    ? `The date they were given, ${sayDay(due)}, has passed. Tell them a new one and why.`
    : `They were told they can go home by ${sayDay(due)}.`;
}

/** What has to be done before they can go home, here and on the cases this one goes with. */
export function worksToReturn({ reading }: OnWork): WorkPart {
  const linked = readCase(reading)?.linked ?? [];
  const report = reading.ofAny('repair reported', 'hazard reported', 'home found unfit');
  return {
    id: 'works',
    title: 'What has to be done first',
    says: reading
      .ofAny(
        ...(['works ordered', 'works date given', 'works date changed', 'works started', 'works completed'] as const),
        ...(['further works started', 'further works completed', 'made safe'] as const),
      )
      .map(dated),
    nothing:
      linked.length > 0 ? 'The works are on the case this one goes with.' : 'No works are on record for going home.',
    more:
      linked.length === 0
        ? html``
        : html`<p class="govuk-body">Works may also be on !${linked.map((other, n) => html`!${n === 0 ? '' : ', '}<a class="govuk-link" href="/cases/${other}">${other}</a>`)}.</p>`,
    lessons: ['repairs/works-dated', 'repairs/too-long'],
    record: [
      { kind: 'works ordered', ...answering(report) },
      { kind: 'works date given', ...answering(report) },
      { kind: 'works completed', ...answering(report) },
    ],
  };
}

/** Going home, and asking how it is. */
export function settlingIn(reading: Reading): WorkPart {
  const back = reading.ofAny('moved back', 'moved for good');
  const asked = reading.of('settling in checked');
  const last = back.at(-1);
  const isAsked = last !== undefined && asked.some(({ happened }) => happened >= last.happened);
  return {
    id: 'home',
    title: 'Home, and settling in',
    says: [
      ...[...back, ...asked].map(dated),
      ...(last === undefined || isAsked ? [] : ['Nobody has asked yet how they are settling in.']),
    ],
    nothing: 'They are not home yet.',
    record: [
      { kind: 'moved back', ...answering(reading.of('moved out')) },
      { kind: 'settling in checked', ...answering(back) },
    ],
  };
}
