import { Fragment, h } from 'preact';
import { lookAt } from '../facts/look.ts';
import { allows, readPolicies } from '../facts/policy.ts';
import { scriptsOn } from '../facts/scripts.ts';
import { maskedUrl } from '../mask.ts';
import type { Model } from '../model.ts';
import { adviceFor } from '../words/codes.ts';
import { Chooser } from './Chooser.tsx';
import { Button, Callout, Card, CopyButton, Facts, Fold, News, Pill } from './parts.tsx';

/** What of the page decides whether a form works: its policy, its webhooks, its colours, our scripts. */
export function Page({ model }: { model: Model }) {
  return (
    <div class="stack">
      <Webhooks model={model} />
      <Policy model={model} />
      <Look model={model} />
      <Scripts model={model} />
    </div>
  );
}

/** Codes that speak of how a webhook and a browser get on. */
const ABOUT_CORS = /CORS|PREFLIGHT|FALLBACK|REDIRECTED|UNREACHABLE|TIMEOUT|OPAQUE|MIXED|HTTP_|TEST_URL|PRIVATE/;

function Webhooks({ model }: { model: Model }) {
  const urls = urlsOf(model);
  const codes = new Set(
    [
      ...model.log
        .filter(({ name, page }) => !page && /diagnostic|unconfirmed|rejected/.test(name))
        .map(({ detail }) => detail.code ?? ''),
      ...(model.outbox ?? []).map(({ reason = '' }) => reason),
    ].filter((code) => ABOUT_CORS.test(code)),
  );
  return (
    <Card title="Webhooks">
      <p class="hint">
        {urls[0]
          ? 'A page cannot see why a webhook refuses it. The doctor can; it runs in a terminal.'
          : 'No form on this page names one.'}
      </p>
      {[...codes].map((code) => {
        const advice = adviceFor(code);
        return (
          <Callout tone="warn" title={advice?.meaning ?? code} code={code}>
            <p>{advice?.todo}</p>
          </Callout>
        );
      })}
      {urls.map((url) => (
        <Webhook model={model} url={url} />
      ))}
    </Card>
  );
}

function Webhook({ model, url }: { model: Model; url: string }) {
  const { origin, host } = new URL(url);
  return (
    <div class="hook">
      <code class="command">npx leadtag doctor {maskedUrl(url)}</code>
      <div class="row">
        <CopyButton model={model} id={`doctor-${url}`} text={`npx leadtag doctor ${url}`} label="Copy the command" />
        <Button
          label={`Is ${host} there?`}
          title="Asks for the root of the host, never for the webhook itself"
          onClick={() => model.do.run(() => model.do.reach(origin), `reach-${url}`)}
        />
      </div>
      <News model={model} of={`reach-${url}`} />
    </div>
  );
}

function Policy({ model }: { model: Model }) {
  const { violations, policy } = model;
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')];
  const written = [
    ...new Set([
      ...metas.map(({ content }) => content),
      ...violations.filter(({ disposition }) => disposition === 'enforce').map((each) => each.policy),
      ...(policy ? [policy] : []),
    ]),
  ];
  const page = new URL(location.href);
  const policies = written.flatMap(readPolicies);
  const urls = urlsOf(model).filter((url) => policies.some((each) => !allows(each, 'connect-src', new URL(url), page)));
  const forbidden = [...new Set(urls.map((url) => new URL(url).origin))];
  const others = violations.filter(({ blocked }) => !forbidden.some((origin) => blocked.startsWith(origin)));
  return (
    <Card
      title="Content-Security-Policy"
      about={
        forbidden[0] || others[0] ? (
          <Pill tone="bad" text="look here" />
        ) : written[0] ? (
          <Pill tone="good" text="lets us" />
        ) : undefined
      }
    >
      {forbidden.map((origin) => (
        <Callout tone="bad" title={`It forbids the webhook at ${new URL(origin).host}`} code="CSP_BLOCKED">
          <p>
            Add to connect-src: <code>{origin}</code>
          </p>
        </Callout>
      ))}
      {others.map(({ directive, blocked, disposition }) => (
        <Callout
          tone={disposition === 'report' ? 'note' : 'warn'}
          title={`${directive} ${disposition === 'report' ? 'would have stopped' : 'has stopped'} ${maskedUrl(blocked)}`}
        />
      ))}
      {written[0] ? (
        <>
          {!forbidden[0] && urlsOf(model)[0] && (
            <p class="hint">It lets the page send to every webhook of its forms.</p>
          )}
          <Fold label="The policy, as far as it is known">
            {written.map((text) => (
              <pre class="policy">{text.replace(/;\s*/g, ';\n').trim()}</pre>
            ))}
          </Fold>
        </>
      ) : (
        <p class="hint">
          {policy === ''
            ? 'The page’s answer carries none.'
            : 'None stands in the page, and none has stopped anything. One in the headers cannot be seen from here.'}
        </p>
      )}
      {policy === undefined && (
        <div class="row">
          <Button
            label="Read the headers"
            title="Asks this site for this very page once more (HEAD)"
            onClick={() => model.do.run(model.do.readPolicy, 'policy')}
          />
        </div>
      )}
      <News model={model} of="policy" />
    </Card>
  );
}

