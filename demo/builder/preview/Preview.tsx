import { h } from 'preact';
import { useState } from 'preact/hooks';
import { scriptsNeeded } from '../model/outputs.ts';
import { sampleLead } from '../model/sample-lead.ts';
import { Icon } from '../parts/Icon.tsx';
import { useBuilder } from '../state/context.ts';
import { themeCss } from '../themes/themes.ts';
import { Arrived } from './Arrived.tsx';
import { isRightToLeft, LANGUAGES, spoken } from './languages.ts';
import { previewOptions } from './options.ts';
import { PreviewBar, type Setting } from './PreviewBar.tsx';
import type { FromPreview } from './protocol.ts';
import { Stage } from './Stage.tsx';
import { useFrame } from './useFrame.ts';

/** What a preview has no use for: it sends nothing. */
const IDLE = ['presets', 'analytics', 'spam', 'profiling', 'subdomains', 'consent', 'turnstile', 'altcha'];

/** On a window this narrow a desktop's page would be too small to read (pixels). */
const NARROW = 760;

/** The form as visitors see it, with the real script, on a page that stands in for the owner's. */
export function Preview() {
  const { design, theme, toast, announce } = useBuilder();
  const { options } = design;
  const [setting, setSetting] = useState<Setting>(() => ({
    device: innerWidth < NARROW ? 'phone' : 'desktop',
    scheme: 'light',
    lang: 'en',
  }));
  const [lead, setLead] = useState<unknown>();
  const [isSent, setSent] = useState(false);
  const [isLooking, setLooking] = useState(false);

  const locale = typeof options.locale === 'string' && options.locale;
  const lang = locale || setting.lang;
  const own = spoken(lang);
  const names = scriptsNeeded(options, design.scripts).filter((name) => !IDLE.includes(name));
  const files = new Set([...names, ...(own && own !== 'en' ? [own] : [])]);

  const hear = (message: FromPreview) => {
    if (message.type === 'lead') setLead(message.lead);
    if (message.type === 'link')
      toast(`In the preview, links stay where they are. On your page this one goes to ${message.href}`);
    if (message.type === 'outcome' && /delivered|unconfirmed/.test(message.name)) {
      setSent(true);
      announce('Sent, in the preview only. Nothing has left this browser.');
    }
  };
  const { frame, turn, send } = useFrame(
    {
      type: 'show',
      options: previewOptions(options),
      files: [...files].map((name) => `leadtag.${name}.js`),
      lang,
      dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
      scheme: setting.scheme,
      css: themeCss(theme),
    },
    hear,
  );
  const again = () => {
    setSent(false);
    send({ type: 'again' });
  };
  const { redirect } = options;

  return (
    <section class="preview" aria-labelledby="preview-title">
      <div class="preview-head">
        <h2 id="preview-title">Preview</h2>
        <PreviewBar
          setting={setting}
          onChange={(changes) => setSetting({ ...setting, ...changes })}
          languages={locale ? [] : LANGUAGES}
        />
      </div>
      <Stage device={setting.device}>
        <iframe
          key={turn}
          ref={frame}
          title={`Preview of the form, ${setting.device}`}
          src="preview.html"
          sandbox="allow-scripts allow-forms"
        />
      </Stage>
      <div class="preview-foot">
        {options.display && options.display !== 'inline' && (
          <button type="button" class="button compact" onClick={() => send({ type: 'open' })}>
            <Icon name="eye" />
            Open the form
          </button>
        )}
        {isSent ? (
          <button type="button" class="button compact" onClick={again}>
            <Icon name="reset" />
            Start again
          </button>
        ) : (
          <button
            type="button"
            class="button compact"
            onClick={() => send({ type: 'try', values: sampleLead(design).fields })}
          >
            <Icon name="wand" />
            Fill in and send
          </button>
        )}
        {isSent && lead !== undefined && (
          <button type="button" class="button compact" onClick={() => setLooking(true)}>
            See what arrives
          </button>
        )}
        <p class="help">
          {isSent && typeof redirect === 'string' && redirect
            ? `Then the visitor goes on to ${redirect}`
            : 'Try it: nothing you send here leaves this browser.'}
        </p>
      </div>
      {isLooking && <Arrived lead={lead} onClose={() => setLooking(false)} />}
    </section>
  );
}
