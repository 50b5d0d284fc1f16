// Runs before every npm command, on whatever Node the machine has (20 or later), so that the first command after a
// clone is also the only one. It installs what the lock file names when that is missing or out of date, and says so.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.installed-lock.json');
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

const isReady = () =>
  existsSync(node) && existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8');

if (!isReady()) {
  console.error('Putright: installing what package-lock.json names (once; about half a minute) …');
  // `install --no-save` rather than `ci`: it takes the same versions from the lock file, and does not refuse when a registry
  // lacks a package for another kind of machine.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('Putright: the install did not finish. Is the npm registry within reach? The lines above say more.');
    process.exit(1);
  }
  copyFileSync(lock, installed);
  console.error('Putright: installed.');
}
