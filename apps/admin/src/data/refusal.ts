import { bodyOf, toHttpError } from './error-mapping';

/** Why something was refused: the sentences of its fields where there are any, else the one of the whole. */
export function refusalOf(error: unknown): string {
  const sentences = Object.entries(bodyOf(error)?.errors ?? {}).flatMap(([field, sentence]) =>
    field !== 'root' && typeof sentence === 'string' ? [sentence] : [],
  );
  return sentences.length > 0 ? sentences.join(' ') : toHttpError(error).message;
}
