import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root, sources, withoutComments } from './source.mjs';

const code = sources('.ts', '.html').filter(file => !file.name.endsWith('.spec.ts'));

// The browser shows what the server determined. It must not compute with money, not even a sum for a footer.
const AMOUNT = String.raw`(?:\b(?:\w+\.|\w+\?\.)*\w*[aA]mount\b(?:\(\))?)`;
const ARITHMETIC = [
  new RegExp(String.raw`${AMOUNT}\s*(?:[*/%]|-(?!->)|\+(?!['"\s]*['"]))(?!=>)`),
  new RegExp(String.raw`(?:[*/%]|\w\s+-|(?<!['"]\s*)\+)\s*${AMOUNT}`),
  new RegExp(String.raw`(?:Number|parseFloat|parseInt|BigInt)\(\s*${AMOUNT}`),
];

export const findsArithmetic = line => ARITHMETIC.some(pattern => pattern.test(line));

test('the rule against arithmetic on amounts can see some', () => {
  for (const line of ['a.claimedAmount * 2', 'total + line.amount', 'sum - x.paidAmount', 'Number(line.amount)', 'lines.amount()/3']) {
    assert.ok(findsArithmetic(line), line);
  }
  for (const line of [
    '{{ line.amount | yuan }}',
    'claimedAmount: string;',
    "'::Key' + kind",
    '<app-amount [of]="x" />',
    'a.amount === b.amount',
  ]) {
    assert.ok(!findsArithmetic(line), line);
  }
});

test('nothing in src computes with an amount', () => {
  const found = code.flatMap(file =>
    withoutComments(file.text)
      .replace(/^import .*$/gm, '')
      .split('\n')
      .filter(findsArithmetic)
      .map(line => `${file.name}: ${line.trim()}`),
  );
  assert.deepEqual(found, []);
});

test('no file is longer than 300 lines', () => {
  const long = sources('.ts', '.html', '.scss').filter(file => file.text.split('\n').length > 300);
  assert.deepEqual(
    long.map(file => file.name),
    [],
  );
});

test('exactly one @angular/core is installed', () => {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const cores = Object.keys(lock.packages).filter(name => name.endsWith('node_modules/@angular/core'));
  assert.deepEqual(cores, ['node_modules/@angular/core']);
});

test('the lock file names no download host', () => {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  assert.ok(!/"resolved": "https?:/.test(lock));
});

test('the built page needs no inline script', { skip: !fs.existsSync(path.join(root, 'dist/browser/index.html')) }, () => {
  const html = fs.readFileSync(path.join(root, 'dist/browser/index.html'), 'utf8');
  assert.ok(!/<script(?![^>]*\ssrc=)/.test(html), 'inline script');
  assert.ok(!/\son\w+=/.test(html), 'inline handler');
  assert.ok(!/https?:\/\//.test(html), 'foreign address');
});
