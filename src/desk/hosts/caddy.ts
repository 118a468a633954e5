import { contentTypes } from '../serve/content-types.ts';
import { decoded } from '../serve/redirects.ts';
import { spread, type HostedSite, type Spread } from './site.ts';

/** Configuration for Caddy, which fetches and renews the certificate by itself. `route` keeps the lines in their order. */
export function caddy({ domain, places, redirects, folder }: HostedSite): string {
  const headers = spread(places);
  return `# Caddy for ${domain}, written by "npm run hosts -- caddy". Save it as /etc/caddy/Caddyfile,
# then: sudo systemctl reload caddy
${domain} {
	root * ${quoted(folder)}
	route {
${everywhere(headers)}
${headers.flatMap(lines).join('\n')}
${Object.entries(contentTypes)
  .map(([ending, type]) => `		@${ending} path *.${ending}\n		header @${ending} Content-Type ${quoted(type)}`)
  .join('\n')}
${redirects.map(({ from, to, status }) => `		redir ${quoted(decoded(from))} ${quoted(to)} ${status}`).join('\n')}
		@ours path /_headers /_redirects
		error @ours 404
		@hidden {
			path_regexp /\\.
			not path /.well-known/*
		}
		error @hidden 404
		# A page has one address: the one with the slash.
		@index path_regexp page ^/+((?:.*/)?)index\\.html$
		redir @index /{re.page.1} 301
		@bare {
			path_regexp bare ^/+(.*[^/])$
			file {path}/index.html
			expression {query} == ""
		}
		redir @bare /{re.bare.1}/ 301
		@asked {
			path_regexp asked ^/+(.*[^/])$
			file {path}/index.html
			expression {query} != ""
		}
		redir @asked /{re.asked.1}/?{query} 301
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		# An error starts without headers.
${everywhere(headers)}
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

const everywhere = (headers: Spread[]): string =>
  ['header {', ...headers.map(({ name, value }) => `	${name} ${quoted(value)}`), '}']
    .map((line) => `		${line}`)
    .join('\n');

const lines = ({ name, elsewhere }: Spread): string[] =>
  elsewhere.map(({ pattern, value }) => `		header ${quoted(pattern)} ${name} ${quoted(value)}`);

const quoted = (text: string): string => `"${text.replace(/(["\\])/g, '\\$1')}"`;
