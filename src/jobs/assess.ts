import { lastDay } from '../assessment/replay.ts';
import { type Report, reportOn } from '../assessment/report.ts';
import { readDay, sayDay } from '../calendar/day.ts';
import { lessons } from '../lessons/index.ts';
import type { Command, World } from './command.ts';
import { readAsAt, readOptions } from './options.ts';
import { readStoryFiles } from './story-file.ts';

const usage = 'putright assess FILE… [--as-at DATE] [--json]';

/** Assesses stories: what each owed, what was missed, how serious it looks and what to do next. Needs no database. */
export const assessCommand: Command = {
  name: 'assess',
  usage,
  about: 'assesses story files',
  run: (words, world) => {
    const read = readOptions(words, { 'as-at': { type: 'string' }, json: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    const asAt = readAsAt(read.values['as-at'], world);
    if (asAt === 'wrong') return 2;
    if (read.positionals.length === 0) {
      world.complain(`Name at least one story file: ${usage}`);
      return 2;
    }
    const stories = readStoryFiles(read.positionals, world);
    if (!stories) return 2;
    const reports = stories.map((story, place) => {
      world.showProgress(`${place + 1} of ${stories.length}`);
      return reportOn(story, asAt ?? story.asAt ?? lastDay(story.record), lessons);
    });
    if (read.values.json) world.print(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
    else for (const report of reports) printReport(report, world);
    return 0;
  },
};

function printReport(report: Report, world: World): void {
  world.print(`${report.story}, as at ${say(report.asAt)}`);
  world.print(
    `  Gauge: ${report.gauge.level}${report.gauge.level === 'none' ? '' : ' (a prompt, never a prediction)'}`,
  );
  for (const { factor, why } of report.gauge.factors) world.print(`    ${factor}: ${why}`);
  world.print(`  Missed (${report.failings.length}):`);
  for (const failing of report.failings) {
    const late =
      failing.lateDays === null ? 'crossed' : `${failing.lateDays} ${failing.lateDays === 1 ? 'day' : 'days'} late`;
    world.print(
      `    ${say(failing.raised).padEnd(18)} ${failing.lesson}, ${late}${failing.reasons ? ', with reasons' : ''}`,
    );
  }
  world.print(`  Next:`);
  for (const step of report.next) world.print(`    by ${say(step.by)}: ${step.do} (${step.lesson})`);
  const unknown = report.duties.filter((duty) => duty.standing === 'cannot tell');
  if (unknown.length > 0) world.print('  Cannot tell:');
  for (const duty of unknown) world.print(`    ${duty.lesson}: ${duty.missing}`);
  world.print('');
}

function say(iso: string): string {
  const day = readDay(iso);
  return day === undefined ? iso : sayDay(day);
}
