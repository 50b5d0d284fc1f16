import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopInTurn } from './stop-in-turn.ts';

test('what was started last is stopped first, and one that fails keeps none of the others running', async () => {
  const stopped: string[] = [];
  const faults: unknown[] = [];
  const end = (name: string, fault?: Error) => async () => {
    stopped.push(name);
    if (fault) throw fault;
  };
  const atOnce = (): Promise<void> => {
    stopped.push('at once');
    throw new Error('at once');
  };
  const started = [end('store'), atOnce, end('queue', new Error('away')), end('app', new Error('busy'))];
  await stopInTurn(started, (error) => faults.push(error));
  assert.deepEqual(stopped, ['app', 'queue', 'at once', 'store']);
  assert.deepEqual(faults.map(String), ['Error: busy', 'Error: away', 'Error: at once']);

  await stopInTurn(started, (error) => faults.push(error));
  assert.equal(stopped.length, 4, 'each is stopped once');
});
