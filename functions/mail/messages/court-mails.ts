// Mails about an appeal and what the courts do with it (M18, M20).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import type { Letter } from '../letter.ts'
import { diaryNumberOf, factsOf, matterLink } from './about-matter.ts'

export function appealReceived(message: MessageOf<'appeal-received'>, language: Language): Letter {
  const diaryNumber = diaryNumberOf(message, language)
  const received: Bilingual = message.isInTime
    ? {
        sv: 'Överklagandet kom in i tid. Beslutet vinner inte laga kraft så länge målet pågår.',
        en: 'The appeal was received in time. The decision gains no legal force while the case goes on.',
      }
    : {
        sv: 'Överklagandet kom in efter den sista dagen. Domstolen prövar om det ska avvisas.',
        en: 'The appeal was received after the last day. The court decides whether to dismiss it.',
      }
  return {
    subject: {
      sv: `Överklagande inkommet: ${diaryNumber} (laglighetsprövning)`,
      en: `Appeal received: ${diaryNumber} (legality review)`,
    }[language],
    blocks: [
      { kind: 'paragraph', text: received[language] },
      factsOf(message, language),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du företräder kommunen eller ansvarar för ärendet eller dokumentet.',
      en: 'You get this mail because you represent the municipality or answer for the matter or the document.',
    }[language],
  }
}

type CourtEvent = MessageOf<'court-event'>['event']

const outcomes: Readonly<Record<CourtEvent, Bilingual>> = {
  'statement-requested': { sv: 'yttrande begärt', en: 'statement requested' },
  inhibited: { sv: 'inhibition', en: 'inhibition' },
  'inhibition-lifted': { sv: 'inhibitionen upphävd', en: 'inhibition lifted' },
  dismissed: { sv: 'överklagandet avvisat', en: 'appeal dismissed' },
  rejected: { sv: 'överklagandet avslaget', en: 'appeal rejected' },
  annulled: { sv: 'beslutet upphävt', en: 'decision annulled' },
  'appealed-further': { sv: 'överklagat till nästa instans', en: 'appealed to the next court' },
  'leave-granted': { sv: 'prövningstillstånd meddelat', en: 'leave to appeal granted' },
  'leave-refused': { sv: 'prövningstillstånd inte meddelat', en: 'leave to appeal refused' },
  'became-final': { sv: 'avgörandet har vunnit laga kraft', en: 'the ruling is final' },
}

const meanings: Readonly<Record<CourtEvent, Bilingual>> = {
  'statement-requested': {
    sv: 'Domstolen vill ha kommunens yttrande.',
    en: 'The court wants the municipality’s statement.',
  },
  inhibited: {
    sv: 'Kommunens beslut får inte tillämpas förrän domstolen bestämmer något annat.',
    en: 'The municipality’s decision may not be applied until the court rules otherwise.',
  },
  'inhibition-lifted': {
    sv: 'Kommunens beslut får tillämpas igen.',
    en: 'The municipality’s decision may be applied again.',
  },
  dismissed: {
    sv: 'Domstolen prövar inte överklagandet.',
    en: 'The court does not try the appeal.',
  },
  rejected: {
    sv: 'Kommunens beslut står fast, om inte en högre instans ändrar domen.',
    en: 'The municipality’s decision stands, unless a higher court changes the judgment.',
  },
  annulled: {
    sv: 'Kommunens beslut upphör när domen har vunnit laga kraft.',
    en: 'The municipality’s decision falls when the judgment is final.',
  },
  'appealed-further': {
    sv: 'Avgörandet är överklagat. Nästa instans tar först ställning till prövningstillstånd.',
    en: 'The ruling is appealed. The next court first decides on leave to appeal.',
  },
  'leave-granted': { sv: 'Nästa instans tar upp målet.', en: 'The next court takes up the case.' },
  'leave-refused': {
    sv: 'Målet tas inte upp. Det tidigare avgörandet står fast.',
    en: 'The case is not taken up. The former ruling stands.',
  },
  'became-final': {
    sv: 'Avgörandet kan inte längre överklagas.',
    en: 'The ruling can no longer be appealed.',
  },
}

export function courtEventNoted(message: MessageOf<'court-event'>, language: Language): Letter {
  const { caseNumber } = message
  const outcome = outcomes[message.event][language]
  const diaryNumber = diaryNumberOf(message, language)
  return {
    subject: {
      sv: `Domstolsbeslut i ${caseNumber ? `mål ${caseNumber}` : `ärende ${diaryNumber}`}: ${outcome}`,
      en: `Court ruling in ${caseNumber ? `case ${caseNumber}` : `matter ${diaryNumber}`}: ${outcome}`,
    }[language],
    blocks: [
      { kind: 'paragraph', text: meanings[message.event][language] },
      factsOf(message, language, [
        ...(caseNumber ? [[{ sv: 'Målnummer', en: 'Case number' }[language], caseNumber] as const] : []),
        [{ sv: 'Utfall', en: 'Outcome' }[language], outcome],
      ]),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du företräder kommunen eller ansvarar för ärendet eller dokumentet.',
      en: 'You get this mail because you represent the municipality or answer for the matter or the document.',
    }[language],
  }
}
