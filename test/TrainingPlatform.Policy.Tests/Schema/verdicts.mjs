// Verdicts of ajv, for SchemaAgreement_Tests: reads {schemas: {name: schema}, instances: [{schema, text}]} from stdin, writes [true | false, …].
//   node verdicts.mjs <folder with node_modules/ajv>
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], 'package.json'));
const Ajv = require('ajv/dist/2020').default;
const { schemas, instances } = JSON.parse(readFileSync(0, 'utf8'));
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, new Ajv({ strict: false }).compile(schema)]));
process.stdout.write(JSON.stringify(instances.map(({ schema, text }) => validators[schema](JSON.parse(text)))));
