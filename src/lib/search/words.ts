/** How the readers of one language say the same thing in other words. */
export interface ReadersWords {
  /** Words that ask for the same. Who types one finds the others, too. */
  alike: string[][];
  /** Endings a reader may add to a word, and what then stands in their place. */
  endings: [ending: string, instead: string][];
}

/**
 * By language, folded. A language without an entry is searched by its words as they are.
 */
const languages: Record<string, ReadersWords> = {
  en: {
    alike: [
      ['sore', 'ache', 'aches', 'aching', 'pain', 'painful', 'hurt', 'hurts', 'tender'],
      ['cost', 'price', 'fee', 'pay', 'money', 'charge', 'expensive', 'cheap', 'afford', 'rate'],
      ['baby', 'babies', 'infant', 'newborn', 'child', 'children', 'kids', 'pregnant', 'pregnancy', 'midwife'],
      ['sleep', 'asleep', 'rest', 'tired', 'insomnia', 'drowsy'],
      ['safe', 'safety', 'risk', 'danger', 'dangerous', 'harm', 'contraindication', 'avoid'],
      ['work', 'evidence', 'trial', 'study', 'studies', 'research', 'proof', 'prove', 'proven', 'science'],
      ['not', 'avoid', 'wait', 'contraindication', 'unsuitable'],
      ['doctor', 'gp', 'physician', 'medical', 'hospital', 'emergency'],
      ['clothes', 'clothing', 'wear', 'dressed', 'undress', 'naked'],
      ['gentle', 'light', 'lightly', 'soft', 'pressure', 'grams'],
      ['massage', 'osteopath', 'chiropractor', 'physiotherapy', 'physio'],
      ['insurance', 'insurer', 'insurers', 'refund', 'receipt'],
      ['back', 'spine', 'sciatica', 'lumbar', 'disc'],
      ['head', 'headache', 'migraine', 'skull', 'cranial'],
      ['stress', 'anxiety', 'anxious', 'worry', 'worried', 'nervous', 'tense', 'calm', 'relax'],
      ['cancel', 'cancelling', 'canceling', 'reschedule', 'late'],
      ['address', 'parking', 'bus', 'directions', 'map'],
      ['phone', 'call', 'email', 'contact', 'appointment', 'book', 'booking'],
      ['hours', 'open', 'opening', 'closed', 'weekend'],
      ['wheelchair', 'access', 'accessible', 'accessibility', 'step', 'disabled'],
    ],
    endings: [
      ['ies', 'y'],
      ['ing', ''],
      ['ing', 'e'],
      ['ed', ''],
      ['ed', 'e'],
      ['es', ''],
      ['s', ''],
      ['ly', ''],
      ['ness', ''],
    ],
  },
};

/** The readers' words of a language such as "en-US". */
export const readersWords = (language: string): ReadersWords =>
  languages[language.split('-')[0] ?? ''] ?? { alike: [], endings: [] };
