// Where the programs lie that cargo has built, and where pictures go.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target');

/** `VEJVISER_BUILD=release` measures what people install; it must have been built with the feature `testing`. */
const built = join(target, process.env.VEJVISER_BUILD ?? 'debug');

/** The window's program. */
export const APP = join(built, 'vejviser');

/** The program for scripts. */
export const CLI = join(built, 'vejviser-cli');

/** An empty window of the same stack. */
export const EMPTY = join(built, 'examples/empty');

/** Pictures of screens, in a folder for each language. */
export const SCREENS = join(target, 'screens');
