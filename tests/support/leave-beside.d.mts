import type { Database } from '../../src/database/connect.js';
import type { DataSet } from '../../src/seed/data-set.js';
import type { seed } from '../../src/seed/seed.js';

export function leaveBeside(database: Database, load: typeof seed, data: DataSet): Promise<void>;
