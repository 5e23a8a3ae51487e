import { Fragment, h } from 'preact';

export interface MessageProps {
  /** The id of the control that this belongs to. */
  id: string;
  help?: string | undefined;
  error?: string | undefined;
}

/** Help and error below a control. */
export const FieldMessage = ({ id, help, error }: MessageProps) => (
  <>
    {help && (
      <p part="help" class="help" id={`${id}-help`}>
        {help}
      </p>
    )}
    {error && (
      <p part="error" class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </>
);

/** What a control says to assistive technology about its help and its error. */
export const described = ({ id, help, error }: MessageProps) => ({
  'aria-invalid': error ? ('true' as const) : undefined,
  'aria-describedby': [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
});
