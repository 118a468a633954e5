import { contentTypes } from '../serve/content-types.ts';
import { decoded } from '../serve/redirects.ts';
import { spread, type HostedSite, type Spread } from './site.ts';

/**
 * Configuration for nginx. All headers are set in one place and by the address: nginx forgets the headers of the server
 * as soon as a location sets one of its own.
 */
export function nginx({ domain, places, redirects, folder }: HostedSite, { brotli }: { brotli: boolean }): string {
  const headers = spread(places);
  return `# nginx for ${domain}, written by "npm run hosts -- nginx". Save it as /etc/nginx/sites-available/${domain},
# link it into sites-enabled, then: sudo nginx -t && sudo systemctl reload nginx
# The certificate: sudo certbot --nginx -d ${domain}   (it adds its lines below and sends http on to https)
${headers.filter(varies).map(byAddress).join('')}
server {
    listen 80;
    listen [::]:80;
    server_name ${domain};

    root ${quoted(folder)};
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;

    # The build has compressed the files already.
    gzip_static on;
    gzip_vary on;
    gzip_proxied any;
${brotli ? '    brotli_static on;' : '    # Smaller still, where the Brotli module is installed (npm run hosts -- nginx --brotli):\n    # brotli_static on;'}

    default_type application/octet-stream;
    types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `        ${quoted(type)} ${ending};`)
  .join('\n')}
    }

${headers.map((header) => `    add_header ${header.name} ${varies(header) ? variable(header) : quoted(header.value)} always;`).join('\n')}

    # A page has one address: the one with the slash.
    if ($request_uri ~ "^/+((?:[^?]*/)?)index\\.html(?:\\?|$)") {
        return 301 /$1$is_args$args;
    }
    location / {
        try_files $uri $uri/ =404;
    }
    location ~ "/\\.(?!well-known/)" {
        return 404;
    }
    location ~ "^/_(?:headers|redirects)$" {
        return 404;
    }
${redirects.map(({ from, to, status }) => `    location = ${quoted(decoded(from))} {\n        return ${status} ${quoted(to.replaceAll('$', '%24'))};\n    }\n`).join('')}}
`;
}

const varies = ({ elsewhere }: Spread): boolean => elsewhere.length > 0;
const variable = ({ name }: Spread): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** A table from the address to the value of one header. nginx asks it at the end, when a missing file has become /404.html. */
function byAddress(header: Spread): string {
  const lines = header.elsewhere.map(({ pattern, value }) => `    ${quoted(expression(pattern))} ${quoted(value)};`);
  return `
map $uri ${variable(header)} {
    default ${quoted(header.value)};
${lines.join('\n')}
}
`;
}

/** `/search/` is `/search/index.html` by the time nginx asks. */
function expression(pattern: string): string {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (pattern.endsWith('*')) return `~^${literal(pattern.slice(0, -1))}`;
  return `~^${literal(pattern)}${pattern.endsWith('/') ? '(?:index\\.html)?' : ''}$`;
}

/** A backslash stays as it is in front of anything but a quotation mark. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
