import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What is shown instead of the children when they fail. */
  readonly fallback: (problem: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly problem: unknown;
  readonly hasFailed: boolean;
}

/** Holds a failure of one page, so that the rest of the tab goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: undefined, hasFailed: false };

  static getDerivedStateFromError(problem: unknown): ErrorBoundaryState {
    return { problem, hasFailed: true };
  }

  readonly retry = (): void => {
    this.setState({ problem: undefined, hasFailed: false });
  };

  override render(): ReactNode {
    const { problem, hasFailed } = this.state;
    return hasFailed ? this.props.fallback(problem, this.retry) : this.props.children;
  }
}
