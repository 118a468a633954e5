// The entry of every tool: `node src/desk/run.mjs build`. Plain JavaScript, so that an old Node can still say what is missing.
import { existsSync, readdirSync } from 'node:fs';

const needed = [22, 18];
const [name = '', ...args] = process.argv.slice(2);
const verbose = args.includes('--verbose');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const script = name || 'start';
  console.error(
    `This needs Node ${needed.join('.')} or newer, and this is ${process.versions.node}. Use "npm run ${script}": it brings its own Node along.`,
  );
  process.exit(1);
}

const file = new URL(`${name.replaceAll(':', '-')}.ts`, import.meta.url);
if (!/^[a-z][a-z:-]*$/.test(name) || !existsSync(file)) {
  const names = readdirSync(new URL('.', import.meta.url)).filter((each) => each.endsWith('.ts'));
  console.error(`There is no tool "${name}". There are: ${names.map((each) => each.slice(0, -3)).join(', ')}.`);
  process.exit(1);
}

const { helpOf } = await import('./help.ts');
const help = helpOf(name, args);
if (help) {
  console.log(help);
  process.exit(0);
}

// A switch for all tools: details for those who can read them.
if (verbose) process.env['SLACK_WATER_VERBOSE'] = 'yes';
try {
  const tool = await import(file.href);
  const code = await tool.default(args.filter((arg) => arg !== '--verbose'));
  if (typeof code === 'number') process.exitCode = code;
} catch (error) {
  const { inPlainWords } = await import('./stop.ts');
  console.error(inPlainWords(error));
  if (verbose && error instanceof Error) console.error(error.stack);
  process.exitCode = error?.code > 0 ? error.code : 1;
}
