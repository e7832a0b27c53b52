import { badSetting } from '../errors.js';

/** Who may ask. Anybody, where there are neither keys nor tokens. */
export interface AccessSettings {
  readonly keys: readonly string[];
  readonly tokens: TokenSettings | undefined;
}

/** Of which tokens (JWT) the bearers may ask. */
export interface TokenSettings {
  /** What signs them: a secret that both know, or public keys at an address. */
  readonly secret: string | undefined;
  readonly jwksUrl: URL | undefined;
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
}

type Texts = Readonly<Record<'keys' | 'secret' | 'jwksUrl' | 'issuer' | 'audience', string | undefined>>;

export const NOBODY_IS_ASKED: AccessSettings = { keys: [], tokens: undefined };

const SHORTEST_KEY = 16;
/** As long as what HS256 signs with. */
const SHORTEST_SECRET = 32;

/**
 * What ALLEGIANCE_API_KEYS and ALLEGIANCE_JWT_* mean. Refuses keys that could be guessed, an address that is none, and what would
 * check nothing (BAD_SETTING); no message has a key in it.
 */
export function toAccessSettings({ keys, secret, jwksUrl, issuer, audience }: Texts): AccessSettings {
  const parts = (keys ?? '').split(',').map((key) => key.trim());
  const found = parts.filter((key) => key !== '');
  if (found.some((key) => key.length < SHORTEST_KEY))
    throw badSetting(`ALLEGIANCE_API_KEYS has a key of fewer than ${SHORTEST_KEY} characters.`, {
      hint: 'Make each with `openssl rand -hex 24`.',
    });
  const isSigned = Boolean(secret || jwksUrl);
  if (!isSigned && (issuer || audience))
    throw badSetting('ALLEGIANCE_JWT_ISSUER and ALLEGIANCE_JWT_AUDIENCE check nothing without a key.', {
      hint: 'Set ALLEGIANCE_JWT_SECRET or ALLEGIANCE_JWT_JWKS_URL.',
    });
  if (secret && jwksUrl)
    throw badSetting('ALLEGIANCE_JWT_SECRET and ALLEGIANCE_JWT_JWKS_URL are both set.', {
      hint: 'Expecting one of them.',
    });
  if (secret && secret.length < SHORTEST_SECRET)
    throw badSetting(`ALLEGIANCE_JWT_SECRET has fewer than ${SHORTEST_SECRET} characters.`);
  const tokens = {
    secret: secret || undefined,
    jwksUrl: jwksUrl ? toUrl(jwksUrl) : undefined,
    issuer: issuer || undefined,
    audience: audience || undefined,
  };
  return { keys: found, tokens: isSigned ? tokens : undefined };
}

function toUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw badSetting(
    `ALLEGIANCE_JWT_JWKS_URL is "${text}". Expecting an address, as https://example.com/jwks.json.`,
  );
}
