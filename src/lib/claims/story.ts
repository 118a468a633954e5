/** Two nots that make a yes: "there is no ache it cannot cure". */
const twoNots =
  /\b(?:no|not a|not one|nothing|nobody|no one|none|never|hardly a|cannot|can['’]t)\b[^.;]{0,60}\b(?:cannot|can['’]t|could not|couldn['’]t|did not|didn['’]t|does not|doesn['’]t|do not|don['’]t|is not|isn['’]t|has not|hasn['’]t|fail\w*|without|not)\b/i;

/** Do two nots in a sentence cancel each other out? "It is not so that nobody …" is rare enough to be left to the classifier. */
export const doubleNot = (text: string): boolean =>
  /\b(?:no|not a|not one|nothing|nobody|no one|none|never)\b[^.,;]{0,50}\b(?:cannot|can['’]t|could not|couldn['’]t|did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t)\b/i.test(
    text,
  );

/** Turns of phrase that tell how a sentence is built, whatever it is about: who speaks, what was before, what is now, who gets the credit, how much is doubted. */
const turns: [string, RegExp][] = [
  // What was.
  ['was used to', /\b(?:used to|would always|had always)\b/i],
  [
    'was could not',
    /\b(?:could(?:n['’]t| not| barely| hardly| scarcely| only)|was(?:n['’]t| not) able|were(?:n['’]t| not) able|unable to|not able to)\b/i,
  ],
  [
    'was had not',
    /\b(?:had(?:n['’]t| not| never)|not \w+ (?:in|for) (?:\w+ ){0,2}(?:years?|months?|weeks?|decades?|ages))\b/i,
  ],
  [
    'was years',
    /\b(?:(?:for|after|in|over) (?:\w+ ){0,3}(?:years?|months|decades?|winters|summers)|years of|years? ago|a decade|since \d{4})\b/i,
  ],
  [
    'was told',
    /\b(?:(?:was|were|been|had been) told|told (?:me|him|her|us) (?:i|he|she|we|that)|said (?:i|he|she) would never|written off|signed off|given up)\b/i,
  ],
  ['was once', /\b(?:once|before|earlier|previously|formerly)\b/i],
  // What is.
  ['is now', /\b(?:now|these days|today|nowadays|currently|this (?:morning|week|year|spring|summer|autumn|winter))\b/i],
  [
    'is lately',
    /\b(?:yesterday|last (?:night|week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday|year|spring|summer|autumn|winter)|on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday))\b/i,
  ],
  [
    'is again',
    /\b(?:again|once more|back (?:on|at|in|to|behind|into|out|up|with)|(?:got|have|has|had) (?:\w+ ){1,3}back)\b/i,
  ],
  [
    'is no longer',
    /\b(?:no longer|not any ?more|any ?more|no more|stopped|never again|not since|has(?:n['’]t| not)|have(?:n['’]t| not)|gone|off the|off her|off his)\b/i,
  ],
  ['is first', /\b(?:for the first time|at last|finally|the first \w+ in)\b/i],
  [
    'is by',
    /\b(?:by (?:the (?:time|end|third|fourth|second|following|next|summer|spring|autumn|weekend)|spring|summer|autumn|winter|christmas|easter|\w+ ?day|january|february|march|april|june|july|august|september|october|november|december|teatime|lunch)|before (?:the|christmas|easter|long))\b/i,
  ],
  [
    'is later',
    /\b(?:(?:weeks?|months?|days?|visits?|sessions?|sittings?|hours?|fortnight|year) (?:later|on|after|in|back)|within (?:a|two|three|days|weeks|minutes|hours|the)|the (?:next|following|same) (?:day|morning|night|week|month|afternoon|evening)|ever since|since (?:the|then|her|his|my|that|we|i|he|she)|after (?:the|her|his|my|our|one|two|three|four|five|six|that|just|only) (?:\w+ )?(?:sessions?|visits?|sittings?|hours?|weeks?|months?))\b/i,
  ],
  [
    'is nothing left',
    /\b(?:not once|nothing (?:hurt|happened)|without (?:a|her|his|my|the|any|so much)|did not (?:even|once)|never said|forgot(?:ten)?)\b/i,
  ],
  [
    'noticed',
    /\b(?:noticed|remarked|asked (?:what|where|who|why|how)|could(?:n['’]t| not) believe|recognis|recogniz|eyebrows|whatever you(?: are|['’]re) doing|looked twice|cried|wept|in tears|framed)\b/i,
  ],
  // Who.
  ['who i', /\b(?:i|my|me|mine|myself|i['’](?:ve|m|d|ll))\b/i],
  ['who we', /\b(?:we|our|us|ours|we['’](?:ve|re|ll|d))\b/i],
  ['who you', /\b(?:you|your|yours|yourself|you['’](?:ve|re|ll|d))\b/i],
  ['who they', /\b(?:he|she|his|her|him|hers|herself|himself)\b/i],
  [
    'who people',
    /\b(?:they|their|them|people|clients?|everyone|everybody|anyone|anybody|nobody|no one|those who|most)\b/i,
  ],
  [
    'who name',
    /(?:^|[\s“"])(?:Mr|Mrs|Ms|Miss|Dr|Auntie|Aunty|Uncle|Grandad|Grandpa|Gran|Nan|Nana|Granny|Mum|Mom|Dad|Papa)\.?\s|[a-z,;:]\s(?!(?:I|CST|NHS|GP|MRI|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Diwali|Holi|English|Spanish|Welsh|French)\b)[A-Z][a-z]+/,
  ],
  // When, by the verb.
  ['time will', /\b(?:will|won['’]t|shall|['’]ll|going to|expect|soon)\b/i],
  [
    'time past',
    /\b(?:was|were|had|did|came|went|got|took|put|gave|left|found|felt|said|told|made|kept|threw|woke|slept|drove|\w{3,}ed)\b/i,
  ],
  [
    'time perfect',
    /\b(?:has|have|['’]s|['’]ve) (?:\w+ )?(?:been|\w+ed|gone|come|taken|given|thrown|put|got|begun|slept|found|made|sold|bought)\b/i,
  ],
  // Who gets the credit.
  [
    'credit other',
    /\b(?:surgeon|surgery|operation|tablets?|pills?|antibiotics?|physio\w*|doctor|hospital|cast|new (?:hip|knee|glasses|job|tablets)|talking therapy|neurologist|medicine|drops|inhalers?|insulin|the (?:rest|drive|weather))\b/i,
  ],
  [
    'credit none',
    /\b(?:nothing to do with|no credit|not take the credit|nobody knows why|no one knows why|on (?:its|their) own|by (?:itself|themselves)|as (?:they|it|most) (?:do|does|usually)|would have|may have been|might have been|long before|anyway|in (?:its|their) own time|chance|whatever (?:you|people|anyone) d(?:o|id)|with or without|could not say why|cannot say why|had stopped .* before|before (?:she|he) ever)\b/i,
  ],
  [
    'credit hope dashed',
    /\b(?:did nothing|nothing (?:had )?changed|no change|the same afterwards|came back|not help|no better|still hurts?|has hurt|as (?:stiff|sore|bad) as|what it was|left on crutches|did not notice|just the same|not be back|never came (?:again|back))\b/i,
  ],
  // How sure.
  [
    'doubt own',
    /\b(?:i (?:do not|don['’]t|cannot|can['’]t|could not|would not|will not|won['’]t|wouldn['’]t|am not|doubt|have no|shall not)|we (?:do not|don['’]t|cannot|can['’]t|would not|will not|won['’]t|are not|have no))\b/i,
  ],
  [
    'doubt world',
    /\b(?:nobody (?:has|can|knows|needs|should)|no one (?:has|can|knows)|there (?:is|are|was) no|it (?:is|has|was|will|does) not|has (?:not|never) been|have (?:not|never) been|not (?:a|an) (?:treatment|cure|remedy|substitute|doctor)|is no (?:treatment|cure|remedy|substitute))\b/i,
  ],
  ['not not', twoNots],
  [
    'doubt turn',
    /\b(?:but|yet|although|though|while|only|simply|merely|just|except|even if|still|however|happens to)\b/i,
  ],
  [
    'doubt wink',
    /\b(?:legally|lawyer|legal|rules|allowed|not say|may not|cannot say|officially|disclaimer|claims?|promise|guarantee|word|coincidence|of course|naturally|vary|believe)\b/i,
  ],
  // Ways of selling.
  [
    'sell order',
    /^(?:["“]?)(?:let|say|bid|wave|wake|feel|leave|bring|come|give|get|ditch|forget|stop|try|imagine|picture|remember|discover|enjoy|experience|unlock|free|put|take|skip|swap|trade|trust|ask|melt|ease|banish|end|beat|heal|live|move|sleep|find|reclaim|regain|throw|cut|avoid|watch|look|think|see)\b/i,
  ],
  [
    'sell care',
    /^(?:please|kindly|take off|bring a|ring|call|tell|ask your|see a|see your|go to|keep taking|keep moving|do not|don['’]t|never|wear|park|press|knock|wait)\b/i,
  ],
  ['sell list', /\b(?:\w+, ){2,}(?:and |or )?\w+/],
  ['sell colon', /\b\w+: /],
  ['sell short', /^(?:\S+\s+){1,5}\S+$/],
  ['sell question', /\?["”]?(?:\s|$)/],
  [
    'number share',
    /\b(?:\d+ ?(?:%|percent|per cent)|(?:\w+) (?:in|out of) (?:ten|\d+|twenty|a hundred|five)|hundreds|thousands|dozens|countless|most|majority|every (?:single )?(?:one|client|time|person))\b/i,
  ],
  [
    'number visits',
    /\b(?:one|two|three|four|five|six|seven|eight|ten|a few|a couple of|single|first|second|third|fourth|fifth|last|\d+) (?:\w+ )?(?:visits?|sessions?|sittings?|hours?|appointments?|treatments?|tuesdays|thursdays|weeks?|months?|minutes)\b/i,
  ],
  [
    'likeness',
    /\b(?:like (?:a|an|the|his|her|new|lying|being)|as if|as though|think of|is a (?:river|tent|house|letter|knot|diary|map|song))\b/i,
  ],
  [
    'compare',
    /\b(?:than|unlike|instead|rather|where \w+ (?:fails?|failed|stops?)|other (?:people|therapists|treatments|therapies))\b/i,
  ],
];

const groups = ['was', 'is', 'who', 'time', 'credit', 'doubt', 'sell'];

/** Names of the turns that a sentence takes, and of pairs of them. */
export function story(text: string): string[] {
  const held = turns.filter(([, test]) => test.test(text)).map(([name]) => name);
  const broad = new Set(groups.filter((group) => held.some((name) => name.startsWith(`${group} `))));
  const pairs = held.flatMap((one, at) => held.slice(at + 1).map((two) => `${one} + ${two}`));
  const frame = ['was', 'is', 'credit', 'doubt'].map((group) => (broad.has(group) ? group : '-')).join(' ');
  return [...held, ...pairs, `frame ${frame}`];
}
