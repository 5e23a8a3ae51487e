import { h } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import type { Device } from './Stage.tsx';

/** How the preview is looked at. No part of the form. */
export interface Setting {
  device: Device;
  scheme: 'light' | 'dark';
  lang: string;
}

interface PreviewBarProps {
  setting: Setting;
  onChange(changes: Partial<Setting>): void;
  /** Empty where the form has a language of its own. */
  languages: readonly (readonly [tag: string, name: string])[];
}

export function PreviewBar({ setting, onChange, languages }: PreviewBarProps) {
  const id = useId();
  return (
    <div class="preview-bar">
      {languages.length > 0 && (
        <div>
          <label class="visually-hidden" for={id}>
            Language of the page
          </label>
          <select
            id={id}
            class="input compact"
            value={setting.lang}
            onChange={(event) => onChange({ lang: event.currentTarget.value })}
          >
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Segmented
        label="Page"
        isQuiet
        value={setting.scheme}
        options={[
          ['light', <Icon key="light" name="sun" />, 'Light page'],
          ['dark', <Icon key="dark" name="moon" />, 'Dark page'],
        ]}
        onChange={(scheme) => onChange({ scheme })}
      />
      <Segmented
        label="Device"
        isQuiet
        value={setting.device}
        options={[
          ['desktop', <Icon key="desktop" name="desktop" />, 'Desktop'],
          ['phone', <Icon key="phone" name="phone" />, 'Phone'],
        ]}
        onChange={(device) => onChange({ device })}
      />
    </div>
  );
}
