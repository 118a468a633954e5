import type { APIRoute, GetStaticPaths } from 'astro';
import { sheet, sheetVersion } from '../../drawings/sheet.ts';

/** The drawings of all articles in one file. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { version: sheetVersion } }];

export const GET: APIRoute = () => new Response(sheet, { headers: { 'Content-Type': 'image/svg+xml' } });
