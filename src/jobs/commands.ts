import { nearestTo } from '../record/story/nearest.ts';
import { assessCommand } from './assess.ts';
import { backupCommand } from './backup.ts';
import { checkLetterCommand } from './check-letter.ts';
import type { Command, ExitCode, World } from './command.ts';
import { demoCommand } from './demo-landlord.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { lessonsCommand } from './lessons.ts';
import { migrateCommand } from './migrate.ts';
import { policyCommand } from './policy.ts';
import { readCommand } from './read.ts';
import { rebuildCommand } from './rebuild.ts';
import { replayCommand } from './replay.ts';
import { restoreCommand } from './restore.ts';
import { retentionCommand } from './retention.ts';
import { verifyCommand } from './verify.ts';
import { versionCommand } from './version.ts';
import { wordsCommand } from './words.ts';
import { workCommand } from './work.ts';

export const commands: readonly Command[] = [
  assessCommand,
  replayCommand,
  checkLetterCommand,
  lessonsCommand,
  wordsCommand,
  readCommand,
  demoCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  workCommand,
  migrateCommand,
  verifyCommand,
  rebuildCommand,
  retentionCommand,
  policyCommand,
  doctorCommand,
  versionCommand,
];

/** Runs the command named by the first word. With none, or `help`, says what there is; `help` and a command’s name, how to use that. */
export async function runCommand([name, ...words]: readonly string[], world: World): Promise<ExitCode> {
  const [asked] = words;
  if (name === 'help' && asked !== undefined) return runCommand([asked, '--help'], world);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    for (const command of commands) world.print(`${command.usage.padEnd(48)} ${command.about}`);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === (asksVersion.has(name) ? versionCommand.name : name));
  if (command && words.includes('--help')) {
    world.print(`${command.usage}\n${command.about}`);
    return 0;
  }
  if (command) return command.run(words, world);
  const near = nearestTo(
    name,
    commands.map((one) => one.name),
  );
  world.complain(
    `There is no command called “${name}”. ${near ? `Did you mean “${near}”?` : `There are ${commands.map((one) => one.name).join(', ')}; “putright help” says what each does.`}`,
  );
  return 2;
}

const asksVersion: ReadonlySet<string> = new Set(['--version', '-v', '-V']);
