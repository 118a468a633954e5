import type { Home } from '../../schemas/home.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Yaml } from '../fields/yaml.ts';
import type { Notes } from '../notes.ts';

/**
 * The stages of a session on the home page are words, and end when the first session of practice.yaml does. Numbers in
 * other texts are not judged: most of them are the length of something else.
 */
export function checkStages(home: Home, practice: Practice, yaml: Yaml, notes: Notes): void {
  const last = home.stages.length - 1;
  const when = home.stages[last]?.when ?? '';
  const minutes = practice.sessions[0]?.minutes;
  const end = Number(/\d+(?!.*\d)/.exec(when)?.[0]);
  if (!minutes || !end || end === minutes) return;
  notes.advice(
    yaml.spot(['stages', last, 'when']),
    'stages',
    when,
    `The last stage of a session ends at ${end}, and "${practice.sessions[0]?.name}" in content/practice.yaml lasts ${minutes} minutes.`,
    `Fit the stages to ${minutes} minutes, and read "sessionTitle" and the pages that tell of the session again.`,
  );
}
