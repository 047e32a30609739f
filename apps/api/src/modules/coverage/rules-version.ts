import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('@jiannuo/rules/package.json') as { version: string };

/** Which rules answered: stored with every decision. */
export const rulesVersion = `rules@${version}`;
