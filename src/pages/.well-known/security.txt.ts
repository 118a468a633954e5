import { newestDay } from '../../lib/machines/feed.ts';
import { securityText } from '../../lib/machines/small-files.ts';
import { practice } from '../../practice.ts';
import { textFile, visiblePages } from '../_content.ts';

/** Whom to tell about a hole in the site. */
export async function GET() {
  const days = (await visiblePages()).flatMap(({ changed }) => changed ?? []);
  const text = securityText(practice, newestDay(days));
  return text === undefined ? new Response(null, { status: 404 }) : textFile(text, 'text/plain');
}
