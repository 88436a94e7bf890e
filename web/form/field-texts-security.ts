// The fields of classification, the action plan and the extraordinary report.
import type { FieldText } from './form-words.ts'

export const securityFieldTexts = {
  // Classification
  protectiveSecurity: {
    sv: 'Kan uppgifterna röra Sveriges säkerhet?',
    en: 'May the information concern Sweden’s security?',
    help: {
      sv: 'Sådana uppgifter får inte registreras här (säkerhetsskyddslagen 2018:585)',
      en: 'Such information may not be registered here (Protective Security Act 2018:585)',
    },
  },
  levels: { sv: 'Klass', en: 'Class', help: { sv: 'Nivån i varje aspekt', en: 'The level in each aspect' } },
  confidentiality: {
    sv: 'Konfidentialitet',
    en: 'Confidentiality',
    help: {
      sv: 'Vad som händer om någon obehörig får ta del av informationen',
      en: 'What happens if someone who may not gets to see the information',
    },
  },
  integrity: {
    sv: 'Riktighet',
    en: 'Integrity',
    help: {
      sv: 'Vad som händer om informationen är fel, ändrad eller ofullständig',
      en: 'What happens if the information is wrong, altered or incomplete',
    },
  },
  availability: {
    sv: 'Tillgänglighet',
    en: 'Availability',
    help: {
      sv: 'Vad som händer om informationen inte nås när den behövs',
      en: 'What happens if the information cannot be reached when it is needed',
    },
  },
  traceability: {
    sv: 'Spårbarhet',
    en: 'Traceability',
    help: {
      sv: 'Vad som händer om det inte går att i efterhand härleda vem som gjort vad',
      en: 'What happens if nobody can tell afterwards who has done what',
    },
  },
  answers: {
    sv: 'Svar på konsekvensfrågorna',
    en: 'Answers to the consequence questions',
    one: { sv: 'svar', en: 'answer' },
  },
  questionId: {
    sv: 'Konsekvensfråga',
    en: 'Consequence question',
    help: { sv: 'Frågans beteckning, till exempel k1', en: 'The name of the question, for example k1' },
  },
  level: { sv: 'Nivå', en: 'Level' },
  laws: {
    sv: 'Lagrum',
    en: 'Statutes',
    help: {
      sv: 'Till exempel OSL 26:1, GDPR art. 9 eller patientdatalagen',
      en: 'For example OSL 26:1, GDPR art. 9 or patientdatalagen',
    },
    one: { sv: 'lagrum', en: 'statute' },
  },
  longestOutageHours: {
    sv: 'Längsta avbrott (RTO)',
    en: 'Longest outage (RTO)',
    unit: { sv: 'timmar', en: 'hours' },
    help: {
      sv: 'Så länge verksamheten klarar sig utan informationen',
      en: 'How long the activity can do without the information',
    },
  },
  longestLossHours: {
    sv: 'Längsta dataförlust (RPO)',
    en: 'Longest loss of data (RPO)',
    unit: { sv: 'timmar', en: 'hours' },
    help: {
      sv: 'Så gammal säkerhetskopian får vara när den läses tillbaka',
      en: 'How old the copy may be when it is restored',
    },
  },
  advice: {
    sv: 'Råd',
    en: 'Advice',
    help: { sv: 'Sparas ordagrant', en: 'Kept word for word' },
  },
  round: {
    sv: 'Omgång',
    en: 'Round',
    help: {
      sv: 'Numret på det förslag eller utkast som du har läst',
      en: 'The number of the proposal or draft that you have read',
    },
  },
  personId: { sv: 'Den som tar över', en: 'Who takes over' },

  // The action plan
  introduction: {
    sv: 'Inledning',
    en: 'Introduction',
    help: { sv: 'Vad året handlar om, och varför', en: 'What the year is about, and why' },
  },
  ranking: {
    sv: 'Prioritering',
    en: 'Ranking',
    help: {
      sv: 'Alla åtgärder i planen, den mest angelägna först',
      en: 'Every action of the plan, the most urgent first',
    },
    one: { sv: 'åtgärd', en: 'action' },
  },
  metOn: {
    sv: 'Rådets sammanträdesdag',
    en: 'Day of the council’s meeting',
    help: { sv: 'Utan dag har rådet tillfrågats skriftligt', en: 'Without a day it was asked in writing' },
  },
  items: {
    sv: 'Finansiering',
    en: 'Financing',
    help: { sv: 'Alla åtgärder i planen', en: 'Every action of the plan' },
    one: { sv: 'åtgärd', en: 'action' },
  },
  actionId: { sv: 'Åtgärd', en: 'Action' },
  financed: { sv: 'Åtgärden är finansierad', en: 'The action is financed' },

  // The extraordinary report
  content: { sv: 'Rapportens innehåll', en: 'Content of the report' },
  situation: { sv: 'Vad som har hänt', en: 'What has happened' },
  measures: {
    sv: 'Vad som är gjort och vad som återstår',
    en: 'What has been done and what remains',
  },
  needs: {
    sv: 'Vad som behöver beslutas',
    en: 'What needs to be decided',
    help: { sv: 'Åtgärd, medel eller uppdrag', en: 'An action, funds or an assignment' },
  },
  concernsSecurityChief: {
    sv: 'Gäller en brist hos säkerhetschefen',
    en: 'Concerns a failure of the security chief',
    help: {
      sv: 'Någon annan tar då säkerhetschefens plats (KL 7:4)',
      en: 'Someone else then takes the security chief’s place (KL 7:4)',
    },
  },
  informedAt: { sv: 'Informerad', en: 'Informed', help: { sv: 'Dag och klockslag', en: 'Day and time' } },
  channels: {
    sv: 'Informerad genom',
    en: 'Informed by',
    help: {
      sv: 'Ett mejl räcker inte; ring eller informera också på plats',
      en: 'A mail alone is not enough; call, or tell in person too',
    },
    one: { sv: 'sätt', en: 'way' },
  },

  // The way to the executive board
  route: { sv: 'Väg till kommunstyrelsen', en: 'Way to the executive board' },
  way: { sv: 'Väg', en: 'Way' },
  calledBy: {
    sv: 'Det extra sammanträdet begärs av',
    en: 'The extra meeting is called by',
    help: { sv: 'Bara vid extra sammanträde (KL 6:23)', en: 'Only for an extra meeting (KL 6:23)' },
  },
  memberCount: {
    sv: 'Antal ledamöter som begär det',
    en: 'Number of members who ask for it',
    help: { sv: 'Bara när ledamöter begär det', en: 'Only where members ask for it' },
  },
  heldOn: {
    sv: 'Sammanträdesdag',
    en: 'Day of the meeting',
    help: { sv: 'Bara vid extra sammanträde', en: 'Only for an extra meeting' },
  },
  startsAt: {
    sv: 'Börjar klockan',
    en: 'Starts at',
    help: { sv: 'Bara vid extra sammanträde', en: 'Only for an extra meeting' },
  },
  durationMinutes: { sv: 'Längd', en: 'Length', unit: { sv: 'minuter', en: 'minutes' } },
  place: { sv: 'Plats', en: 'Place' },
  bodyId: {
    sv: 'Krisledningsnämnd',
    en: 'Crisis committee',
    help: {
      sv: 'Bara när ärendet går till krisledningsnämnden',
      en: 'Only when the matter goes to the crisis committee',
    },
  },
} as const satisfies Record<string, FieldText>
