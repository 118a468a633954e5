/** What one page needs beyond plain text and pictures from the site itself, as found in its built HTML. */
export interface PageNeeds {
  /** Hashes of inline styles, each as 'sha256-…' without quotation marks. */
  styleHashes: string[];
  /** Hashes of inline scripts that run. Data blocks such as JSON-LD need none. */
  scriptHashes: string[];
  /** Does the page load scripts from the site's own address? */
  ownScripts: boolean;
  /** Origins of frames: the booking page, when it is embedded. */
  frameOrigins: string[];
  /** Where forms are sent: 'self' in quotation marks, or an origin. */
  formTargets: string[];
}

/** A page of text and pictures: the ordinary case. */
export const noNeeds: PageNeeds = {
  styleHashes: [],
  scriptHashes: [],
  ownScripts: false,
  frameOrigins: [],
  formTargets: [],
};

const quoted = (hashes: string[]): string[] => hashes.map((hash) => `'${hash}'`);
const unique = (values: string[]): string[] => [...new Set(values)].sort();

/**
 * The Content Security Policy of a page, and the only place it is written. Everything is refused unless the page has it.
 * `frame-ancestors` works in a header alone, and `upgrade-insecure-requests` in a meta tag makes Safari ask a preview on
 * this machine for https, so both are left out of the meta tag.
 */
export function securityPolicy(needs: PageNeeds, place: 'header' | 'meta'): string {
  const scripts = [...(needs.ownScripts ? ["'self'"] : []), ...quoted(unique(needs.scriptHashes))];
  const directives: [string, string[]][] = [
    ['default-src', ["'none'"]],
    ['style-src', ["'self'", ...quoted(unique(needs.styleHashes))]],
    ['img-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ...(scripts.length > 0 ? [['script-src', scripts] satisfies [string, string[]]] : []),
    // Without a script nothing on a page connects; inspectors such as Lighthouse read robots.txt under the page's policy.
    ['connect-src', ["'self'"]],
    ...(needs.frameOrigins.length > 0 ? [['frame-src', unique(needs.frameOrigins)] satisfies [string, string[]]] : []),
    ['base-uri', ["'none'"]],
    ['form-action', needs.formTargets.length > 0 ? unique(needs.formTargets) : ["'none'"]],
  ];
  const texts = directives.map(([name, values]) => [name, ...values].join(' '));
  return [...texts, ...(place === 'header' ? ["frame-ancestors 'none'", 'upgrade-insecure-requests'] : [])].join('; ');
}

/** What `default-src 'none'` refuses of itself, apart from styles. */
const refusedByDefault = ['script-src', 'frame-src', 'worker-src', 'object-src', 'media-src'];

/**
 * The same policy for a header that cannot name the style hashes: because they would not fit into a line, or because the
 * header is written before the site is built. It speaks of everything but the styles in a page, and refuses the rest one by
 * one, as `default-src` would speak of styles too. Browsers keep to the meta tag of each page as well, which names its
 * styles, so nothing more is allowed; and a page of tomorrow never stands there without them.
 */
export function standingPolicy(policy: string): string {
  const directives = policy.split('; ').filter((text) => !/^(?:default-src|style-src|style-src-attr) /.test(text));
  const refused = refusedByDefault.filter((name) => !directives.some((text) => text.startsWith(`${name} `)));
  return ["style-src-attr 'none'", ...refused.map((name) => `${name} 'none'`), ...directives].join('; ');
}

/** What several pages need together. */
export function together(needs: PageNeeds[]): PageNeeds {
  return {
    styleHashes: unique(needs.flatMap((each) => each.styleHashes)),
    scriptHashes: unique(needs.flatMap((each) => each.scriptHashes)),
    ownScripts: needs.some((each) => each.ownScripts),
    frameOrigins: unique(needs.flatMap((each) => each.frameOrigins)),
    formTargets: unique(needs.flatMap((each) => each.formTargets)),
  };
}

const toSelf = "'self'";

/** Does a page need more than styles, pictures and a form to the site itself, so that it gets a policy of its own? */
export const needsMore = (needs: PageNeeds): boolean =>
  needs.ownScripts ||
  [needs.scriptHashes, needs.frameOrigins, needs.formTargets.filter((target) => target !== toSelf)].some(
    (list) => list.length > 0,
  );

// Every feature browsers know by this header, switched off: the site uses none of them. One that a browser does not know
// there (bluetooth, web-share) would be an error in its console.
const features =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access usb window-management xr-spatial-tracking';

/** Headers of every answer besides the policy, in the order they are written. */
export const commonHeaders: Readonly<Record<string, string>> = {
  // Two years, as the preload list would ask. Not preloaded: an owner who moves away could not take that back.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': features
    .split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cache-Control': 'public, max-age=0, must-revalidate',
};
