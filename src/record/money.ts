/** Money is whole pence. */
export type Pence = number & { readonly [brand]: 'Pence' };
declare const brand: unique symbol;

/** Ten thousand million pounds: far above any sum of a case, far below where whole pence stop being exact. */
const mostPence = 1e12;

const sumForm = /^£?\s?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?$/;

/** Reads `£1,250`, `1250.50` or a number of pounds into pence; undefined when it is not a sum of money. */
export function readPence(text: string | number): Pence | undefined {
  const [, pounds, part = ''] = sumForm.exec(String(text).trim()) ?? [];
  if (pounds === undefined) return undefined;
  const pence = Number(pounds.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
  return pence <= mostPence ? (pence as Pence) : undefined;
}

/** A sum in a sentence, only where there is one. */
export function ifSum(pence: Pence | undefined, before: string): string {
  return pence === undefined ? '' : `${before}${sayPence(pence)}`;
}

/** Writes pence as pounds: `£1,250`, `£12.50`, `-£3`. */
export function sayPence(pence: Pence): string {
  const sum = Math.abs(pence);
  const pounds = String(Math.floor(sum / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = sum % 100;
  return `${pence < 0 ? '-' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
