import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessableDays } from '../../../src/assessment/assess.ts';
import { lastDay } from '../../../src/assessment/replay.ts';
import { lessons } from '../../../src/lessons/index.ts';
import { readStories } from '../../../src/record/story/story.ts';
import { viewCase } from '../../../src/web/case/view.ts';
import { mutated } from '../mutate.ts';
import type { Parser } from '../parsers.ts';

const folders = ['test/stories', 'src/library/cases'].map((folder) =>
  join(import.meta.dirname, '..', '..', '..', folder),
);

/** Stories: read, and what could be read is assessed as the page does. */
export const storyParser: Parser<Buffer> = {
  inputs: async () =>
    mutated(
      folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => readFileSync(join(folder, name))),
      ),
    ),
  read: (bytes) => {
    const read = readStories(bytes.toString('utf8'), 'a case', new Set(lessons.map(({ id }) => id as string)));
    if ('problems' in read) return;
    for (const { record, asAt } of read.stories.slice(0, 2)) {
      const day = asAt ?? lastDay(record);
      if (day >= assessableDays.first && day <= assessableDays.last) viewCase(record, day, lessons);
    }
  },
};
