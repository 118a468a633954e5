/** What changed, as git lists it ("?? content/articles/x/index.mdx"), in one sentence of at most 60 characters. */
export function commitMessage(changed: string[]): string {
  const names = [...new Set(changed.map((line) => subject(line.slice(3).replaceAll('"', ''))))];
  const verb = changed.every((line) => /^(?:\?\?|A)/.test(line))
    ? 'Add'
    : changed.every((line) => line.slice(0, 2).includes('D'))
      ? 'Remove'
      : 'Update';
  const sentence = `${verb} ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]}`;
  return sentence.length <= 60 ? sentence : `${verb} ${names.length} parts of the site`;
}

/** What a file is called by the person who wrote it. */
function subject(file: string): string {
  const [folder, kind, name = ''] = file.split('/');
  if (folder === 'public') return 'public files';
  if (kind === 'articles') return `the article ${name}`;
  if (kind === 'pages') return `the page ${name.replace(/\.mdx$/, '')}`;
  return (
    {
      'practice.yaml': 'the practice facts',
      'home.yaml': 'the home page',
      'references.yaml': 'the references',
      'red-flags.yaml': 'the warning signs',
      'launch.yaml': 'the launch list',
    }[kind ?? ''] ?? 'the content'
  );
}
