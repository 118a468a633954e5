/** What a form says about one field. */
export interface Word {
  label: string;
  hint?: string;
  /** What leaving it open is called: "Nobody". */
  none?: string;
  /** Words for the fields inside, or for the fields of each entry of a list. */
  fields?: Words;
  /** What each stored value is called. */
  options?: Record<string, string>;
  /** What a new entry starts with: one of `options`. */
  start?: string;
}

export type Words = Record<string, Word>;

const openings = (label: string): Word => ({
  label,
  hint: 'One line for each span, such as 09:00-17:00. No line means closed.',
});

const exceptions: Word = {
  label: 'Exceptions from the claim check',
  hint: 'Only for a sentence the check names although it is all right. Each is counted and printed.',
  fields: {
    rule: { label: 'Rule', hint: 'As the check names it: C12.' },
    words: { label: 'The words in question', hint: 'Exactly as they stand in the text.' },
    reason: { label: 'Why they are all right' },
  },
};

/** The form of an article. */
export const articleWords: Words = {
  title: { label: 'Title', hint: 'The heading. Search engines show about the first 60 characters.' },
  description: { label: 'Summary', hint: 'One or two sentences for lists and search results, at most 155 characters.' },
  standfirst: { label: 'Under the heading', hint: 'Two sentences: what the piece says, and what it will not claim.' },
  topic: { label: 'Topic', hint: 'Topics are kept in the practice facts.' },
  author: { label: 'Written by' },
  checkedBy: {
    label: 'Facts checked by',
    none: 'Nobody',
    hint: 'A different person who checked the facts. Leave it at nobody unless somebody really has.',
  },
  published: { label: 'Day of publication', hint: 'A day in the future keeps the article back until then.' },
  reviewed: { label: 'Last read against the evidence' },
  reviewDue: { label: 'Read again by', hint: 'Twelve months after the last reading when left empty.' },
  inShort: { label: 'In short', hint: 'Two to four sentences. One says what the evidence is, one says the limits.' },
  bookTitle: {
    label: 'Heading of the booking band',
    hint: 'It stands at the end of the article: "Book an hour for your back".',
  },
  draft: { label: 'Draft', hint: 'Ticked: the article stays off the site until it is ready.' },
  redirectFrom: {
    label: 'Old addresses',
    hint: 'Where this article stood before, such as /post/my-old-post. Those links lead here.',
  },
  exceptions,
};

/** The form of a page. */
export const pageWords: Words = {
  title: { label: 'Title', hint: 'The heading of the page.' },
  description: { label: 'Summary', hint: 'One or two sentences for search results, at most 155 characters.' },
  lede: { label: 'Under the heading', hint: 'One or two sentences.' },
  reviewed: { label: 'Last read through' },
  exceptions,
};

/** The form of the home page. */
export const homeWords: Words = {
  title: { label: 'Title for search results', hint: 'At most 60 characters.' },
  description: { label: 'Summary for search results', hint: 'One or two sentences, at most 155 characters.' },
  heading: { label: 'Large heading', hint: 'At most nine words.' },
  lede: { label: 'Under the heading', hint: 'At most 45 words, the uncertainty among them.' },
  plainTitle: { label: 'Heading of the two lists' },
  settled: { label: 'What is settled', hint: 'Never more lines than what is open.' },
  open: { label: 'What is open', hint: 'What nobody knows yet.' },
  sessionTitle: { label: 'Heading above the stages of a session' },
  stages: {
    label: 'Four stages of a session',
    fields: {
      when: { label: 'When', hint: 'Such as "To 18", in minutes.' },
      title: { label: 'What it is called' },
      text: { label: 'What happens' },
    },
  },
};

/** The form of one list of signs that need a doctor. */
export const redFlagWords: Words = {
  title: { label: 'Heading', hint: 'Leave it empty for “Get medical help first if”.' },
  emergency: { label: 'Call the emergency number now if …', hint: 'Each line ends that sentence.' },
  soon: { label: 'See a doctor this week if …', hint: 'Each line ends that sentence.' },
  sources: { label: 'Compared with', hint: 'Addresses of the pages the wording was compared with.' },
  checkedBy: {
    label: 'Checked by',
    hint: 'Name and profession of the clinician. Leave it empty until one has checked the list.',
  },
  checkedOn: { label: 'Day of the last comparison or check' },
};

