/** @jsxImportSource react */
import { makePage } from '@keystatic/astro/ui';
import { useMemo } from 'react';
import type { Choices } from './choices.ts';
import { editorConfig } from './config.ts';

/** The editor in the browser, with the menus the server read from the content. */
export default function Editor({ menus }: { menus: Choices }) {
  const Page = useMemo(() => makePage(editorConfig(menus)), [menus]);
  return <Page />;
}
