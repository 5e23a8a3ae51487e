import { Fragment, h } from 'preact';

export interface MessageProps {
  /** The id of the control that this belongs to. */
  id: string;
  help?: string | undefined;
  error?: string | undefined;
}

/** What is wrong, and the help, below a control. */
export const FieldMessage = ({ id, help, error }: MessageProps) => (
  <>
    {error && (
      <p part="error" id={`${id}-error`}>
        {error}
      </p>
    )}
    {help && (
      <p part="help" id={`${id}-help`}>
        {help}
      </p>
    )}
  </>
);

/** What a control says to assistive technology about its help and its error. */
export const described = ({ id, help, error }: MessageProps) => ({
  'aria-invalid': error ? ('true' as const) : undefined,
  'aria-describedby': [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined,
});
