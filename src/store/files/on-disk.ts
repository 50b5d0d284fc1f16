import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Keeping, NotKept } from './keeping.ts';

/** Keeps files in a folder of this machine’s disk. Nothing is made until the first is kept. */
export function keepOnDisk(folder: string): Keeping {
  const pathOf = (key: string) => join(folder, ...key.split('/'));
  return {
    keep: async (key, path) => {
      const target = pathOf(key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(path, target).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EXDEV') throw error;
        await copyAcross(path, target);
      });
      await settle(dirname(target));
    },
    sizeOf: async (key) => (await stat(pathOf(key)).catch(unlessMissing))?.size,
    open: async (key, range) => {
      const file = await open(pathOf(key), 'r').catch(unlessMissing);
      if (!file) throw new NotKept(key);
      return file.createReadStream(range && { start: range.first, end: range.last });
    },
    remove: async (key) => {
      await rm(pathOf(key), { force: true });
      // The folders that held it go too when they hold nothing else.
      for (let at = dirname(key); at !== '.'; at = dirname(at)) {
        const isGone = await rmdir(pathOf(at)).then(
          () => true,
          () => false,
        );
        if (!isGone) break;
      }
    },
  };
}

/** From another disk: written beside the target first, so that the target is never half there. */
async function copyAcross(path: string, target: string): Promise<void> {
  const beside = `${target}.new`;
  await copyFile(path, beside, constants.COPYFILE_FICLONE);
  await settle(beside);
  await rename(beside, target);
  await rm(path, { force: true });
}

/** Makes sure a file, or what a folder lists, outlives a loss of power. Some systems cannot do so for a folder. */
async function settle(path: string): Promise<void> {
  const held = await open(path, 'r');
  try {
    await held.sync().catch(() => undefined);
  } finally {
    await held.close();
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
