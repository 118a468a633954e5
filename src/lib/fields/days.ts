const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const format = 'Write year-month-day, such as 2026-03-12.';

/** What is wrong with a day that is not one, as the end of a sentence, and how to write it. */
export function dayProblem(written: string): { why: string; remedy: string } {
  const text = written.trim();
  if (!text) return { why: 'is empty', remedy: format };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) {
    const [year, month, date] = iso.slice(1).map(Number) as [number, number, number];
    const name = months[month - 1];
    if (!name) return { why: `"${text}" is not a real date: there is no month ${month}`, remedy: format };
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (date < 1) return { why: `"${text}" is not a real date`, remedy: format };
    return {
      why: `"${text}" is not a real date: ${name} ${year} has ${last} days`,
      remedy: `Write it as ${iso[1]}-${iso[2]}-${pad(Math.min(date, last))}.`,
    };
  }
  const loose = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (loose && isDay(loose[1], loose[2], loose[3]))
    return {
      why: `"${text}" is not written as year-month-day`,
      remedy: `Write it as ${loose[1]}-${pad(loose[2])}-${pad(loose[3])}.`,
    };
  const turned = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text);
  if (turned) {
    const [, one = '', two = '', year = ''] = turned;
    const readings = [
      isDay(year, two, one) && `${year}-${pad(two)}-${pad(one)}`,
      isDay(year, one, two) && `${year}-${pad(one)}-${pad(two)}`,
    ].filter(Boolean);
    const choices = [...new Set(readings)].join(' or ');
    if (choices.includes(' or '))
      return { why: `"${text}" can be read as two different days`, remedy: `Write ${choices}.` };
    if (choices) return { why: `"${text}" is not written as year-month-day`, remedy: `Write it as ${choices}.` };
  }
  return { why: `"${text}" is not a date`, remedy: format };
}

const pad = (part: string | number | undefined): string => String(part).padStart(2, '0');

function isDay(year = '', month = '', date = ''): boolean {
  const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return parsed.getUTCMonth() === Number(month) - 1 && parsed.getUTCDate() === Number(date);
}
