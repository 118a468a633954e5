/** Text of `netlify.toml`. Headers and redirects are in the built site itself, where Netlify reads them. */
export const netlify =
  (): string => `# Netlify, written by "npm run hosts -- netlify". Save it as netlify.toml beside package.json.
[build]
  command = "npm run build"
  publish = "dist"

[build.environment]
  NODE_VERSION = "22"
  # Netlify leaves the tools out of an installation for production otherwise.
  NPM_FLAGS = "--include=dev --include=optional"

# The pages go out byte for byte as they were verified.
[build.processing]
  skip_processing = true
`;
