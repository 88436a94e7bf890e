// The texts of the stop rule.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const securityGateTexts = {
  'gate.question': {
    sv: 'Kan uppgifterna röra Sveriges säkerhet?',
    en: 'May the information concern Sweden’s security?',
  },
  'gate.help': {
    sv: 'Till exempel skydd av dricksvatten, elförsörjning, räddningstjänst eller totalförsvar. Sådana uppgifter får inte skrivas in här (säkerhetsskyddslagen 2018:585).',
    en: 'For example the protection of drinking water, electricity, the rescue service or total defence. Such information may not be typed in here (Protective Security Act 2018:585).',
  },
  'gate.unknown': { sv: 'Vet ej', en: 'Do not know' },
  'gate.missing': { sv: 'Svara innan du går vidare.', en: 'Answer before you go on.' },
  'gate.go-on': { sv: 'Fortsätt', en: 'Go on' },
  'gate.stop': { sv: 'Skriv inte in något här', en: 'Do not type anything in here' },
  'gate.nothing-kept': {
    sv: 'Inget om uppgifterna har sparats. Bara att frågan stoppade någon räknas.',
    en: 'Nothing about the information was kept. Only that the question stopped someone is counted.',
  },
} as const satisfies Record<string, Bilingual>
