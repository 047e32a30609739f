import { describe, expect, it } from 'vitest';
import { chapters } from '../src/rulebook/chapters.js';
import { sourceFiles } from './source-files.js';

const formalised = {
  warranty: 'W',
  fees: 'F',
  handover: 'H',
  people: 'P',
  parts: 'K',
  training: 'T',
} as const;
const required = ['clause.ts', 'examples.ts', 'parameters.ts', 'rule.test.ts', 'rule.ts'];

/** 'fees/f-01-service-fee' → its file names. */
function clauseFolders(): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const { path } of sourceFiles()) {
    const [chapter = '', folder = '', ...rest] = path.split('/');
    if (!(chapter in formalised) || rest.length === 0) continue;
    const key = `${chapter}/${folder}`;
    folders.set(key, [...(folders.get(key) ?? []), rest.join('/')]);
  }
  return folders;
}

const idOf = (folder: string) => (folder.split('/')[1] ?? '').slice(0, 4).toUpperCase();

describe('a clause is a folder', () => {
  for (const [folder, files] of clauseFolders()) {
    it(folder, () => {
      expect(folder).toMatch(/^[a-z]+\/[a-z]-\d\d(-[a-z0-9]+)+$/);
      expect(files).toEqual(expect.arrayContaining(required));
      expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/.test(file))).toEqual([]);
    });
  }

  it.each(Object.entries(formalised))('%s holds exactly the formalised clauses of chapter %s', (name, id) => {
    const folders = [...clauseFolders().keys()].filter((folder) => folder.startsWith(`${name}/`));
    const chapter = chapters.find((candidate) => candidate.id === id);
    const written = chapter?.entries.filter(({ clause }) => clause.paragraphs.length > 0);
    expect(folders.map(idOf)).toEqual(written?.map(({ clause }) => clause.id));
  });
});
