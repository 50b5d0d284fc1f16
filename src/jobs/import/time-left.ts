import type { Progress } from '../../store/imports/turn.ts';
import type { World } from '../command.ts';

/** Shows how far a step has come and how long the rest will take, going by how long the beginning took. */
export function timeLeft({ now, showProgress }: Pick<World, 'now' | 'showProgress'>): (progress: Progress) => void {
  let step: Progress['step'] | undefined;
  let began = now();
  return (progress) => {
    if (progress.step !== step) {
      step = progress.step;
      began = now();
    }
    const { rows, of } = progress;
    const left = rows === 0 ? undefined : ((now() - began) / rows) * Math.max(0, of - rows);
    const name = step === 'checking' ? 'Checking' : 'Keeping';
    showProgress(`${name}: ${rows.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} rows${sayLeft(left)}`);
  };
}

/** ‘, 2 minutes left’; nothing while it cannot be told. */
function sayLeft(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '';
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `, ${seconds === 1 ? '1 second' : `${seconds} seconds`} left`;
  const minutes = Math.ceil(seconds / 60);
  return `, ${minutes === 1 ? '1 minute' : `${minutes} minutes`} left`;
}
