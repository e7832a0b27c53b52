import type { ComponentType } from 'react';
import type { View } from './address/address.js';
import { ConflictPage } from './conflict/conflict-page.js';
import { EntityPage } from './entity/entity-page.js';
import { HomePage } from './home/home-page.js';
import { MatrixPage } from './matrix/matrix-page.js';
import { NetworkPage } from './network/network-page.js';
import { PathPage } from './path/path-page.js';
import { TimelinePage } from './timeline/timeline-page.js';

/** What is shown under each path. */
export const PAGES: Readonly<Record<View, ComponentType>> = {
  home: HomePage,
  entity: EntityPage,
  network: NetworkPage,
  timeline: TimelinePage,
  path: PathPage,
  conflict: ConflictPage,
  matrix: MatrixPage,
};
