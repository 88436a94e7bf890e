// Mails about a decided document gaining legal force and entering into force, and a former one doing so again (M19, M21).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { factsOf, matterLink } from './about-matter.ts'

const documentLabel: Bilingual = { sv: 'Dokument', en: 'Document' }
const legalForceLabel: Bilingual = { sv: 'Laga kraft', en: 'Legal force' }
const appliesToYou: Bilingual = {
  sv: 'Du får mejlet för att dokumentet gäller för din verksamhet.',
  en: 'You get this mail because the document applies to where you are in charge.',
}

export function legalForce(message: MessageOf<'legal-force'>, language: Language): Letter {
  const { documentTitle, legalForceOn } = message
  return {
    subject: {
      sv: `${documentTitle} har vunnit laga kraft ${legalForceOn}`,
      en: `${documentTitle} gained legal force on ${legalForceOn}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Beslutet kan inte längre överklagas.',
          en: 'The decision can no longer be appealed.',
        }[language],
      },
      factsOf(message, language, [
        [documentLabel[language], documentTitle],
        [legalForceLabel[language], dayInWords(legalForceOn, language)],
      ]),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du ansvarar för ärendet eller dokumentet.',
      en: 'You get this mail because you answer for the matter or the document.',
    }[language],
  }
}

/** All take `Ny` in Swedish; a type that takes `Nytt` needs a subject of its own. */
const documentTypes: Readonly<Record<MessageOf<'document-in-force'>['documentType'], Bilingual>> = {
  policy: { sv: 'policy', en: 'policy' },
  guideline: { sv: 'riktlinje', en: 'guideline' },
  'action-plan': { sv: 'handlingsplan', en: 'action plan' },
  'annual-report': { sv: 'årsrapport', en: 'annual report' },
  'extraordinary-report': { sv: 'extraordinär rapport', en: 'extraordinary report' },
  instruction: { sv: 'tillämpningsanvisning', en: 'instruction' },
}

const awaited: Bilingual = { sv: 'inväntas', en: 'awaited' }

export function documentInForce(message: MessageOf<'document-in-force'>, language: Language): Letter {
  const { documentTitle, validFrom, legalForceOn } = message
  const type = documentTypes[message.documentType][language]
  return {
    subject: {
      sv: `Ny gällande ${type}: ${documentTitle} – gäller från ${validFrom}`,
      en: `New ${type} in force: ${documentTitle} – applies from ${validFrom}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Dokumentet är beslutat och publicerat. Se till att det blir känt i din verksamhet.',
          en: 'The document is decided and published. Make sure that it becomes known where you are in charge.',
        }[language],
      },
      factsOf(message, language, [
        [documentLabel[language], documentTitle],
        [{ sv: 'Version', en: 'Version' }[language], message.versionLabel],
        [{ sv: 'Gäller från', en: 'Applies from' }[language], dayInWords(validFrom, language)],
        [
          legalForceLabel[language],
          legalForceOn === undefined ? awaited[language] : dayInWords(legalForceOn, language),
        ],
      ]),
      matterLink(message, language, {
        sv: 'Läs dokumentet i ärendet',
        en: 'Read the document in the matter',
      }),
    ],
    because: appliesToYou[language],
  }
}

const restorations: Readonly<Record<MessageOf<'document-restored'>['because'], Bilingual>> = {
  inhibited: {
    sv: 'En domstol har bestämt att det senaste beslutet om dokumentet tills vidare inte får tillämpas. Därför gäller den tidigare versionen igen.',
    en: 'A court has ruled that the latest decision on the document may not be applied until further notice. The former version therefore applies again.',
  },
  annulled: {
    sv: 'En domstol har upphävt det senaste beslutet om dokumentet. Därför gäller den tidigare versionen igen.',
    en: 'A court has annulled the latest decision on the document. The former version therefore applies again.',
  },
}

/** Says `decision`, not `version`: what the court stopped may have been a repeal. */
export function documentRestored(message: MessageOf<'document-restored'>, language: Language): Letter {
  const { documentTitle, versionLabel } = message
  return {
    subject: {
      sv: `Tidigare version gäller igen: ${documentTitle} v${versionLabel}`,
      en: `Former version applies again: ${documentTitle} v${versionLabel}`,
    }[language],
    blocks: [
      { kind: 'paragraph', text: restorations[message.because][language] },
      factsOf(message, language, [
        [documentLabel[language], documentTitle],
        [{ sv: 'Version som gäller', en: 'Version that applies' }[language], versionLabel],
      ]),
      matterLink(message, language),
    ],
    because: appliesToYou[language],
  }
}
