import { Component, type ReactNode } from 'react';
import { FailedState } from '../ui/Notice.tsx';

interface ErrorBoundaryProps {
  /** What the region is called: `The graph`. */
  region: string;
  children: ReactNode;
}

/** Keeps a fault in one region from taking the page down, and offers to draw the region again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <FailedState
        title={`${this.props.region} could not be drawn`}
        onRetry={() => this.setState({ error: null })}
      >
        {error.message}
      </FailedState>
    );
  }
}
