/** A share in hundredths, rounded, but for its ends: 5 missed of 1,293 is not ‘100%’ kept, and one of them is not ‘0%’. */
export function sayPercent(some: number, all: number): string {
  const hundredths = (some / all) * 100;
  if (some < all && hundredths > 99) return 'more than 99%';
  if (some > 0 && hundredths < 1) return 'less than 1%';
  return `${Math.round(hundredths)}%`;
}
