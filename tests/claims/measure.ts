import { readFileSync } from 'node:fs';
import { found, load } from './run.ts';

/** How many claims there were and how many were found, how many honest sentences and how many were questioned. */
export interface Measured {
  claims: number;
  found: number;
  honest: number;
  alarms: number;
}

/** The check on one set, as it is now. */
export function measure(name: string): Measured {
  const rows = load(name).map((row) => ({ claim: row.claim, hit: found(row).some(({ kind }) => kind === 'claim') }));
  const count = (claim: boolean, hit?: boolean) =>
    rows.filter((row) => row.claim === claim && (hit === undefined || row.hit === hit)).length;
  return { claims: count(true), found: count(true, true), honest: count(false), alarms: count(false, true) };
}

/** What came of the first time the check met a set, before anything was changed after it; with the day. Written by hand and never again. */
export const firstSight = JSON.parse(readFileSync(new URL('first-sight.json', import.meta.url), 'utf8')) as Record<
  string,
  Measured & { day: string }
>;

const judges = [19, 20, 21, 22].map((number) => `judge${number}`);

/** The newest sets met at first sight, which the page "How we write" quotes. */
export const newest = {
  plain: judges.map((judge) => `${judge}-plain`),
  hard: judges.map((judge) => `${judge}-hard`),
};

/** A part of a whole in per cent, one decimal. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
