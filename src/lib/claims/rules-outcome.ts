import type { Rule } from './rule.ts';

const outcome = ['negated', 'question', 'reported', 'safety', 'other', 'world'] as const;

/** Lines for "the therapy takes away or eases X", X being a class. */
function eases(what: string): string[] {
  return [
    `{CURE|REMOVE|EASE} ~6 {${what}}`,
    `{${what}} ~3 relief|treatment|cure|remedy|remedies|recovery|therapy|specialist|specialists|clinic|healing $`,
    `{${what}} relief|cure|remedy|remedies|healing`,
    `{${what}} ~5 {GONE}`,
    `{RELIEFN} from|for|of|in ~4 {${what}}`,
    `{${what}} ~4 responds|respond|benefits|benefit`,
    `{CLIENT|BABY} with|who ~5 {${what}} ~6 {WELL|GONE|EASE}`,
    `{CST|THERAPY|WE} ~4 best|answer|solution|hope|choice|key|secret ~4 {${what}}`,
    `{${what}} ~2 is|are what we do ~2`,
    `free of|from ~3 {${what}}`,
    `no|goodbye|farewell|bye|adieu to ~3 {${what}}`,
    `keep*|send*|put*|leave*|lay*|bid*|coax*|chase*|drive*|make*|see*|show*|turn* ~4 {${what}} ~3 away|at_bay|behind|packing|rest|off|here|night|goodbye|out|back|history|door|around|down|better`,
    `way|path|road|route|step|exit|journey out|away|from of|from? ~4 {${what}}`,
    `{${what}} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely`,
    `fewer|less|milder|lighter|end ~2 {${what}}`,
    `{${what}} // ~6 {WE|CST} ~6 help|helped|right|answer|sort|fix|way`,
    `{${what}} ~4 made|what|why ~4 {CST|THERAPY} ~4`,
    `{CST|THERAPY} ~4 made|meant|designed|created|born|perfect|ideal ~2 for ~4 {${what}}`,
    `for ~4 {${what}} ~2 , ~6 {THERAPY|CST} ~6`,
    `{${what}} meet|meets|met their|its match`,
    `{SHOW|give|gives|gave|bring|brings} ~4 {WELL|RELIEFN|hope|ease|comfort} ~4 {${what}}`,
    `{WELL|ease|comfort|hope|peace} for ~4 {${what}}`,
    `without|minus ~2 {${what}} ~1 $`,
  ];
}

