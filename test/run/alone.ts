/**
 * The test files that have a process of their own: those that measure their process, or start, stop and kill others.
 * The slowest are first, so that none of them is left running when the others have ended. Every other file runs
 * together with its neighbours (`together.ts`).
 */
export const alone: readonly string[] = [
  // They kill, start and stop programs, and some wait for those.
  'test/kill.test.ts',
  'test/import.test.ts',
  'test/serve.test.ts',
  'test/backup/backup.test.ts',
  'test/files/kill.test.ts',
  'test/fuzz/fuzz.test.ts',
  'src/store/embedded/embedded.test.ts',
  'src/store/embedded/initialise.test.ts',
  'test/store/another-port.test.ts',
  'test/clock-work.test.ts',
  'test/command-line.test.ts',
  // They say what time or memory something may take.
  'test/letters-property.test.ts',
  'test/case-page-bench.test.ts',
  'test/bench.test.ts',
  'test/library-bench.test.ts',
  'test/letters-bench.test.ts',
  'src/jobs/demo/demo-landlord.test.ts',
  'src/record/story/story-text.test.ts',
  'test/library/figures.test.ts',
  'test/import/reading-tables.test.ts',
  'test/reports/habits.test.ts',
  'test/sign-in.test.ts',
  'test/complaint-letter.test.ts',
  // Its clock begins when it is read.
  'test/staff-pages.test.ts',
  // It runs this runner.
  'test/run/run.test.ts',
];
