import { readFileSync, writeFileSync } from 'node:fs';
import { rulebookAsMarkdown } from '../src/rulebook/markdown.js';
import { rulebook } from '../src/rulebook/rulebook.js';

/** Writes RULEBOOK.md; with --check it only says whether the file is fresh. */
const file = new URL('../RULEBOOK.md', import.meta.url);
const fresh = rulebookAsMarkdown(rulebook);

if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else if (readIfThere() !== fresh) {
  console.error('RULEBOOK.md is stale: run "npm run generate" and commit it.');
  process.exitCode = 1;
}

function readIfThere(): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
