import type { Viewer } from './access/index.js';
import { Unauthenticated } from './errors.js';

/** The signed-in viewer of a request. Raises UNAUTHENTICATED when there is none. */
export function viewerOf(context: { readonly viewer: Viewer | null }): Viewer {
  if (!context.viewer) throw new Unauthenticated();
  return context.viewer;
}
