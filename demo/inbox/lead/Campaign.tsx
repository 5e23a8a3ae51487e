import { Fragment, h } from 'preact';
import { text } from '../../lead-in-words.js';
import type { AnyLead } from './LeadPage.tsx';
import { Fact, Section } from './Section.tsx';

/** The names and ids by which an ad account knows this lead again. */
export function Campaign({ lead }: { lead: AnyLead }) {
  const { last_touch: last = {}, click_ids = {}, utm = {} } = lead.attribution ?? {};
  const ids = Object.entries(click_ids as AnyLead);
  const own = Object.entries(utm as AnyLead);
  const names: [string, unknown][] = [
    ['Source', last?.source],
    ['Medium', last?.medium],
    ['Campaign', last?.campaign],
    ['Campaign id', last?.campaign_id],
    ['Term', last?.term],
    ['Content', last?.content],
  ];
  if (!names.some(([, value]) => value) && ids.length === 0 && own.length === 0) return null;
  return (
    <Section title="Campaign and clicks">
      <dl class="facts">
        {names.map(([name, value]) => (
          <Fact key={name} name={name}>
            {text(value)}
          </Fact>
        ))}
        {ids.map(([name, value]) => (
          <Fact key={name} name={`Click id (${name})`}>
            <code>{text(value)}</code>
          </Fact>
        ))}
      </dl>
      {own.length > 0 && (
        <details class="more">
          <summary>As written in the link</summary>
          <dl class="facts">
            {own.map(([name, value]) => (
              <Fragment key={name}>
                <Fact name={name}>
                  <code>{text(value)}</code>
                </Fact>
              </Fragment>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}
