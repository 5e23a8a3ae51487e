import { type ComponentChildren, h } from 'preact';

interface Labelled {
  id: string;
  label: string;
  help?: ComponentChildren;
  problem?: string | undefined;
  children: ComponentChildren;
}

export const describedBy = (id: string, help?: ComponentChildren, problem?: string) =>
  [help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined;

/** A control with its label above it, and what helps below. */
export function Labelled({ id, label, help, problem, children }: Labelled) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
