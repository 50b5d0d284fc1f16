import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { html, nothing } from './html.ts';

test('text is escaped, markup is not, and what is not given prints nothing', () => {
  const bold = html`<b>!</b>`;
  assert.equal(html`<p>${'<i> & "you" = \'me\''}</p>`, '<p>&#60;i&#62; &#38; &#34;you&#34; &#61; &#39;me&#39;</p>');
  assert.equal(html`<p>!${bold}${bold}</p>`, '<p><b>!</b>&#60;b&#62;!&#60;/b&#62;</p>');
  assert.equal(html`${undefined}!${null}<i>${''}!${nothing}</i>!${[]}`, '<i></i>');
  assert.equal(html`${0} and ${-1.5}, !${2}!`, '0 and -1.5, 2!');
  assert.equal(html`!${[bold, bold]} ${[bold]}`, '<b>!</b><b>!</b> &#60;b&#62;!&#60;/b&#62;');
});

test('whatever a person typed comes back from the page as they typed it', () => {
  const sayable = fc.string({ unit: 'binary' }).filter((text) => !/[\0\r\uD800-\uDFFF]/.test(text));
  fc.assert(
    fc.property(sayable, sayable, (text, title) => {
      const [element, ...more] = parseFragment(html`<p title="${title}">${text}</p>`).childNodes;
      assert.ok(element && 'attrs' in element && more.length === 0);
      assert.deepEqual(element.attrs, [{ name: 'title', value: title }]);
      const said = element.childNodes.map((node) => ('value' in node ? node.value : assert.fail('markup')));
      assert.equal(said.join(''), text);
    }),
  );
});

test('no template puts markup in as text: what writes html stands after a !', () => {
  const folder = import.meta.dirname;
  const slips = globSync('**/*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      return lines.flatMap((line, place) => (/(?<!!)\$\{[^{}]*\bhtml`/.test(line) ? [`${file}:${place + 1}`] : []));
    });
  assert.deepEqual(slips, []);
});
