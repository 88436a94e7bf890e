// Mails about an extraordinary report: that there is one and where it is read, never what it says (OSL 18:8).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import type { Letter } from '../letter.ts'
import { diaryNumberOf, factsOf, matterLink } from './about-matter.ts'

type Event = MessageOf<'extraordinary-report'>['event']

const subjects: Record<Event, Bilingual> = {
  opened: { sv: 'Ny', en: 'New' },
  informed: { sv: 'Information', en: 'Information' },
  'chair-decision': { sv: 'Ordförandebeslut behövs', en: 'A decision by the chair is needed' },
  'crisis-committee': { sv: 'Till krisledningsnämnden', en: 'For the crisis committee' },
  received: { sv: 'Mottagen av kommunstyrelsen', en: 'Received by the executive board' },
}

const openings: Record<Event, Bilingual> = {
  opened: {
    sv: 'En extraordinär rapport har börjat. Samordnaren har 24 timmar på sig för ett utkast, och säkerhetschefen beslutar sedan om den ska rapporteras.',
    en: 'An extraordinary report has begun. The coordinator has 24 hours for a draft, and the security chief then decides whether it is reported.',
  },
  informed: {
    sv: 'En extraordinär rapport finns att läsa. Någon ringer dig också. Innehållet omfattas av sekretess och står inte i mejlet.',
    en: 'There is an extraordinary report for you to read. Someone will call you too. What it says is secret and is not in this mail.',
  },
  'chair-decision': {
    sv: 'Den som ansvarar för rapporten bedömer att kommunstyrelsens nästa sammanträde inte kan avvaktas och ber dig besluta (KL 6:39). Du måste själv ange varför det är så brådskande, och beslutet anmäls vid nästa sammanträde (KL 6:40).',
    en: 'Whoever answers for the report finds that the board’s next meeting cannot be awaited and asks you to decide (KL 6:39). You must yourself say why it is so urgent, and the decision is reported at the next meeting (KL 6:40).',
  },
  'crisis-committee': {
    sv: 'En extraordinär rapport lämnas till krisledningsnämnden. Ordföranden bedömer om nämnden ska träda i funktion (lag 2006:544).',
    en: 'An extraordinary report is given to the crisis committee. Its chair judges whether the committee takes office (lag 2006:544).',
  },
  received: {
    sv: 'Kommunstyrelsen har tagit emot rapporten. Uppdragen följs tills de är återrapporterade, och rapporten tas upp i årsrapporten.',
    en: 'The executive board has received the report. Its assignments are followed until they are reported back, and the annual report takes it up.',
  },
}

const because: Record<Event, Bilingual> = {
  opened: {
    sv: 'Du får mejlet för att du arbetar med kommunens informationssäkerhet.',
    en: 'You get this mail because you work with the municipality’s information security.',
  },
  informed: {
    sv: 'Du får mejlet för att du är kommundirektör eller ordförande i kommunstyrelsen.',
    en: 'You get this mail because you are municipal director or chair of the executive board.',
  },
  'chair-decision': {
    sv: 'Du får mejlet för att du är ordförande i kommunstyrelsen.',
    en: 'You get this mail because you chair the executive board.',
  },
  'crisis-committee': {
    sv: 'Du får mejlet för att du är ordförande eller sekreterare i krisledningsnämnden.',
    en: 'You get this mail because you chair the crisis committee or are its secretary.',
  },
  received: {
    sv: 'Du får mejlet för att du arbetar med kommunens informationssäkerhet.',
    en: 'You get this mail because you work with the municipality’s information security.',
  },
}

export function extraordinaryReport(message: MessageOf<'extraordinary-report'>, language: Language): Letter {
  const { event, matterTitle } = message
  return {
    subject: `${subjects[event][language]}: ${matterTitle} (${diaryNumberOf(message, language)})`,
    blocks: [
      { kind: 'paragraph', text: openings[event][language] },
      factsOf(message, language),
      matterLink(message, language, { sv: 'Läs rapporten', en: 'Read the report' }),
    ],
    because: because[event][language],
  }
}
