/** @jsxImportSource react */
import { makePage } from '@keystatic/astro/ui';
import { useMemo } from 'react';
import type { Choices } from './choices.ts';
import { editorConfig } from './config.ts';
import { keepOpen } from './keep-open.ts';
import { refuseStaleDrafts } from './stale-draft.ts';

keepOpen();
refuseStaleDrafts();

/** The editor in the browser, with the menus the server read from the content. */
export default function Editor({ menus }: { menus: Choices }) {
  const Page = useMemo(() => {
    // Keystatic finds no form at an address that ends with a slash.
    const { pathname, search, hash } = location;
    if (pathname.endsWith('/')) history.replaceState(null, '', pathname.slice(0, -1) + search + hash);
    return makePage(editorConfig(menus));
  }, [menus]);
  return <Page />;
}