/** The form of the practice facts. */
export const practiceWords: Words = {
  sample: {
    label: 'Sample',
    hint: 'Ticked while people, prices and places are invented. The command npm run launch says when it may go.',
  },
  name: { label: 'Name of the practice', hint: 'Exactly as in the real world.' },
  descriptor: { label: 'What it is', hint: 'Two or three words under the name: "Craniosacral therapy".' },
  meaning: { label: 'About the name', hint: 'One sentence about the name or the practice, in the footer.' },
  site: { label: 'Address of the site', hint: 'Such as https://example.com, with nothing after it.' },
  language: { label: 'Language', hint: 'en-US, en-GB or en-IN. Dates and prices follow it.' },
  region: {
    label: 'Country rules',
    hint: 'Whose advertising rules and emergency number apply.',
    options: { uk: 'United Kingdom', us: 'United States', in: 'India', eu: 'European Union', au: 'Australia' },
  },
  timeZone: { label: 'Time zone', hint: 'Such as America/New_York. A dated article appears when its day begins here.' },
  claims: {
    label: 'Health claims',
    options: { strict: 'Stop the site from being built', advise: 'Only print them' },
  },
  aiTraining: {
    label: 'Training of language models on the articles',
    hint: 'Search and answer engines are always welcome.',
    options: { disallow: 'Not allowed', allow: 'Allowed' },
  },
  people: {
    label: 'People',
    hint: 'Everyone who writes or checks. The first is the practitioner.',
    fields: {
      id: { label: 'Short name', hint: 'Articles point to it. Lower-case letters, digits and hyphens.' },
      name: { label: 'Full name' },
      role: { label: 'What the person does', hint: 'In plain words: "Craniosacral practitioner".' },
      regulated: {
        label: 'On a statutory register of health professionals',
        hint: 'Physiotherapist, osteopath, nurse and the like.',
      },
      registration: { label: 'Register and number' },
      training: {
        label: 'Training',
        hint: 'Oldest first, at least one course.',
        fields: {
          school: { label: 'School' },
          course: { label: 'Course or level' },
          year: { label: 'Year it was finished' },
          hours: { label: 'Taught hours' },
        },
      },
      memberOf: { label: 'Professional bodies' },
      interest: { label: 'Interest', hint: 'What the person earns from the site. It is printed under every article.' },
      works: { label: 'Works at the practice', hint: 'Not ticked for somebody outside who checks articles.' },
    },
  },
  place: {
    label: 'Place',
    fields: {
      street: {
        label: 'House number and street',
        hint: 'Leave it empty when the practice is at home: only the area is shown then.',
      },
      town: { label: 'Town or city' },
      region: { label: 'State, province or county' },
      postcode: { label: 'Postal code' },
      country: { label: 'Country', hint: 'Two capital letters: US, GB, IN.' },
      area: { label: 'Area', hint: 'Where visits take place when there is no street: "Bandra and nearby".' },
      geo: {
        label: 'Exact spot',
        hint: 'Only if machines should know it. Leave both empty otherwise.',
        fields: { latitude: { label: 'Degrees north' }, longitude: { label: 'Degrees east' } },
      },
      access: { label: 'Finding and entering', hint: 'The door, parking, steps, toilet, transport: one line each.' },
    },
  },
  phone: { label: 'Phone', hint: 'With + and the country code: +1 207 555 0142.' },
  email: { label: 'E-mail' },
  whatsapp: { label: 'WhatsApp number', hint: 'Only if messages are answered there.' },
  hours: {
    label: 'Opening hours',
    fields: {
      monday: openings('Monday'),
      tuesday: openings('Tuesday'),
      wednesday: openings('Wednesday'),
      thursday: openings('Thursday'),
      friday: openings('Friday'),
      saturday: openings('Saturday'),
      sunday: openings('Sunday'),
      exceptions: {
        label: 'Days that differ',
        hint: 'Holidays, training weeks.',
        fields: {
          from: { label: 'First day' },
          to: { label: 'Last day' },
          open: openings('Open'),
          why: { label: 'Why' },
        },
      },
      note: { label: 'Line under the table', hint: 'Such as "By appointment only".' },
    },
  },
  currency: { label: 'Currency', hint: 'Three capital letters: USD, GBP, INR.' },
  sessions: {
    label: 'Sessions and prices',
    hint: 'The first is the ordinary session. Its length and price stand beside every button.',
    fields: {
      id: { label: 'Short name', hint: 'Lower-case letters, digits and hyphens.' },
      name: { label: 'Name', hint: 'What the visit is called: "First visit".' },
      minutes: { label: 'Minutes' },
      price: { label: 'Price', hint: 'A plain number: 90 or 82.50.' },
      visits: { label: 'Visits covered', hint: 'Only when the price covers more than one.' },
      note: { label: 'Who it is for', hint: 'One line.' },
    },
  },
  pressure: { label: 'Weight of touch', hint: 'In words readers know: "About a nickel".' },
  clothing: { label: 'Clothing', hint: 'Such as "Your own clothes".' },
  payment: { label: 'Ways to pay', hint: 'One a line: Cash, Card.' },
  policies: {
    label: 'House rules',
    hint: 'Canceling, illness, lateness, in your own words.',
    fields: { title: { label: 'Heading' }, text: { label: 'Rule' } },
  },
  booking: {
    label: 'Ways to book',
    hint: 'The first is the one every button uses.',
    fields: {
      kind: {
        label: 'Kind',
        options: {
          link: 'A booking page',
          embed: 'A booking page inside this site',
          whatsapp: 'WhatsApp message',
          phone: 'Phone call',
          email: 'E-mail',
        },
      },
      label: { label: 'Words on the button', hint: 'What the reader does next: "Choose a time".' },
      url: { label: 'Address', hint: 'Only for a booking page. It starts with https://' },
      text: { label: 'Message', hint: 'Only for WhatsApp and e-mail: the words it starts with. No health words.' },
      subject: { label: 'Subject', hint: 'Only for e-mail.' },
    },
  },
  nextFree: { label: 'Next free hour', hint: 'When there usually is one, or nothing. Never invented scarcity.' },
  nextSteps: { label: 'After booking', hint: 'What happens next, in two to four steps.' },
  topics: {
    label: 'Topics of articles',
    fields: {
      id: { label: 'Short name', hint: 'Articles point to it. Lower-case letters, digits and hyphens.' },
      name: { label: 'Name', hint: 'One or two words: "Back".' },
      line: { label: 'Line under the name' },
      drawing: {
        label: 'Drawing',
        options: { back: 'Back', head: 'Head', sleep: 'Sleep', stress: 'Stress', practice: 'Practice' },
      },
      symptom: { label: 'Names something that hurts', hint: 'Its articles must then say when to see a doctor.' },
    },
  },
  profiles: { label: 'Profiles elsewhere', hint: 'Addresses of your public profiles, each starting with https://' },
  redirects: {
    label: 'Old addresses',
    hint: 'One a line: the old address, an arrow, the page of this site. /services -> /sessions/',
  },
};
