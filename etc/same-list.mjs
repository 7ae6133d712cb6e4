// Compares the tests that ran on SQLite with those that ran on PostgreSQL, by name.
//   node etc/same-list.mjs <project> <Sqlite.ctrf.json> <PostgreSql.ctrf.json> <differences.txt>
// Prints both counts; ends with 1 on a difference that the list does not name, and on a line of the list that names none.
import { readFileSync } from 'node:fs';

const [project, sqliteFile, postgreSqlFile, differencesFile] = process.argv.slice(2);
const ran = file => JSON.parse(readFileSync(file, 'utf8')).results.tests.filter(t => t.status !== 'skipped').map(t => t.name).sort();
const count = names => names.reduce((all, name) => all.set(name, (all.get(name) ?? 0) + 1), new Map());

const lists = { Sqlite: ran(sqliteFile), PostgreSql: ran(postgreSqlFile) };
const named = readFileSync(differencesFile, 'utf8').split('\n').filter(l => l.trim() && !l.startsWith('#')).map(l => l.split(' | ')).flatMap(parts => {
  const [of, database, test, reason] = parts.map(part => part.trim());
  if (!lists[database] || !reason) throw new Error(`${differencesFile}: not "project | database | test | reason": ${parts.join(' | ')}`);
  return of === project ? [`${database} | ${test}`] : [];
});

const [sqlite, postgreSql] = [count(lists.Sqlite), count(lists.PostgreSql)];
const found = [
  ...[...sqlite].filter(([name, times]) => times > (postgreSql.get(name) ?? 0)).map(([name]) => `Sqlite | ${name}`),
  ...[...postgreSql].filter(([name, times]) => times > (sqlite.get(name) ?? 0)).map(([name]) => `PostgreSql | ${name}`),
];
const unnamed = found.filter(f => !named.includes(f));
const stale = named.filter(n => !found.includes(n));

console.log(`${project.padEnd(22)} ${lists.Sqlite.length} tests on SQLite, ${lists.PostgreSql.length} on PostgreSQL, ${found.length - unnamed.length} named differences`);
unnamed.forEach(f => console.log(`  runs on one database only, and etc/database-differences.txt does not say why: ${f}`));
stale.forEach(n => console.log(`  named in etc/database-differences.txt, but both databases run it: ${n}`));
process.exit(unnamed.length + stale.length > 0 || lists.Sqlite.length === 0 ? 1 : 0);
