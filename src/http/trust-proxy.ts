import { isIP } from 'node:net';
import { badSetting } from '../errors.js';

/** As Fastify takes it: nobody, or those with these addresses. */
export type TrustProxy = false | string[];

const NAMED = ['loopback', 'linklocal', 'uniquelocal'];
const BITS = /^\d{1,3}$/;

/**
 * What ALLEGIANCE_TRUST_PROXY means: a list of addresses and networks. Refuses anything else (BAD_SETTING).
 * NOTE: "all", which would let every client say who it is, is no value.
 */
export function toTrustProxy(text: string | undefined): TrustProxy {
  if (!text) return false;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every(isAddress)) return parts;
  throw badSetting(
    `ALLEGIANCE_TRUST_PROXY is "${text}". Expecting the addresses of proxies, as 10.0.0.0/8,127.0.0.1, or loopback.`,
  );
}

function isAddress(part: string): boolean {
  const [address = '', bits, ...rest] = part.split('/');
  if (NAMED.includes(part)) return true;
  const most = isIP(address) === 4 ? 32 : 128;
  const isNetwork = bits === undefined || (BITS.test(bits) && Number(bits) > 0 && Number(bits) <= most);
  return isIP(address) !== 0 && isNetwork && rest.length === 0;
}
