import { type Database, isLost } from './database.ts';
import { type Outcome, type Piece, writePieces } from './piece.ts';
import { systemScope } from './scope.ts';

/** How many pieces are written in one transaction. */
const mostTogether = 32;

/** How many transactions are under way: while the database writes one, this process gets the next ready. More only makes each smaller. */
const mostUnderWay = 2;

type Waiting = {
  readonly piece: Piece;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (fault: unknown) => void;
};

type Gathering = { waiting: readonly Waiting[]; underWay: number };

const gatherings = new WeakMap<Database, Map<string, Gathering>>();

/**
 * Writes a piece of work. While others are being written, what else this process has to write for the same landlord
 * gathers, and is then written together in one transaction: much of what a transaction costs is the same for one piece as
 * for many. Each has its own outcome or fault, and none waits for a home that somebody else is writing about.
 */
export function writeTogether(database: Database, landlord: string, piece: Piece): Promise<Outcome> {
  const all = gatherings.get(database) ?? new Map<string, Gathering>();
  gatherings.set(database, all);
  const gathering = all.get(landlord) ?? { waiting: [], underWay: 0 };
  all.set(landlord, gathering);
  return new Promise((settle, fail) => {
    gathering.waiting = [...gathering.waiting, { piece, settle, fail }];
    void writeWaiting(database, landlord, gathering);
  });
}

async function writeWaiting(database: Database, landlord: string, gathering: Gathering): Promise<void> {
  if (gathering.underWay >= mostUnderWay) return;
  gathering.underWay++;
  while (gathering.waiting.length > 0) {
    const { together, rest } = apart(gathering.waiting);
    gathering.waiting = rest;
    await write(database, landlord, together);
  }
  gathering.underWay--;
}

/** Those that can be written together: no two about one home, nor of one form. The others wait. */
function apart(waiting: readonly Waiting[]): {
  readonly together: readonly Waiting[];
  readonly rest: readonly Waiting[];
} {
  const taken = new Set<string>();
  const together: Waiting[] = [];
  const rest: Waiting[] = [];
  for (const one of waiting) {
    const { home, once } = one.piece;
    const marks = [`home ${home ?? ''}`, ...(once === undefined ? [] : [`once ${once}`])];
    if (together.length < mostTogether && !marks.some((mark) => taken.has(mark))) {
      together.push(one);
      for (const mark of marks) taken.add(mark);
    } else rest.push(one);
  }
  return { together, rest };
}

async function write(database: Database, landlord: string, together: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await database.as(systemScope(landlord), (connection) =>
      writePieces(
        connection,
        together.map(({ piece }) => piece),
        { waits: false },
      ),
    );
    for (const [place, { settle }] of together.entries()) settle(outcomes[place] ?? 'stale');
  } catch (fault) {
    // Where the connection went, nobody can say whether it was written. Anything else wrote nothing, and only one of
    // them may be to blame.
    if (together.length === 1 || isLost(fault)) for (const { fail } of together) fail(fault);
    else for (const one of together) await write(database, landlord, [one]);
  }
}
