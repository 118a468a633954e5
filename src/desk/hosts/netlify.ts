/** Text of `netlify.toml`. Headers and redirects are in the built site itself, where Netlify reads them. */
export const netlify =
  (): string => `# Netlify, written by "npm run hosts -- netlify". Save it as netlify.toml beside package.json.
[build]
  # Netlify lets a page go before a redirect unless the redirect ends in "!"; at each old address lies a page for other hosts.
  command = "npm run build && if [ -f dist/_redirects ]; then sed -i 's/ 301$/ 301!/' dist/_redirects; fi"
  publish = "dist"

[build.environment]
  NODE_VERSION = "22"
  # Netlify leaves the tools out of an installation for production otherwise.
  NPM_FLAGS = "--include=dev --include=optional"

# The pages go out byte for byte as they were verified.
[build.processing]
  skip_processing = true
`;
