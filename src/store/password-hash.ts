import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** The hash of a password by argon2id, as a PHC string: '$argon2id$v=19$m=19456,t=2,p=1$salt$hash'. Takes some 50 ms and 19 MiB. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
}

/**
 * Whether this is the password of that hash. Where there is no hash the answer is no, and takes as long as it would
 * have. Throws when the hash is not one of ours.
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', wanted = ''] = form.exec(hash ?? nobodys) ?? [];
  if (!memory) throw new Error('A kept password hash is not an argon2id PHC string');
  const found = await derive(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(found, Buffer.from(wanted, 'base64')) && hash !== undefined;
}

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** OWASP's first choice for argon2id where memory is 19 MiB. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

const length = 32;
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]{43})$/;
/** A hash of no password at all, to be looked at where there is no account. */
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function derive(password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  // The same letters may be typed as different characters on different keyboards: é is one, or e and an accent.
  const message = password.normalize('NFKC');
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength: length }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
