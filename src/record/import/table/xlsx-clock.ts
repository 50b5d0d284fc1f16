/** A part of a day as the time a clock shows, '09:30'. */
export function sayClock(part: number): string {
  const minutes = Math.round(part * 24 * 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
