import type { Practice } from '../schemas/practice.ts';

/**
 * The number for an ambulance by region. Sources: gov.uk (999), 911.gov (911), the European
 * emergency number (112), India's single number ERSS (112), triplezero.gov.au (000).
 */
const emergencyNumbers: Record<Practice['region'], string> = { uk: '999', us: '911', in: '112', eu: '112', au: '000' };

/** What to dial when somebody is in danger, in the practice's region. */
export const emergencyNumber = (region: Practice['region']): string => emergencyNumbers[region];
