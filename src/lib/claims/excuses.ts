import type { Parsed } from './parse.ts';
import type { ClaimOptions, Role } from './passage.ts';
import { strictRoles } from './passage.ts';
import type { Excuse } from './rule.ts';
import type { Sentence } from './sentences.ts';

/** A match and where it stands. */
export interface Place {
  sentence: Sentence;
  parsed: Parsed;
  role: Role;
  options: ClaimOptions;
  from: number;
  to: number;
}

const attribution =
  /\b(?:(?:practitioners?|therapists?|teachers?|supporters?|followers|fans|early osteopaths|proponents|believers|some people online|some schools|upledger|sutherland|tradition|old books?|my teacher|he|the founders?|its founder)\b[^.!?]{0,40}\b(?:describ\w+|sa(?:y|ys|id)|believ\w+|th(?:ink|ought)|call(?:s|ed)?|talk\w*|claim\w*|taught|teach\w*|pictur\w+|aim\w*|hop\w+|sp(?:eak|oke)|imagin\w+|held that|explain\w*|suppos\w+|propos\w+)|the (?:theory|idea|traditional (?:view|account|story)|story goes|thinking|belief)|in (?:craniosacral|this|cranial) (?:theory|teaching|tradition|view)|craniosacral (?:theory|teaching|tradition)|(?:is|are|was|were) (?:often |sometimes |traditionally )?(?:said|thought|believed|supposed|held|claimed|imagined) to|(?:thought of|described|pictured|seen) as|i was taught|we were taught|students are taught|in theory)\b/i;
const report =
  /\b(?:(?:one|a|an|the|that|this|another|two|three|four|five|ten|some|several|most|in|of|\d+) (?:(?:small|large|larger|single|early|older|newer|recent|careful|\d{4}|good|main|positive|cochrane|systematic|pilot) )*(?:trials?|stud(?:y|ies)|reviews?|guidelines?|surveys?|interviews?|meta-analys[ie]s)|(?:studies|reviews|trials|researchers|guidelines) (?:disagree|differ|have (?:not|looked)|looked|recorded|reported|found|compared|measured|put|say|suggest)|guidelines? (?:put|suggest|recommend)|(?:people|adults|those|babies|patients|women|participants) (?:who|given|in) (?:had|were|the|a|received|got)|recommended)\b/i;
const talkOfClaims =
  /\b(?:(?:web ?sites?|pages?|adverts?|advertisements?|leaflets?|posters?|practices?|sentences?|words?|phrases?|headlines?|anyone|anybody|a therapist|a practitioner|someone|somebody|people|therapists) (?:that|who|like|such as|which)(?: \w+){0,2} (?:says?|said|promis\w+|claim\w*|tell\w*|offer\w*|sell\w*|use)|claims? (?:like|such as|that)|regulators? (?:upheld|ruled|forbids?|banned|told|will not|have)|(?:complaint|ruling|ruled|upheld|banned|breach|breaking|misleading|against the (?:law|code|rules))|(?:must|may|should|can) not (?:promise|claim|say)|not (?:allowed|permitted) to (?:write|say|claim|promise)|is the sort of (?:sentence|line|thing)|proves? (?:nothing|little)|raised eyebrow|(?:whoever|anything that|any page that|any site that|those who) (?:tells?|promises?|says?|claims?|offers?|sells?)|(?:leaflet|brochure|page|website|teacher|advert)(?: of mine| of ours)? (?:said|claimed|promised|told)|be wary|beware|walk away|close the page|should worry you|is a warning sign|no one can (?:promise|say)|nobody can (?:promise|say))\b/i;
const naturalCourse =
  /\b(?:by (?:itself|themselves)|on (?:its|their) own|of (?:its|their) own accord|with time|whatever you do|with or without|in most people|most people|usually passes|within (?:a few|six|four|twelve) weeks|talking treatments?|antibiotics?|guidelines?)\b/i;
