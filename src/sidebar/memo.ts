import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/**
 * A component that is drawn anew only when one of its properties has become another: with two thousand rows, most of
 * them are spared every time.
 */
export const memo = <P extends object>(draw: FunctionComponent<P>) =>
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as Record<string, unknown>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }
    override render(): ComponentChild {
      return h(draw, this.props as never);
    }
  };
