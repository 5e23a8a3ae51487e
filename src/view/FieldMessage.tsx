import { h } from 'preact';

export interface MessageProps {
  /** The id of the control that this belongs to. */
  id: string;
  help?: string | undefined;
  error?: string | undefined;
}

const PARTS = ['error', 'help'] as const;

/** What is wrong, and the help, below a control. */
export const FieldMessage = ({ id, ...texts }: MessageProps) =>
  PARTS.map(
    (part) =>
      texts[part] && (
        <p part={part} id={`${id}-${part}`}>
          {texts[part]}
        </p>
      ),
  );

/** What a control says to assistive technology about its help and its error. */
export const described = ({ id, ...texts }: MessageProps) => ({
  'aria-invalid': texts.error ? ('true' as const) : undefined,
  'aria-describedby':
    PARTS.filter((part) => texts[part])
      .map((part) => `${id}-${part}`)
      .join(' ') || undefined,
});
