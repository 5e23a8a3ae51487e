import { Component, type ComponentChildren, h, type JSX, type RenderableProps, type VNode } from 'preact';
import { type Handle, inert } from './handle.ts';
import { type Attached, attach } from './wrappers/attach.ts';
import { type FormProps, hostProps } from './wrappers/props.ts';

export type { FormOptions } from './config/parse.ts';
export type { Handle } from './handle.ts';
export type { Lead } from './lead/schema.ts';
export type { LeadEvent, LeadEvents } from './lead-event.ts';

export interface LeadFormProps extends FormProps {
  /** Of the element around the form; its `id` is also the form's name, unless `formId` says another. */
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: string | JSX.CSSProperties | undefined;
  /** What stands there on a server, and until the form is there. It is live. */
  children?: ComponentChildren;
}

/** A class, since Preact has a component's instance as its `ref`: this one has all that a handle has. */
class Form extends Component<LeadFormProps> {
  #form: Attached | undefined;

  constructor(props: LeadFormProps) {
    super(props);
    for (const name of Object.keys(inert))
      Object.defineProperty(this, name, { get: () => Reflect.get(this.#form?.handle ?? inert, name) });
  }

  // before the `ref` of the whole is set: whoever gets it finds the form
  #attach = (host: HTMLElement | null): void => {
    if (host) this.#form = attach(host, this.props);
    else this.#form?.detach();
  };

  override componentDidUpdate(): void {
    this.#form?.follow(this.props);
  }

  override render(props: LeadFormProps): VNode {
    // the inner element is for Preact to change: what else is in the host is not Preact's
    return (
      <div {...hostProps(props)} ref={this.#attach}>
        <div>{props.children}</div>
      </div>
    );
  }
}

/**
 * A form: the props are the options of `mount()`, and `onReady`, `onDelivered` and so on hear its events.
 *
 * ```tsx
 * <LeadForm webhook="https://hooks.example.com/abc" fields="name, email*" cta="Book a demo" />
 * ```
 *
 * Options may be written in place: only when one has really changed does the form follow, and what was typed stays. `ref` is the
 * form's handle. Wrong options are told in the console; without a webhook the children stay.
 */
export const LeadForm = Form as unknown as (props: RenderableProps<LeadFormProps, Handle>) => VNode;
