import { useNotify, useRefresh } from 'react-admin';
import { bodyOf, toHttpError } from '../../data/error-mapping';

/** Runs a change of a quote and reads the page anew. Answers null, or the sentences of what was refused. */
export function useQuoteChange(): (run: () => Promise<unknown>) => Promise<readonly string[] | null> {
  const notify = useNotify();
  const refresh = useRefresh();
  return async (run) => {
    try {
      await run();
    } catch (problem) {
      const error = toHttpError(problem);
      const fields = Object.entries(bodyOf(error)?.errors ?? {}).flatMap(([path, text]) =>
        typeof text === 'string' ? [`${lineOf(path)}${text}`] : [],
      );
      return fields.length === 0 ? [error.message] : fields;
    }
    notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
    refresh();
    return null;
  };
}

/** `lines.2.reason` → "#3 " */
function lineOf(path: string): string {
  const index = /^lines\.(\d+)/.exec(path)?.[1];
  return index === undefined ? '' : `#${Number(index) + 1} `;
}
