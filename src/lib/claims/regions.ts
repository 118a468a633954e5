/** Places whose advertising rules the check knows. */
export type Region = 'uk' | 'us' | 'in' | 'eu' | 'au';

/** Word classes that a region adds to the base; never fewer. Everyday idiom stays in the base, since writers travel. */
export const regionWords: Record<Region, Record<string, string>> = {
  // CAP "List A", as far as the base list lacks it, and bodies whose name lends standing.
  uk: {
    SERIOUS: 'alopecia, cystitis, thrush, varicose vein, whooping cough, measles, croup',
    EXPERT: 'cqc, mhra, nice, bma, royal college',
  },
  // Words the FTC's guidance of 2022 reads as good news, and bodies.
  us: {
    HOPEFUL: 'initial results, initial evidence, initial findings, some evidence, suggestive',
    EXPERT: 'cdc, nih, medicare, mayo clinic, cleveland clinic',
  },
  // Drugs and Magic Remedies Act: schedule and "magic remedy"; AYUSH names.
  in: {
    SERIOUS:
      'sugar, bp, gathiya, dama, madhumeh, sugar problem, bp problem, thyroid problem, gas problem, female disease, barrenness, sterility, goitre, leprosy, lupus, pleurisy, plague, typhoid, tuberculosis, appendicitis, arteriosclerosis, dropsy, filariasis, nervous debility, premature ageing, premature aging, white patches, stammering, rickets, gynae problem, height increase',
    SYMPTOM: 'kamar dard, sar dard, badan dard, gas, acidity, gas trouble, weakness, kamzori, body pain, tension',
    PRAISE: 'mantra, kavach, kavacha, talisman, yantra, divine power, rambaan, sanjeevani, dua, aashirvaad',
    EXPERT: 'ayush, icmr, nabh, aiims, mci, ministry of ayush',
    GONE: 'theek, theek ho, thik, khatam, gayab, chhutkara, jad se khatam, set right, relief aa',
    FAST: 'turant, ek hi baar, do din, jaldi',
  },
  eu: { EXPERT: 'ema, european commission, ministry of health, heilpraktiker' },
  au: {
    EXPERT: 'ahpra, tga, medibank, bupa, medicare',
    SYMPTOM: 'crook back, crook neck, stuffed back, buggered knee, dicky knee',
  },
};
