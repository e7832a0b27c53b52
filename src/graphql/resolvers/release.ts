import { databaseUnreachable } from '../../errors.js';
import type { Release } from '../../model/release.js';
import { release } from '../../queries/release.js';
import type { Context } from '../context.js';

export const releaseResolvers = {
  release: async (_root: unknown, _args: unknown, { database }: Context): Promise<Release> => {
    const current = await release(database);
    if (!current)
      throw databaseUnreachable('The database holds no release.', {
        hint: 'Restart the server: it seeds at start.',
      });
    return current;
  },
};
