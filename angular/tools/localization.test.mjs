import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverTexts, sources, texts, withoutComments } from './source.mjs';

const zh = texts('zh-Hans');
const en = texts('en');
const code = sources('.ts', '.html').filter(file => !file.name.endsWith('.spec.ts') && !file.name.endsWith('index.html'));

/** Keys of the default resource that ABP's own packages ask for. */
const askedByAbp = ['Add', 'AppName', 'Items', 'Max', 'Menu:Home', 'Min', 'NoItemsAdded', 'Remove', 'Select'];

/**
 * Words of the server's own codes lie with the module that defines them: a text has one owner. They are checked here when the server's
 * files are beside us.
 */
const SERVED = [
  'AttachmentKind:',
  'Blocker:',
  'Check:',
  'Code:',
  'Consent:',
  'Decision:',
  'Enum:',
  'Fact:',
  'Finding:',
  'HistoryAction:',
  'InspectionItem:',
  'ReturnReason:',
  'Role:',
  'SamplePart:',
  'SampleRisk:',
  'Sentence:',
  'Step:',
];
const isServed = key => SERVED.some(start => key.startsWith(start));
const served = serverTexts('zh-Hans');

/** Keys written out (`'::A:B'`) and beginnings that are completed at run time (`'::Enum:' + x`, `` `::Enum:${x}` ``). */
const used = new Set();
const beginnings = new Set();
for (const file of code) {
  for (const [, key, next] of withoutComments(file.text).matchAll(/['"]::([^'"{}$]+)['"](\s*\+)?/g)) {
    (next || /[:.]$/.test(key) ? beginnings : used).add(key);
  }
  for (const [, key] of file.text.matchAll(/`::([^`${}]*)\$\{/g)) beginnings.add(key);
}

test('both languages have the same keys, none of them empty', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  assert.deepEqual(
    Object.entries({ ...zh, ...en }).filter(([, text]) => !text.trim()),
    [],
  );
});

test('both languages use the same parameters in each text', () => {
  const params = text => [...new Set(text.match(/\{\d\}/g) ?? [])].sort().join();
  assert.deepEqual(
    Object.keys(zh).filter(key => params(zh[key]) !== params(en[key])),
    [],
  );
});

test('the Chinese texts use full-width punctuation', () => {
  const half = Object.entries(zh).filter(([, text]) => /[\u4e00-\u9fff][,;:!?()]|[,;!?(][\u4e00-\u9fff]/.test(text));
  assert.deepEqual(half, []);
});

test('every key used in the code has a text', () => {
  assert.ok(used.size > 20);
  const known = key => key in zh || key in served || isServed(key);
  assert.deepEqual(
    [...used, ...askedByAbp].filter(key => !known(key)),
    [],
  );
});

test('every computed key has at least one text', () => {
  const has = start => isServed(start) || Object.keys({ ...zh, ...served }).some(key => key.startsWith(start));
  assert.deepEqual(
    [...beginnings].filter(start => !has(start)),
    [],
  );
});

test('no text is left over', () => {
  const isUsed = key => used.has(key) || isServed(key) || askedByAbp.includes(key) || [...beginnings].some(start => key.startsWith(start));
  assert.deepEqual(
    Object.keys(zh).filter(key => !isUsed(key)),
    [],
  );
});

test('every member of the status table has a word', () => {
  const table = sources('status-tones.ts')[0].text.match(/STATUS_TONES = (\{[\s\S]*?\n\}) as const/)[1];
  const tones = Function(`return ${table}`)();
  const all = { ...zh, ...served };
  const missing = Object.entries(tones)
    .filter(([name]) => Object.keys(all).some(key => key.startsWith(`Enum:${name}.`)))
    .flatMap(([name, members]) => Object.keys(members).map(member => `Enum:${name}.${member}`))
    .filter(key => !(key in all));
  assert.deepEqual(missing, []);
});

test('no word stands in code or templates: texts come by key', () => {
  const cjk = code.filter(file => /[\u3400-\u9fff\uff01-\uff5e]/.test(withoutComments(file.text)));
  assert.deepEqual(
    cjk.map(file => file.name),
    [],
  );

  const literal = [];
  for (const file of code.filter(one => one.name.endsWith('.html'))) {
    const html = withoutComments(file.text);
    for (const [whole] of html.matchAll(/\s(?:title|placeholder|alt|aria-label)="[^"]*[A-Za-z]{2}[^"]*"/g)) {
      if (!whole.includes('::')) literal.push(`${file.name}: ${whole.trim()}`);
    }
    const words = html
      .replace(/<kbd>[^<]*<\/kbd>/g, '')
      .replace(/\{\{[\s\S]*?\}\}/g, '')
      .replace(/<(?:"[^"]*"|[^">])*>/g, '')
      .replace(/@(?:let [^;]*;|(?:else if|else|if|for|switch|case|default|empty)\b[^{\n]*(?:\{|$))/gm, '')
      .match(/[A-Za-z]{3,}[^{}\n]*/g);
    if (words) literal.push(...words.map(word => `${file.name}: ${word}`));
  }
  assert.deepEqual(literal, []);
});
