import { readFile } from 'node:fs/promises';
import type { SettingsFile } from '../record/import/table/settings-file.ts';
import type { World } from './command.ts';

/** Whether the words after a command’s name are 'export', or 'import' and a file; says how to use it where they are neither. */
export function isExportOrImport(words: readonly string[], world: World, usage: string): boolean {
  const [does, file, ...rest] = words;
  const isWell = (does === 'export' && file === undefined) || (does === 'import' && file !== undefined);
  if (isWell && rest.length === 0) return true;
  world.complain(`Use it so: ${usage}. “export” prints the file.`);
  return false;
}

/** Reads a file by which things are set. Undefined once what is wrong with it has been said, each mistake with its line. */
export async function readSettingsFile<Wanted>(
  file: string,
  world: World,
  read: (text: string) => Promise<SettingsFile<Wanted>>,
): Promise<{ readonly wanted: readonly Wanted[]; readonly same: number } | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    world.complain(`There is no file ${file} to read.`);
    return undefined;
  }
  const found = await read(text);
  if ('wanted' in found) return found;
  for (const { line, message } of found.mistakes) world.complain(`${file}:${line}: ${message}.`);
  world.complain('Nothing was set.');
  return undefined;
}
