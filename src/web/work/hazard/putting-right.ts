import { overBy } from '../../../assessment/duty.ts';
import { sayDay } from '../../../calendar/day.ts';
import type { Entry } from '../../../record/entry.ts';
import { endedBy } from '../../../record/hazards/hazard-answer.ts';
import { endSentence } from '../../../record/kind.ts';
import type { Reading } from '../../../record/reading.ts';
import { dated } from '../lines.ts';
import { linksTo } from '../links-to.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** Made safe, with what shows it. */
export function safePart({ reading, reference }: OnWork): WorkPart {
  const made = reading.ofAny('made safe', 'temporary fix made', 'made secure');
  const bare = made.filter((entry) => photosOf(reading, entry).length === 0);
  return {
    id: 'safe',
    title: 'Made safe',
    says: made.map((entry) => `${dated(entry)} ${sayEvidence(reading, entry)}`),
    nothing: 'It has not been made safe yet.',
    ...(made.length > 0 && {
      more: linksTo([
        ...made.flatMap((entry) =>
          photosOf(reading, entry).map(({ id, shows, name }) => ({
            says: `See: ${shows ?? name}`,
            href: `/cases/${reference}/files/${encodeURIComponent(id)}`,
          })),
        ),
        ...bare.map(({ id, happened }) => ({
          says: `Add a photo of what was done on ${sayDay(happened)}`,
          href: `/cases/${reference}/files?about=${encodeURIComponent(id)}`,
        })),
      ]),
    }),
    lessons: ['hazards/make-safe', 'repairs/temporary-fix'],
    record: onHazard(reading, 'made safe', 'safety advice given'),
  };
}

function photosOf(reading: Reading, entry: Entry): readonly Entry<'file attached'>[] {
  return reading.of('file attached').filter(({ about }) => about === entry.id);
}

function sayEvidence(reading: Reading, entry: Entry): string {
  const kept = photosOf(reading, entry);
  if (kept.length === 0) return 'No photo shows it.';
  return `Shown by: ${kept.map(({ shows, name }) => shows ?? name).join(', ')}.`;
}

/** The works that stop it coming back: steps within five working days, on site within twelve weeks, finished. */
export function furtherPart(on: OnWork): WorkPart {
  const { reading } = on;
  return {
    id: 'further',
    title: 'Works to stop it coming back',
    says: [
      ...reading.ofAny('further works booked', 'further works started', 'further works completed').map(dated),
      ...sayLatestStart(on),
      ...reading.hazards.flatMap((hazard) => {
        const ended = endedBy(reading, hazard, hazard.aware);
        return ended ? [`${sayDay(ended.happened)}: the hazard was put right for good.`] : [];
      }),
    ],
    nothing: 'No works have been arranged to stop it coming back.',
    lessons: ['hazards/further-works'],
    record: onHazard(reading, 'further works booked', 'further works started', 'further works completed'),
  };
}

/** The last day on which the works may physically begin, while they have not. */
function sayLatestStart({ assessment }: OnWork): readonly string[] {
  const waiting = assessment.duties.filter((duty) => duty.lesson.id === 'hazards/further-works' && !overBy(duty));
  const last = waiting.map(({ due, since }) => ({ due, since })).findLast(({ due, since }) => due && due - since > 60);
  return last?.due === undefined
    ? []
    : [`Works must begin on site by ${sayDay(last.due)}, twelve weeks after the investigation ended.`];
}

/** Somewhere else to stay: offered, whether it suits, why it was declined, and what was agreed instead. */
export function elsewherePart({ reading }: OnWork): WorkPart {
  const offers = reading.of('alternative home offered');
  const declined = reading.of('alternative home declined');
  return {
    id: 'elsewhere',
    title: 'Somewhere else to stay',
    says: reading
      .ofAny('alternative home offered', 'alternative home declined', 'moved out', 'moved back')
      .map(sayStay),
    nothing: 'Nowhere else has been offered. It is owed where the home cannot be made safe in time.',
    lessons: ['hazards/alternative-home'],
    record: [
      ...onHazard(reading, 'alternative home offered'),
      ...offers
        .filter(({ id }) => !declined.some((no) => no.for === id))
        .slice(-1)
        .map(({ id }): RecordLink => ({ kind: 'alternative home declined', fill: { for: id } })),
      ...(offers.length > declined.length ? onHazard(reading, 'moved out') : []),
    ],
  };
}

function sayStay(
  entry: Entry<'alternative home offered' | 'alternative home declined' | 'moved out' | 'moved back'>,
): string {
  const day = sayDay(entry.happened);
  switch (entry.kind) {
    case 'alternative home offered': {
      const suits =
        entry.suits === undefined ? 'Nobody has said whether it suits' : entry.suits ? 'It suits' : 'It does not suit';
      return `${day}: offered ${entry.home ?? 'somewhere else to stay'}. ${suits} this household.`;
    }
    case 'alternative home declined': {
      const why = entry.why === undefined ? 'Nobody wrote down why' : `Why: ${entry.why}`;
      const next = entry.next === undefined ? 'Nothing has been agreed instead' : `Agreed instead: ${entry.next}`;
      return `${day}: the resident said no. ${endSentence(why)} ${endSentence(next)}`;
    }
    default:
      return dated(entry);
  }
}

/** Forms for the last hazard on the case. */
export function onHazard(reading: Reading, ...kinds: readonly RecordLink['kind'][]): readonly RecordLink[] {
  const aware = reading.hazards.at(-1)?.aware;
  return kinds.map((kind) => (aware ? { kind, fill: { for: aware.id } } : { kind }));
}
