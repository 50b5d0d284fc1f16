/** Money is whole pence. */
export type Pence = number & { readonly [brand]: 'Pence' };
declare const brand: unique symbol;

const mostPence = 1e12;

/** Reads `£1,250`, `1250.50` or a number of pounds into pence; undefined when it is not a sum of money. */
export function readPence(text: string | number): Pence | undefined {
  const found = /^£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(String(text).trim());
  if (!found?.[1]) return undefined;
  const pence = Number(found[1].replaceAll(',', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return pence <= mostPence ? (pence as Pence) : undefined;
}

/** Writes pence as pounds: `£1,250`, `£12.50`. */
export function sayPence(pence: Pence): string {
  const pounds = Math.trunc(pence / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = pence % 100;
  return rest === 0 ? `£${pounds}` : `£${pounds}.${String(rest).padStart(2, '0')}`;
}
