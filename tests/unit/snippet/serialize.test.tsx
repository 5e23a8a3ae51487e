import { h } from 'preact';
import { expect, test } from 'vitest';
import { escapeCss, escapeJson } from '../../../src/snippet/escape.ts';
import { element, serialize } from '../../../src/snippet/serialize.ts';

test('texts cannot become tags, and attributes cannot end', () => {
  const evil = `</template></style><script>alert("1")</script> & 'so'`;
  expect(serialize(<p title={evil}>{evil}</p>)).toBe(
    `<p title="&lt;/template&gt;&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'so'">` +
      `&lt;/template&gt;&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'so'</p>`,
  );
});

test('events and what is not there are left out; bare names, and the words of ARIA', () => {
  const drawn = (
    <input
      type="checkbox"
      checked
      onInput={() => {}}
      aria-disabled={false}
      spellcheck={false}
      placeholder={undefined}
    />
  );
  expect(serialize(drawn)).toBe('<input type="checkbox" checked aria-disabled="false" spellcheck="false">');
  expect(serialize(<input checked={false} value="" />)).toBe('<input>');
  expect(serialize([null, undefined, false, true, 0, '', ['a', 'b']])).toBe('0ab');
});

test('values stand where HTML has them', () => {
  expect(serialize(<textarea value={'\n<a>'} />)).toBe('<textarea>\n\n&lt;a&gt;</textarea>');
  const select = (
    <select value="b">
      <option value="">?</option>
      <option value="b">B</option>
    </select>
  );
  expect(serialize(select)).toBe('<select><option value="">?</option><option selected value="b">B</option></select>');
});

test('components run, and elements can be amended on the way', () => {
  const Name = ({ name }: { name: string }) => <b>{name}</b>;
  const drawn = (
    <form novalidate>
      <Name name="Ada" />
    </form>
  );
  expect(serialize(drawn, (type, props) => (type === 'form' ? { action: '/a' } : props))).toBe(
    '<form action="/a"><b>Ada</b></form>',
  );
});

test('JSON and CSS cannot end their element', () => {
  const json = escapeJson({ text: '</script><!--' });
  expect(json).toBe(String.raw`{"text":"\u003c/script>\u003c!--"}`);
  expect(JSON.parse(json)).toEqual({ text: '</script><!--' });
  expect(escapeCss('a{color:var(--x,</style>)}')).toBe(String.raw`a{color:var(--x,\3c /style>)}`);
  expect(element('i', { a: 'x"y' }, '<b></b>')).toBe('<i a="x&quot;y"><b></b></i>');
});