/** Words that speak well of a result, and words that take something back. */
const positive =
  /\b(?:helps?|helped|eases?|eased|reliev\w+|improv\w+|reduc\w+|benefit\w*|effective\w*|works?|worked|confirm\w*|prove[sn]?|proved|proof|shows?|showed|shown|better|best|settle\w*|less pain|agree\w*|support\w*|relief|success\w*|cure[sd]?|heal\w*|clear(?:ly)?|plain|always|reliabl[ey]|positive|superior|outperform\w*|fewer|sooner|beneficial|good|well|solid|firm|strong\w*|sound|certain|confiden\w+|behind (?:us|what)|(?:on|down on|speaks? for) (?:us|our side)|gain\w*|falls?|fell|shorten\w*|lighten\w*|lessen\w*|respond\w*|recommend\w*|approv\w*|accept\w*|satisfied|persuad\w+|convinc\w+|praise\w*|endors\w+|vindicat\w+|same|one rhythm|glide\w*|change fascia|gives? way|soften\w*|calm\w*|safe\w*|worth|passed|bears? (?:it|this|us) out|takes? (?:the edge|away)|count on|beyond)\b/i;
const negative =
  /\b(?:not?|never|none|neither|nor|nothing|n['’]t|cannot|without|against|disagree\w*|unclear|weak\w*|thin|poor\w*|little|few|slight\w*|small|insufficient|low(?:-grade)?|fail\w*|differ(?:ed|ent|ence)?|disput\w*|contest\w*|doubt(?:s|ful)?|unproven|uncertain|unlikely|limited|mixed|though|although|however|whether|but|too|inconclusive|rarely|seldom|hardly|barely|scarcely|unknown|unimpressed|unconvinced|critics|nobody|stopped|dropped|tiny|short of|bias|bad effects|harm\w*|worse|below|pretend|as well as|about as|only)\b|n['’]t\b/i;
const backward =
  /\bno doubt|beyond doubt|without (?:a )?doubt|no question|not only|no longer (?:a|in) (?:question|doubt)\b/gi;

/** Does the sentence speak well of the therapy while every reference in it points the other way? */
export function contradicted(sentence: Sentence, options: ClaimOptions): boolean {
  if (sentence.cites.length === 0) return false;
  const text = sentence.text.replace(backward, 'clearly');
  if (!positive.test(text) || negative.test(text)) return false;
  return sentence.cites.every((id) => {
    const stance = options.stance?.(id);
    if (stance === 'against') return true;
    if (stance === 'for') return false;
    const finding = options.finding?.(id);
    return (
      finding !== undefined &&
      /\b(?:no (?:clear |significant |reliable )?(?:difference|benefit|effect|evidence|agreement)|not (?:differ|agree|match|found|better)|did not|mostly not|cannot|weak|insufficient|poor|below zero|very large forces)\b/i.test(
        finding,
      ) &&
      !/\b(?:though|but|however|improved|fell)\b/i.test(finding)
    );
  });
}

/** How the references of a sentence stand to its words, for the classifier. */
export function citing(sentence: Sentence, options: ClaimOptions): string[] {
  if (sentence.cites.length === 0) return [];
  const tone = negative.test(sentence.text.replace(backward, 'clearly'))
    ? 'sober'
    : positive.test(sentence.text)
      ? 'glad'
      : 'plain';
  return [
    'cited',
    `cited ${tone}`,
    ...sentence.cites.map((id) => `cited ${tone} ${options.stance?.(id) ?? 'unknown'}`),
  ];
}

/** Does the sentence say whose view it tells ("Practitioners describe…")? */
export const attributed = (text: string): boolean => attribution.test(text);

/** Which sober frames a sentence stands in, for the classifier: somebody's view, a study's report, talk about claims, the natural course of a complaint. */
export function frames(text: string): string[] {
  const tests: [string, RegExp][] = [
    ['attributed', attribution],
    ['reported', report],
    ['talk of claims', talkOfClaims],
    ['natural course', naturalCourse],
  ];
  return tests.filter(([, test]) => test.test(text)).map(([name]) => `frame ${name}`);
}

/** The part of the sentence in whose clause the match stands. */
function clauseText({ parsed, sentence, from, to }: Place) {
  const first = parsed.tokens.findIndex((token) => token.clause === parsed.tokens[from]!.clause);
  const last = parsed.tokens.findLastIndex((token) => token.clause === parsed.tokens[to]!.clause);
  return sentence.text.slice(parsed.tokens[first]!.start, parsed.tokens[last]!.end);
}

const ours = (place: Place) =>
  place.parsed.tokens
    .slice(0, place.from + 1)
    .some(
      (token) =>
        token.clause === place.parsed.tokens[place.from]!.clause && (token.tags.has('CST') || token.tags.has('WE')),
    );

const held: Record<Excuse, (place: Place) => boolean> = {
  negated: ({ parsed, from, to }) => parsed.tokens[from]!.negated || parsed.tokens[to]!.negated,
  question: ({ sentence, role }) => !strictRoles.has(role) && openQuestion(sentence.text),
  attributed: (place) =>
    attribution.test(clauseText(place)) || (attribution.test(place.sentence.text) && place.sentence.cites.length > 0),
  reported: ({ sentence, options }) =>
    sentence.cites.length > 0 && report.test(sentence.text) && !contradicted(sentence, options),
  cited: ({ sentence, options }) => sentence.cites.length > 0 && !contradicted(sentence, options),
  safety: (place) => place.parsed.tags.has('SAFETY') && !ours(place),
  other: (place) => {
    const { parsed, from } = place;
    const before = parsed.tokens.slice(0, from + 1).filter((token) => token.clause === parsed.tokens[from]!.clause);
    if (before.some((token) => token.tags.has('CST') || token.tags.has('WE'))) return false;
    return (
      before.some((token) =>
        ['DRUG', 'DOCTOR', 'SURGERY', 'THERAPIST2', 'HOMEHELP'].some((tag) => token.tags.has(tag)),
      ) || naturalCourse.test(place.sentence.text)
    );
  },
  world: ({ parsed }) =>
    parsed.tags.has('WORLD') && !['SERIOUS', 'SYMPTOM', 'BABY', 'CST'].some((tag) => parsed.tags.has(tag)),
};

const leading =
  /^(?:what (?:if|would|could|is)\b.*\b(?:you|your|the stairs|the pain|nothing hurt|it all)|what could possibly|imagine|why (?:not|wait|suffer|risk|put up|live|let|settle)|would(?:n['’]t| not)|is(?:n['’]t| not)|are(?:n['’]t| not)|do(?:n['’]t| not) you|ready|tired|fed up|sick of|looking for|want|need|struggling|suffering|how (?:much longer|long will you)|do you really|do you want|is your|are you (?:still|tired|ready)|can you remember|remember|have you had|suppose you could|how (?:would|many more (?:nights|days|years|birthdays|mornings|summers|winters|weeks|months|times)|bad)|what are you|when did you last|could cst be|have you (?:had enough|suffered|tried everything))/i;

/** A question that leaves its answer open ("Does it help?"), not one that promises ("What if your back no longer hurt?"). A question with its answer in the same sentence is none. */
export function openQuestion(text: string): boolean {
  if (
    /\?["”’)]*\s+(?:no\b|not\b|nobody|none|never|rarely|usually|i (?:do not|don't|cannot|don’t)|we (?:do not|cannot)|ask\b|there is no|that is an idea|the trials|it (?:should|has) not)/i.test(
      text,
    )
  )
    return !/\b(?:not for long|not any ?more|no more|no problem|no worries|no need)\b/i.test(text);
  return /\?["”’)]*$/.test(text) && !leading.test(text);
}

/** Is any of a rule's excuses good for this match? Talk about claims ("a site that promises a cure breaks the code") excuses every rule. */
export function excused(place: Place, excuses: readonly Excuse[]): boolean {
  if (contradicted(place.sentence, place.options)) return excuses.includes('negated') && held.negated(place);
  if (talkOfClaims.test(clauseText(place))) return true;
  return excuses.some((excuse) => held[excuse](place));
}
