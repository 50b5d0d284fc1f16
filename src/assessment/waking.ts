import { endOf } from '../calendar/instant.ts';
import { firstKnownDay } from '../calendar/working-days.ts';
import type { ClockInForce, FailingShown, Lesson } from '../lessons/lesson.ts';
import type { Entry, KindName } from '../record/entry.ts';
import { Reading } from '../record/reading.ts';

/**
 * The kinds of entry that can give a lesson something to find: of a record without any of them it need not be asked,
 * for it would find nothing. Undefined for a lesson that has to be asked of every record.
 *
 * They are the kinds it asks for in an empty record, those its parts of the reading ask for included. A lesson is a pure
 * function of what it is told. Where none of these kinds is there, its first question has the answer it has in an empty
 * record, and so has each next one, down to what it finds: nothing.
 */
export function wokenBy(lesson: Lesson): readonly KindName[] | undefined {
  const reading = new WatchedReading();
  const clock: ClockInForce = { dueAfter: () => ({ day: reading.asAt, owner: lesson.clock.owner }) };
  const failings = new Proxy<readonly FailingShown[]>([], {
    get: (none, name) => {
      reading.isAskedMore = true;
      return Reflect.get(none, name);
    },
  });
  const found = lesson.find(reading, clock, failings);
  return found.length > 0 || reading.isAskedMore ? undefined : [...reading.kindsAsked];
}

/** An empty record, read so that it is noted which kinds are asked for, and whether anything is asked that is not a kind. */
class WatchedReading extends Reading {
  readonly kindsAsked = new Set<KindName>();
  isAskedMore = false;

  constructor() {
    super(endOf(firstKnownDay), []);
  }

  override of<K extends KindName>(kind: K): readonly Entry<K>[] {
    this.kindsAsked.add(kind);
    return super.of(kind);
  }

  override ofAny<K extends KindName>(...kinds: readonly K[]): readonly Entry<K>[] {
    for (const kind of kinds) this.kindsAsked.add(kind);
    return super.ofAny(...kinds);
  }

  override ofAnyIn<K extends KindName>(kinds: readonly K[]): readonly Entry<K>[] {
    return this.ofAny(...kinds);
  }

  override get kinds(): readonly KindName[] {
    this.isAskedMore = true;
    return super.kinds;
  }

  override get entries(): readonly Entry[] {
    this.isAskedMore = true;
    return super.entries;
  }

  override entry(id: string | undefined): Entry | undefined {
    this.isAskedMore ||= id !== undefined;
    return super.entry(id);
  }

  override asFirstWritten<K extends KindName>(entry: Entry<K>): Entry<K> {
    this.isAskedMore = true;
    return super.asFirstWritten(entry);
  }

  override with(more: readonly Entry[]): Reading {
    this.isAskedMore = true;
    return super.with(more);
  }

  override get moment() {
    this.isAskedMore = true;
    return super.moment;
  }
}
