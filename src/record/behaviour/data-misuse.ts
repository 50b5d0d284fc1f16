import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';

/** A resident’s information used for what it was not given for, and what was done about it. */
export type DataMisuse = {
  /** What says so: an entry of its own, or an allegation that speaks of it. */
  readonly misuse: Entry<'personal data misused' | 'staff conduct alleged'>;
  /** When the data protection officer was told of it. */
  readonly officerTold: Entry<'data protection officer told'> | undefined;
  /** What told the resident of it: an update or a letter that answers it. */
  readonly residentTold: Entry | undefined;
};

/** Every misuse on record, and every allegation that speaks of one and has no such entry of its own. */
export function readDataMisuse(reading: Reading): readonly DataMisuse[] {
  const found = reading.of('personal data misused');
  const spokenOf = reading
    .of('staff conduct alleged')
    .filter(
      (alleged) => isAboutData(alleged.what ?? '') && !found.some((misuse) => reading.belongsWith(misuse, alleged)),
    );
  return [...found, ...spokenOf].map((misuse) => {
    const from = reading.entry(misuse.for) ?? misuse;
    return {
      misuse,
      officerTold: reading
        .of('data protection officer told')
        .find((told) => told.happened >= from.happened && !isOfAnother(reading, told, misuse)),
      residentTold: reading
        .ofAny('resident updated', 'letter sent', 'response sent')
        .find((told) => told.for === misuse.id && told.happened >= misuse.happened),
    };
  });
}

/** Whether the officer was told of other misuse than this. */
function isOfAnother(reading: Reading, told: Entry, misuse: Entry): boolean {
  const named = reading.entry(told.for);
  if (named === undefined || named.id === misuse.id || reading.leadsBack(misuse, named.id)) return false;
  return named.kind === 'personal data misused' || named.kind === misuse.kind;
}

const aboutData =
  /\b(personal|private|confidential|medical) (data|information|details|number|records?|history)\b|\bdata (breach|protection)\b|\b(used|took|copied|shared|passed on|looked up|misus\w+) (my|her|his|their|the (resident|tenant)[’']s) (\w+ )?(number|details|address|records?|information|data|history)\b/i;
const isAboutData = remembered((what: string) => aboutData.test(what));
