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
    patterns: ['{CURE} ~6 {SYMPTOM|SERIOUS|BODY|YOU|CLIENT|BABY}', '{CST|THERAPY|WE} ~4 {CURE}', 'remedy|remedies for ~5', '{CST|THERAPY} ~3 is|are ~2 cure|panacea|remedy', '{CLIENT|SYMPTOM|SERIOUS} ~3 cured|healed', 'cure|remedy|panacea for|of ~4', 'set you right', 'jad_se ~3', '{WE} ~2 word cure|heal ~9', 'cure|cured|cures $', 'khatam', '^ {CURE} ~8'],
    hints: ['{CURE}', 'healing|heals|heal|healed'],
  },
  {
    id: 'C02',
    name: 'eases a complaint, said as a fact',
    kind: 'claim',
    waivable: true,
    excuses: outcome,
    why: 'This says that the therapy takes away or eases a complaint. Advertising regulators have not accepted evidence for that.',
    suggestion: 'Describe the hour ("quiet, warm, unhurried"), or report a study with its limit and its reference: "One small trial found…, but its main measure did not differ."',
    patterns: [...eases('SYMPTOM'), '{RELIEFN} ~1 for|in|from ~4 {BODY}', 'stop|stops|quit ~2 {SYMPTOM|BAD}', '{CURE|REMOVE|EASE} ~1 {BODY} $', '{CST|WE} {CURE|REMOVE|EASE} ~2 {BODY}', '{THERAPY} for ~4 {SORE} {BODY}', '{BODY} {RELIEFN}', '{BODY} ~6 {WELL}', '{CLIENT|YOU} ~6 {WELL}', 'aches|pains|pain ~5 {GONE}', 'imagine|picture ~8 {SYMPTOM}', 'tired|sick|fed of|up ~4 {SYMPTOM}'],
    hints: ['{REMOVE|EASE} ~4 {BODY}', '{BODY} ~5 {GONE}', 'imagine|picture ~10', 'wouldn\'t|what|ready|why|isn\'t ~9 {BODY|SYMPTOM|WELL|LIFE} ~9', '{WELL}', '{FAST} ~6 {WELL|GONE}', '{GONE|WELL} ~6 {FAST}', '{SYMPTOM}', '{BODY}', '{LIFE}'],
  },
  {
    id: 'C03',
    name: 'a benefit for a condition that needs medical care',
    kind: 'claim',
    waivable: false,
    excuses: outcome,
    why: 'This links the therapy to a condition that needs medical care. It could keep a reader from treatment, and several laws forbid it.',
    suggestion: 'Take it out, or name the condition only where you send the reader to a doctor: "Tell us before you book if you have epilepsy."',
    patterns: [...eases('SERIOUS'), '{EASE|REMOVE|CURE} ~6 immune|hormones|hormonal|endocrine|thyroid|organs|circulation|metabolism|lungs|heart', '{CST|WE} ~6 {CLIENT|BABY} ~2 with|living|suffering|facing ~4 {SERIOUS}', 'conditions|problems|issues that|which respond|benefit ~9', '{WE} treat|help|specialise|specialize ~3 {SERIOUS}', '{SERIOUS} sufferers|warriors|support|clinic|programme|program ~9'],
    hints: ['{SERIOUS}'],
  },
  {
    id: 'C04',
    name: 'a condition named in running text',
    kind: 'advice',
    waivable: true,
    excuses: ['negated', 'cited', 'safety', 'question', 'world'],
    why: 'A medical condition is named in ordinary text. A list of conditions reads as a list of things you treat.',
    suggestion: 'Keep it only where the sentence sends the reader to medical care or reports evidence with its reference.',
    patterns: ['{SERIOUS}'],
    grave: ['conditions|ailments|problems|complaints|issues ~4 see|treat|help|seen|treated|helped|address|respond|include ~9', '{SERIOUS} ~1 , ~3 {SERIOUS|SYMPTOM} ~1 ,? and|or|to ~3', 'perfect|great|ideal|wonderful|good|suitable|suited|made|designed|meant|especially ~6 {SERIOUS}', 'from ~3 {SERIOUS|SYMPTOM} to ~3 {SERIOUS|SYMPTOM}', '{WE} see|help|welcome|support|treat|serve ~4 {CLIENT}? with|who ~4 {SERIOUS}', 'living|struggling|suffering|dealing|battling|diagnosed with ~4 {SERIOUS} ~9 right|help|place|here|come|welcome|book|home', 'ruled|plagued|dogged by ~9'],
  },
  {
    id: 'C15',
    name: 'a story of recovery',
    kind: 'claim',
    waivable: true,
    excuses: ['negated', 'world', 'safety'],
    why: 'One person\'s recovery reads as a promise to the next person, whoever tells it. It does not count as evidence.',
    suggestion: 'Keep client words to the service: the welcome, the explanation, the warm room, the unhurried time.',
    patterns: ['before and|& after', '{NUMBER} ~2 {THERAPY} ~8 {SYMPTOM|SERIOUS|DRUG} ~6 {GONE|WELL|REMOVE}', '{NUMBER} ~2 {THERAPY} ~8 {WELL}', '{NUMBER} ~2 {THERAPY} ~6 gone|vanished|disappeared|moved|moves', '{NUMBER} ~1 sessions|visits|sittings later ~12', '{CLIENT|WE} ~3 no_longer need|needs|needed|take|takes|takes ~5', 'no_longer need|needs|take|takes ~5 {DRUG|SURGERY|LIFE}', 'after|since ~3 {THERAPY|NUMBER} ~8 {SYMPTOM|SERIOUS} ~5 {GONE|WELL}', '{WELL} after|since|within|in ~3 {THERAPY|NUMBER}', '{CLIENT} ~6 on|in crutches|sticks|stick|wheelchair|pain ~8 without|walking|unaided|running|upright|tall', 'i|he|she|they had ~3 tried everything ~9', 'suffered|suffering|struggled ~6 years|months|decade ~12 {GONE|REMOVE|WELL|THERAPY}', '{CLIENT|WE} ~3 {STOPTAKING} ~4 {DRUG}', 'my|his|her|our|their ~2 {SYMPTOM|SERIOUS} ~3 {GONE}', 'threw|thrown|threw|put ~2 {AID} ~4 away|out|bin|recycling|loft|box', 'threw|thrown ~2 ~1 {AID}', 'no_longer needs|need|uses|use ~3 {AID}', '{SYMPTOM|SERIOUS|BAD} ~3 for {NUMBER|years|months|decades} ~3 until ~9', '{NUMBER} ~1 sessions|session|visits|visit|sittings and ~12', '{BODY} ~3 fine|good|better ever_since|since ~3', 'have|has not|n\'t hurt|ached|bothered ~2 since ~3', '{COME} ~10 {BAD|AID} ~8 {GO|WELL|without}', 'saved my|his|her|our ~3'],
    hints: ['{TURN} ~12 {LIFE}', '{LIFE} ~12 {TURN}', '{TURN} ~8 {BODY|SYMPTOM|SERIOUS}', 'walked|came|hobbled|limped|crawled|shuffled ~10 and|, ~2 walked|left|skipped|danced|went|strode ~9', '{TURN}', '{LIFE}', '{AID}', '{BAD}', '{COME} ~14 {GO}', '{GO}'],
  },
  {
    id: 'C16',
    name: 'babies, children or pregnancy: a benefit',
    kind: 'claim',
    waivable: false,
    excuses: ['negated', 'question', 'safety', 'reported', 'world', 'other'],
    why: 'Claims about babies, children or pregnancy are held to the strictest standard, and reviews do not support them.',
    suggestion: 'Say who you see and what you ask for first, not what it does for them.',
    patterns: ['{CURE|REMOVE|EASE} ~6 {BABY}', '{BABY} ~8 {GONE|WELL|EASE}', '{BABY} ~6 settle|settles|calmer|calm|happier|better|sleep|sleeps|feed|feeds|thrive|thrives|latch|improve|improves|focus|benefit|benefits|benefited|respond|responds|safe|relax|relaxes', 'calmer|happier|contented|settled|easier ~3 {BABY}', '{BABY} ~5 {THERAPY} ~5 {GONE|WELL|EASE}', 'easier|shorter|smoother|gentler|natural|faster|quicker birth|labour|labor|delivery ~9', '{PRAISE|EASE} ~4 birth|labour|labor|pregnancy', 'recover|recovery|recovering from ~4 birth|forceps|delivery|deliveries|labour', 'for|with ~2 {BABY} ~4 good|ideal|perfect|wonderful|great|lovely'],
    hints: ['{BABY}'],
  },
];
