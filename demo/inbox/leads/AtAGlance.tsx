import { h } from 'preact';
import type { Facets } from '../api.ts';
import { counted, number } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { hrefOf, isFiltered } from '../app/place.ts';
import { inOrder, nameOfValue } from '../filters/names.ts';

type Part = 'temperature' | 'stage' | 'channel' | 'form';

const PARTS: [Part, string][] = [
  ['temperature', 'How warm they are'],
  ['stage', 'How far they are'],
  ['channel', 'Where they come from'],
  ['form', 'Which form'],
];
const MOST = 6;

/** What is in the list, as long as no lead is open: each line is a filter. */
export function AtAGlance({ facets, total }: { facets: Facets | undefined; total: number }) {
  const { place, go } = useInbox();
  if (!facets) return null;
  return (
    <div class="glance">
      <header>
        <h2>{isFiltered(place.filter) ? `${counted(total, 'lead')} match` : counted(total, 'lead')}</h2>
        <p class="soft">
          Choose a lead to see who it is, what they want and where they came from. <kbd>j</kbd> and <kbd>k</kbd> walk
          through the list, <kbd>?</kbd> shows all keys.
        </p>
      </header>
      <div class="glance-parts">
        {PARTS.map(([part, title]) => {
          const values = inOrder(part, facets[part]).slice(0, MOST);
          const most = Math.max(1, ...values.map(({ leads }) => leads));
          return values.length === 0 ? null : (
            <section key={part}>
              <h3>{title}</h3>
              <ul class="bars">
                {values.map(({ value, leads }) => {
                  const isOn = place.filter[part] === value;
                  const filter = { ...place.filter, [part]: isOn ? undefined : value };
                  return (
                    <li key={value}>
                      <a
                        href={hrefOf({ ...place, filter })}
                        aria-current={isOn ? 'true' : undefined}
                        onClick={(event) => {
                          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                          event.preventDefault();
                          go({ filter });
                        }}
                      >
                        <span class="bar-name">{nameOfValue(part, value)}</span>
                        <span class="bar-count">{number(leads)}</span>
                        <span class="bar" data-value={part === 'temperature' ? value : undefined}>
                          <span style={{ width: `${(100 * leads) / most}%` }} />
                        </span>
                      </a>
                    </li>
                  );
                })}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
