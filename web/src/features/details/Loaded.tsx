import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { isPassing } from '../../state/graph-api.ts';
import { EmptyState, FailedState } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

interface LoadedProps<T> {
  /** What is loaded, for those who hear it. */
  what: string;
  data: T | null | undefined;
  /** Whether an answer is still to come. */
  fetching: boolean;
  error: CombinedError | undefined;
  onRetry: () => void;
  children: (data: T) => ReactNode;
}

/** The four states of a question: on its way, failed, nothing there, answered. */
export function Loaded<T>({ what, data, fetching, error, onRetry, children }: LoadedProps<T>) {
  if (data) return children(data);
  if (fetching) return <Skeleton what={what} lines={8} />;
  if (error) {
    return (
      <FailedState title={`The ${what} could not be loaded`} onRetry={onRetry}>
        {isPassing(error)
          ? 'The server did not answer. It may be starting, busy or away for a moment; it is asked again by itself.'
          : error.graphQLErrors.map(({ message }) => message).join(' ')}
      </FailedState>
    );
  }
  return (
    <EmptyState title="Nothing with this id">
      The data set that is loaded has no such {what}. An older link may name something that is gone.
    </EmptyState>
  );
}
