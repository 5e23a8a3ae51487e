import { Component, type ComponentChildren, type FunctionComponent, h } from 'preact';

/** Draws anew only when one of the props has changed. */
export function memo<Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return Object.keys({ ...next, ...this.props }).some(
        (key) => next[key as keyof Props] !== (this.props as Props)[key as keyof Props],
      );
    }
    override render(): ComponentChildren {
      return h(Part as FunctionComponent<object>, this.props);
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}