/** Rules about what the therapy is said to do for somebody's health. */
export const outcomeRules: readonly Rule[] = [
  {
    id: 'C01',
    name: 'cure words',
    kind: 'claim',
    waivable: false,
    excuses: ['negated', 'question', 'world', 'other'],
    why: 'Words like "cure", "heal" and "remedy" promise an outcome nobody can promise, and advertising regulators read them as a medical claim.',
    suggestion: 'Say what happens in the session, or how people describe it: "Many people find it restful."',
    patterns: [
      '{CURE} ~6 {SYMPTOM|SERIOUS|BODY|YOU|CLIENT|BABY}',
      '{CST|THERAPY|WE} ~4 {CURE}',
      'remedy|remedies for ~5',
      '{CST|THERAPY} ~3 is|are ~2 cure|panacea|remedy',
      '{CLIENT|SYMPTOM|SERIOUS} ~3 cured|healed',
      'cure|remedy|panacea for|of ~4',
      'set you right',
      'jad_se ~3',
      '{WE} ~2 word cure|heal ~9',
      'cure|cured|cures $',
      'khatam',
      '^ {CURE} ~8',
    ],
    hints: ['{CURE}', 'healing|heals|heal|healed'],
  },
  {
    id: 'C02',
    name: 'eases a complaint, said as a fact',
    kind: 'claim',
    waivable: true,
    excuses: outcome,
    why: 'This says that the therapy takes away or eases a complaint. Advertising regulators have not accepted evidence for that.',
    suggestion:
      'Describe the hour ("quiet, warm, unhurried"), or report a study with its limit and its reference: "One small trial found…, but its main measure did not differ."',
    patterns: [
      ...eases('SYMPTOM'),
      '{RELIEFN} ~1 for|in|from ~4 {BODY}',
      'stop|stops|quit ~2 {SYMPTOM|BAD}',
      '{CURE|REMOVE|EASE} ~1 {BODY} $',
      '{CST|WE} {CURE|REMOVE|EASE} ~2 {BODY}',
      '{THERAPY} for ~4 {SORE} {BODY}',
      '{BODY} {RELIEFN}',
      '{BODY} ~6 {WELL}',
      '{CLIENT|YOU} ~6 {WELL}',
      'aches|pains|pain ~5 {GONE}',
      'imagine|picture ~8 {SYMPTOM}',
      'tired|sick|fed of|up ~4 {SYMPTOM}',
    ],
    hints: [
      '{REMOVE|EASE} ~4 {BODY}',
      '{BODY} ~5 {GONE}',
      'imagine|picture ~10',
      "wouldn't|what|ready|why|isn't ~9 {BODY|SYMPTOM|WELL|LIFE} ~9",
      '{WELL}',
      '{FAST} ~6 {WELL|GONE}',
      '{GONE|WELL} ~6 {FAST}',
      '{SYMPTOM}',
      '{BODY}',
      '{LIFE}',
    ],
  },
  {
    id: 'C03',
    name: 'a benefit for a condition that needs medical care',
    kind: 'claim',
    waivable: false,
    excuses: outcome,
    why: 'This links the therapy to a condition that needs medical care. It could keep a reader from treatment, and several laws forbid it.',
    suggestion:
      'Take it out, or name the condition only where you send the reader to a doctor: "Tell us before you book if you have epilepsy."',
    patterns: [
      ...eases('SERIOUS'),
      '{EASE|REMOVE|CURE} ~6 immune|hormones|hormonal|endocrine|thyroid|organs|circulation|metabolism|lungs|heart',
      '{CST|WE} ~6 {CLIENT|BABY} ~2 with|living|suffering|facing ~4 {SERIOUS}',
      'conditions|problems|issues that|which respond|benefit ~9',
      '{WE} treat|help|specialise|specialize ~3 {SERIOUS}',
      '{SERIOUS} sufferers|warriors|support|clinic|programme|program ~9',
    ],
    hints: ['{SERIOUS}'],
  },
  {
    id: 'C04',
    name: 'a condition named in running text',
    kind: 'advice',
    waivable: true,
    excuses: ['negated', 'cited', 'safety', 'question', 'world'],
    why: 'A medical condition is named in ordinary text. A list of conditions reads as a list of things you treat.',
    suggestion:
      'Keep it only where the sentence sends the reader to medical care or reports evidence with its reference.',
    patterns: ['{SERIOUS}'],
    accept: (parsed, from, to) =>
      parsed.tokens
        .slice(from, to + 1)
        .some(
          ({ tags, text }) =>
            tags.has('SERIOUS') &&
            !/^(?:illness|illnesses|disease|diseases|disorder|disorders|infection|infections|condition|chronic_\w+|immune|immunity|hormones?)$/.test(
              text,
            ),
        ),
    grave: [
      'conditions|ailments|problems|complaints|issues ~4 see|treat|help|seen|treated|helped|address|respond|include ~9',
      '{SERIOUS} ~1 , ~3 {SERIOUS|SYMPTOM} ~1 ,? and|or|to ~3',
      'perfect|great|ideal|wonderful|good|suitable|suited|made|designed|meant|especially ~6 {SERIOUS}',
      'from ~3 {SERIOUS|SYMPTOM} to ~3 {SERIOUS|SYMPTOM}',
      '{WE} see|help|welcome|support|treat|serve ~4 {CLIENT}? with|who ~4 {SERIOUS}',
      'living|struggling|suffering|dealing|battling|diagnosed with ~4 {SERIOUS} ~9 right|help|place|here|come|welcome|book|home',
      'ruled|plagued|dogged by ~9',
    ],
  },
];
