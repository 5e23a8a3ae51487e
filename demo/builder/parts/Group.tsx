import { type ComponentChildren, h } from 'preact';

interface GroupProps {
  label: string;
  class?: string;
  children: ComponentChildren;
}

/** Controls that belong together, under a name for who does not see that. */
export function Group({ label, class: className, children }: GroupProps) {
  return (
    <fieldset class={className} aria-label={label}>
      {children}
    </fieldset>
  );
}
