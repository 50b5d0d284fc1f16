import { randomInt } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import QRCode from 'qrcode';
import type { Instant } from '../../calendar/instant.ts';
import { type Html, vouched } from '../html.ts';

/** A new secret for an app that shows codes: 160 bits, as such apps take it. */
export function newFactor(): string {
  return generateSecret();
}

/** Whether the text is a secret `newFactor` could have made. */
export function isFactor(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text);
}

/** What the app reads from the picture. */
export function factorAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Putright', label: email, secret });
}

/** The picture an app reads, drawn in the page so that nothing else is fetched. */
export async function factorPicture(address: string): Promise<Html> {
  const drawn = await QRCode.toString(address, { type: 'svg' });
  return vouched(
    drawn.replace(
      '<svg ',
      '<svg class="putright-code-picture" role="img" aria-label="A picture for your authenticator app to read" width="220" height="220" ',
    ),
  );
}

/**
 * The half minute whose code this is, or undefined when it is no code of this one, the one before or the one after:
 * telephones run a little fast or slow. With `usedStep`, codes up to that half minute are refused.
 */
export async function stepOfCode(
  secret: string,
  text: string,
  now: Instant,
  usedStep?: number,
): Promise<number | undefined> {
  const token = text.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const found = await verify({
    secret,
    token,
    epoch: Math.floor(now / 1000),
    epochTolerance: 30,
    ...(usedStep !== undefined && { afterTimeStep: usedStep }),
  });
  return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}

/** Ten codes for when the phone is lost, such as 'k7mq-x2pd-9vht'. */
export function newRecoveryCodes(): readonly string[] {
  const word = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 10 }, () => [word(), word(), word()].join('-'));
}

/** A recovery code as we write them, however it was typed. */
export function tidyRecoveryCode(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return plain.match(/.{1,4}/g)?.join('-') ?? '';
}

/** Without those easily taken for others: 0 and o, 1, i and l. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
