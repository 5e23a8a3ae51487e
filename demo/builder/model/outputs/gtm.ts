import type { FormOptions } from '../../../../src/config/parse.ts';
import type { Release } from '../release.ts';
import { compactFields, written } from './attributes.ts';
import { literal } from './literal.ts';
import { placeOf } from './place.ts';
import { fileOf, sourceOf } from './tags.ts';

/** No tag ends the code, and Tag Manager takes nothing in it for a variable of its own. */
const guard = (text: string): string => text.replaceAll('<', '\\u003c').replace(/\{(?=\{)/g, '\\u007b');

/**
 * A Custom HTML tag. Tag Manager may strip `data-*` from a script tag, and older compilers of it know old JavaScript only: so the
 * options stand in code, and the scripts are put on the page by it.
 */
export function gtmOutput({ target, ...options }: FormOptions, scripts: readonly string[], release: Release): string {
  const write = (value: unknown, indent: string) => literal(value, { indent, guard }).replace(/,(?=\n\s*[}\]])/g, '');
  const { page } = written(options);
  const place = placeOf({ ...options, target });
  const id = options.formId ?? (/^#[\w-]+$/.test(place) ? place.slice(1) : 'form');
  const files = [undefined, ...scripts].map((name) => {
    const { src, integrity } = sourceOf(fileOf(name), release);
    return `      [${[src, integrity ?? []]
      .flat()
      .map((text) => write(text, ''))
      .join(', ')}]`;
  });
  const settings = page[0]
    ? `      if (!i) {\n${page.map(([name, value]) => `        script.setAttribute(${write(name, '')}, ${write(value, '')});\n`).join('')}      }\n`
    : '';
  return `<script>
  (function () {
    // an element of the page may have that name
    if (!window.leadtag || !window.leadtag.push) window.leadtag = [];
    window.leadtag.push(function (api) {
      // a tag that fires twice makes one form
      if (api.get(${write(id, '')})) return;
      api.mount(${write(place, '')}, ${write(compactFields(options), '      ')});
    });
    var files = [
${files.join(',\n')}
    ];
    for (var i = 0; i < files.length; i++) {
      var script = document.createElement('script');
${settings}      script.async = true;
      script.src = files[i][0];
      if (files[i][1]) {
        script.integrity = files[i][1];
        script.crossOrigin = 'anonymous';
      }
      document.head.appendChild(script);
    }
  })();
</script>`;
}
