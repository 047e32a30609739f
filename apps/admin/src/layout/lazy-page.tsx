import { type ComponentType, type FunctionComponent, lazy, Suspense } from 'react';
import { Guarded } from '../auth/Guarded';
import { QuietBar } from '../widgets/QuietBar';

/**
 * A page whose code is loaded when it is first opened; meanwhile the frame stays and a quiet bar runs.
 * Resources guard themselves; other pages name the permission they need.
 */
export function lazyPage(
  load: () => Promise<{ default: ComponentType }>,
  permission?: string,
): FunctionComponent {
  const page = lazy(load);
  if (permission === undefined) return () => <Loaded page={page} />;
  return () => (
    <Guarded permission={permission}>
      <Loaded page={page} />
    </Guarded>
  );
}

function Loaded({ page: Page }: { page: ComponentType }) {
  return (
    <Suspense fallback={<QuietBar />}>
      <Page />
    </Suspense>
  );
}
