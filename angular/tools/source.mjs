import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Files under `src` with one of the endings, as { name, text }. */
export function sources(...endings) {
  return fs
    .readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && endings.some(ending => entry.name.endsWith(ending)))
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => ({ name: path.relative(root, file), text: fs.readFileSync(file, 'utf8') }));
}

/** Texts of the client: `localization/{culture}.json` and one file of each feature folder below. */
export function texts(culture) {
  const folder = path.join(root, 'localization');
  const files = fs.readdirSync(folder, { recursive: true }).filter(name => path.basename(name) === `${culture}.json`).sort();
  return Object.assign({}, ...files.map(name => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')).texts));
}

/** Texts of the server's modules, as far as they lie in this checkout. */
export function serverTexts(culture) {
  const src = path.resolve(root, '../src');
  if (!fs.existsSync(src)) return {};
  const files = fs
    .readdirSync(src, { recursive: true })
    .filter(
      name => name.endsWith(`${path.sep}${culture}.json`) && name.includes('Localization') && !name.includes(`${path.sep}Abp${path.sep}`),
    )
    .filter(name => !/[\\/](bin|obj)[\\/]/.test(name));
  return Object.assign({}, ...files.map(name => JSON.parse(fs.readFileSync(path.join(src, name), 'utf8')).texts ?? {}));
}

export function withoutComments(code) {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');
}
