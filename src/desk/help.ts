/** What each tool does and takes, for `npm run <tool> -- --help`. The check has a page of its own. */
const tools: Record<string, string> = {
  start: 'npm start: shows the site and the editor while you write.',
  build: 'npm run build: checks, builds and verifies the site into dist/.',
  preview: 'npm run preview: shows dist/ the way a good host would. --port 4000 names the port.',
  new: 'npm run new: writes a draft. Without a keyboard: npm run new -- --title "My title" --topic back.',
  import:
    'npm run import -- FILE…: moves posts of an older site in, each as a draft: saved pages, feeds, Markdown, Word or pasted text. --fetch also fetches their pictures.',
  launch: 'npm run launch: lists what is left between the sample and your own site. Changes nothing.',
  publish: 'npm run publish: checks, builds, writes down what you changed in content/ and public/, and sends it.',
  nap: 'npm run nap: prints name, address, phone and hours to paste into business profiles.',
  indexnow:
    'npm run indexnow: prints which changed pages search engines would be told of. --since 2026-11-01 sets the first day; --send sends it.',
  hosts:
    'npm run hosts -- HOST: prints the configuration of cloudflare, netlify, vercel, github, nginx or caddy. --write FILE writes it; --folder FOLDER and --brotli are for your own server.',
  deploy:
    'npm run deploy -- you@your-server:/var/www/site: puts dist/ on a server of your own. --rollback goes back to the one before.',
  monitor: 'npm run monitor -- https://your-site: looks at the live site. Without an address it takes yours.',
  replay:
    'npm run replay -- old-sitemap.xml: follows every old address on the built site and lists those that lead nowhere.',
  fonts: 'npm run fonts: cuts the two typefaces down to what the site needs. Only after an update of the fonts.',
  test: 'npm test: proves the site.',
  'test:faults': 'npm run test:faults: breaks a copy of the site in every known way and looks at what is said.',
  'test:visual': 'npm run test:visual: compares pictures of the pages with those kept. --renew takes new ones.',
};

/** The help of a tool, or undefined where it has its own or was not asked for it. */
export const helpOf = (tool: string, args: string[]): string | undefined =>
  args.some((arg) => arg === '--help' || arg === '-h') ? tools[tool] : undefined;
