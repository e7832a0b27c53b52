import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { unauthenticated } from '../errors.js';
import type { AccessSettings, TokenSettings } from './access-settings.js';
import { isGuarded } from './is-guarded.js';

type IsAllowed = (credential: string, log: FastifyRequest['log']) => boolean | Promise<boolean>;

const BEARER = /^Bearer +(\S+)$/i;
/** Of keys that are public: with a secret among them, whoever knows a public key could sign. */
const ASYMMETRIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Answers those alone who have one of the keys, or a token that counts; others are refused (UNAUTHENTICATED). */
export function guardAccess(app: FastifyInstance, { keys, tokens }: AccessSettings): void {
  const ways: IsAllowed[] = [];
  if (keys.length > 0) ways.push(isKey(keys));
  if (tokens) ways.push(isToken(tokens));
  if (ways.length === 0) return;
  // NOTE: after clients are counted, so that nobody tries keys without end, and before a body is read.
  app.addHook('preParsing', async (request, reply, body) => {
    if (!isGuarded(request)) return body;
    const credential = credentialOf(request);
    for (const isAllowed of credential === undefined ? [] : ways)
      if (await isAllowed(credential ?? '', request.log)) return body;
    const error = credential === undefined ? '' : ', error="invalid_token"';
    reply.header('www-authenticate', `Bearer realm="allegiance"${error}`);
    throw unauthenticated(
      credential === undefined ? 'There is no key with the request.' : 'The key or token does not count.',
      { hint: 'Send it as `authorization: Bearer …`.' },
    );
  });
}

function credentialOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['x-api-key'];
  return BEARER.exec(headers.authorization ?? '')?.[1] ?? (typeof key === 'string' ? key : undefined);
}

/** Digests are compared, each with all, so that the time it takes says nothing of how much is right. */
function isKey(keys: readonly string[]): IsAllowed {
  const digests = keys.map(digest);
  return (credential) => {
    const given = digest(credential);
    return digests.map((known) => timingSafeEqual(known, given)).includes(true);
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isToken({ secret, jwksUrl, issuer, audience }: TokenSettings): IsAllowed {
  const shared = new TextEncoder().encode(secret);
  const key: JWTVerifyGetKey = jwksUrl ? createRemoteJWKSet(jwksUrl) : async () => shared;
  const options = {
    algorithms: jwksUrl ? ASYMMETRIC : ['HS256'],
    requiredClaims: ['exp'],
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  };
  return async (credential, log) => {
    try {
      await jwtVerify(credential, key, options);
      return true;
    } catch (error) {
      // Its code alone, as what is refused may be a key of somebody else's.
      log.info({ reason: (error as { code?: string }).code ?? 'keys out of reach' }, 'token refused');
      return false;
    }
  };
}