function Look({ model }: { model: Model }) {
  const { form } = model;
  if (!form) return <div />;
  const { texts, blemishes } = lookAt(form.root);
  return (
    <Card
      title="Look"
      about={blemishes[0] ? <Pill tone="warn" text={String(blemishes.length)} /> : <Pill tone="good" text="fine" />}
    >
      <Chooser model={model} />
      <p class="hint">
        {texts
          ? `${texts} texts of the form as it stands: contrast, labels, sizes.`
          : 'Nothing of the form is in sight now.'}
      </p>
      {blemishes.map(({ what, todo }) => (
        <Callout tone="warn" title={what}>
          <p>{todo}</p>
        </Callout>
      ))}
    </Card>
  );
}

function Scripts({ model }: { model: Model }) {
  const { version, core, site } = model;
  const scripts = scriptsOn(document, performance);
  const isClobbered = !!core && typeof (window.leadtag as { version?: unknown } | undefined)?.version !== 'string';
  const wire = scripts.reduce((sum, each) => sum + (each.wire ?? 0), 0);
  const unsaid = scripts.some(({ wire }) => !wire);
  return (
    <Card title="Scripts" about={wire ? `${kilobytes(wire)}${unsaid ? ' and more' : ''}` : undefined}>
      {isClobbered && (
        <Callout tone="bad" title="Something on the page has taken the name window.leadtag">
          <p>
            Forms work all the same; your own code and further scripts do not find it. Look for name="leadtag" or
            id="leadtag".
          </p>
        </Callout>
      )}
      {core && core !== version && (
        <Callout tone="warn" title={`leadtag.js is ${core}, leadtag.debug.js ${version}`}>
          <p>Load all scripts of leadtag from one release.</p>
        </Callout>
      )}
      {scripts
        .filter(({ tags, file }) => tags > 1 && file !== 'leadtag.js')
        .map(({ file, tags }) => (
          <Callout tone="warn" title={`${file} is on the page ${tags} times`}>
            <p>One is enough. The others do nothing.</p>
          </Callout>
        ))}
      <table>
        <thead>
          <tr>
            <th>File</th>
            <th>On the wire</th>
            <th>Unpacked</th>
          </tr>
        </thead>
        <tbody>
          {scripts.map(({ file, wire, size, tags, blocks }) => (
            <tr>
              <td>
                <code>{file}</code>
                {tags > 1 && <span class="soft"> {String(tags)} tags</span>}
                {blocks && <span class="soft"> without async</span>}
              </td>
              <td>{wire ? kilobytes(wire) : 'not told'}</td>
              <td>{size ? kilobytes(size) : 'not told'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unsaid && scripts[0] && (
        <p class="hint">A script of another site tells its size only with the header Timing-Allow-Origin.</p>
      )}
      <Facts
        of={[
          ['Version', core ?? version],
          ['With', KNOWN.filter((name) => site.has(name)).join(', ')],
        ]}
      />
    </Card>
  );
}

const KNOWN =
  'presets insights analytics consent profiling variants subdomains enhance display spam turnstile altcha steps fields country phone hints'.split(
    ' ',
  );

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const urlsOf = ({ forms }: Model): string[] => [
  ...new Set(forms.flatMap((form) => [...form.config().destinations, ...form.config().fallback].map(({ url }) => url))),
];
