import { type ComponentType, type FunctionComponent, lazy, Suspense } from 'react';
import { QuietBar } from '../widgets/QuietBar';

/** A page whose code is loaded when it is first opened; meanwhile the frame stays and a quiet bar runs. */
export function lazyPage(load: () => Promise<{ default: ComponentType }>): FunctionComponent {
  const page = lazy(load);
  return () => <Loaded page={page} />;
}

function Loaded({ page: Page }: { page: ComponentType }) {
  return (
    <Suspense fallback={<QuietBar />}>
      <Page />
    </Suspense>
  );
}
