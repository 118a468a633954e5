import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { littleSite, type Ended, type LittleSite } from '../site/little-site.ts';
import { problemsIn, stackTrace, type Problem } from './answer.ts';
import type { Fault, Place, Relative } from './fault.ts';

/** A copy of the site with one good build, to which faults are done one after the other. */
export interface Ground {
  site: LittleSite;
  /** Text of a sound article, which stands in `content/articles/sample` as well. */
  text: string;
  /** Hash of the last good site. */
  good: string;
  /** Every file of the project, apart from the built site and what tools keep. */
  files: string[];
}

/** How a build answered one case. */
export interface Answer {
  /** In a line: how it ended, and the first thing it said about the case. */
  happened: string;
  /** What is not as it must be; nothing when all is. */
  wrong: string[];
}

/** Copies the site and builds it once. What its texts claim is another matter. */
export async function goodGround(): Promise<Ground> {
  const site = littleSite();
  site.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');
  const text = soundArticle(site);
  site.write('content/articles/sample/index.mdx', text);
  const { code, output } = await site.run('build');
  if (code !== 0) throw new Error(`The site cannot be built before anything was done to it:\n${output}`);
  for (const folder of ['content', 'public'].filter((name) => existsSync(join(site.root, name))))
    cpSync(join(site.root, folder), join(site.root, '..', folder), { recursive: true });
  return { site, text, good: site.hash(), files: filesOf(site) };
}

/** The first article of the site, without the addresses it had before: two articles cannot have the same. */
export function soundArticle(site: LittleSite): string {
  const [first] = site.files('content/articles').filter((name) => name.endsWith('/index.mdx'));
  return site.read(`content/articles/${first}`).replace(/^redirectFrom:.*\n(?:[ \t]+.*\n)*/m, '');
}

const kept = /^(?:node_modules|dist|\.astro|\.cache)(?:\/|$)/;

/** Litter would show here: every file of the project, and what lies beside it. */
const filesOf = ({ root }: LittleSite): string[] => [
  ...readdirSync(join(root, '..')).filter((name) => !name.startsWith('outside-')),
  ...readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => !kept.test(name)),
];

/** Does some faults to the site, all at once, builds it, looks at the answer to each and takes them away again. */
export async function refused(ground: Ground, faults: Fault[]): Promise<Map<Fault, Answer>> {
  const { site, text, good } = ground;
  const produced: { fault: Fault; relative: Relative; places: Place[] }[] = [];
  try {
    for (const fault of faults)
      for (const relative of fault.relatives) {
        const folder = `content/articles/fault-${produced.length + 1}`;
        produced.push({ fault, relative, places: await relative.produce(site, { folder, text }) });
      }
    const files = filesOf(site);
    const ended = await site.run('build', { env: { MY_SECRET: 'TOPSECRET9' } });
    const problems = problemsIn(ended.output);
    const whole = [
      ...wholeAnswer(ended, problems),
      ...(site.hash() === good ? [] : ['dist is not what it was']),
      ...(String(filesOf(site)) === String(files) ? [] : ['the build left something behind']),
    ];
    const answer = (fault: Fault): Answer => {
      const own = produced.filter((each) => each.fault === fault);
      return {
        happened: inShort(ended, problems, own[0]?.places ?? [], own[0]?.relative.says ?? /$/),
        wrong: [
          ...whole,
          ...own.flatMap(({ relative: { name, says }, places }) =>
            missing(problems, places, says).map((what) => `${fault.what}: ${name}: ${what}`),
          ),
        ],
      };
    };
    return new Map(faults.map((fault) => [fault, answer(fault)]));
  } finally {
    for (const folder of ['content', 'public']) site.remove(folder);
    if (existsSync(join(site.root, '../public')))
      cpSync(join(site.root, '../public'), join(site.root, 'public'), { recursive: true });
    cpSync(join(site.root, '../content'), join(site.root, 'content'), { recursive: true });
    for (const name of readdirSync(join(site.root, '..')).filter((each) => each.startsWith('outside-')))
      rmSync(join(site.root, '..', name), { recursive: true });
  }
}

/** What holds for every answer: the build stops, in plain words, at most eight lines a problem, all problems at once. */
function wholeAnswer({ code, output }: Ended, problems: Problem[]): string[] {
  const wrong: string[] = [];
  if (code === 0) wrong.push('the site was built');
  const trace = stackTrace.exec(output)?.[0];
  if (trace) wrong.push(`the answer holds "${trace.trim()}"`);
  if (/… and \d+ more\./.test(output)) wrong.push('the answer does not tell every problem');
  if (!output.includes('dist is as it was'))
    wrong.push('the answer does not say that the last good site is still there');
  for (const { file, line, lines } of problems) {
    if (lines > 8) wrong.push(`${file}:${line} takes ${lines} lines`);
    if (lines < 3) wrong.push(`${file}:${line} has no remedy`);
  }
  return wrong;
}

/** Rules of the claim check are another matter. */
const isClaim = (rule: string): boolean => /^C\d\d$/.test(rule);

function missing(problems: Problem[], places: Place[], says: RegExp): string[] {
  return places.flatMap(({ file, line, holds = '' }) => {
    const about = problems.filter((each) => each.file === file && each.text.includes(holds) && !isClaim(each.rule));
    if (about.length === 0) return [`${file} ${holds} is not named`];
    const here = about.filter((each) => line === undefined || each.line === line);
    const told = about.map((each) => `line ${each.line} ${each.text}`).join(' | ');
    if (here.length === 0) return [`line ${line} is not named, but ${told}`];
    return here.some(({ text }) => says.test(text)) ? [] : [`${says} is not said, but ${told}`];
  });
}

function inShort({ code, signal }: Ended, problems: Problem[], places: Place[], says: RegExp): string {
  const isOf = (problem: Problem, { file, holds = '' }: Place) =>
    problem.file === file && problem.text.includes(holds) && says.test(problem.text);
  const first = problems.find((each) => !isClaim(each.rule) && places.some((place) => isOf(each, place)));
  return `exit ${code ?? signal}${first ? `, line ${first.line}: ${first.text}` : ''}`;
}
