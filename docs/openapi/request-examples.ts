// Example bodies of every route that takes one; the test parses each by the route's own schema.
import type { RouteName } from '../../functions/api/contract.ts'
import { answerExamples, outcomeExample } from './answer-examples.ts'
import { incidentExamples } from './incident-examples.ts'
import { planExamples } from './plan-examples.ts'
import { registerExamples } from './register-examples.ts'
import { urgentExamples } from './urgent-examples.ts'

const head = {
  documentType: 'policy',
  title: 'Informationssäkerhetspolicy för Alingsås kommun',
  appliesTo: ['Kommunövergripande'],
  validity: 'until-further-notice',
  reviseBy: '2028-12-01',
  responsibleRole: 'coordinator',
}

const digestOfHello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

/** As the council decided it in scenario S5. */
const reorganisation = {
  title: 'Kultur- och utbildningsnämnden delas',
  decidedBy: 'Kommunfullmäktige',
  decidedOn: '2026-12-16',
  paragraph: 214,
  effectiveOn: '2027-01-01',
  newUnits: [],
  mappings: [
    {
      fromUnitId: 'kultur-och-utbildningsnamnden',
      change: 'split',
      successors: [
        { unitId: 'barn-och-ungdomsnamnden', area: 'utbildning' },
        { unitId: 'samhallsbyggnadsnamnden', area: 'kultur' },
      ],
    },
  ],
}

type Examples = Record<string, unknown>

const completing: Examples = Object.fromEntries(
  Object.entries(answerExamples).map(([kind, answer]) => [kind, { answer }]),
)

/** By route, then by the example's name. */
export const requestExamples: Partial<Record<RouteName, Examples>> = {
  changeUnit: {
    'last day': {
      name: 'Kultur- och utbildningsnämnden',
      unitKind: 'committee',
      contactRole: 'committee-secretary',
      validFrom: '2019-01-01',
      validTo: '2026-12-31',
    },
  },
  assignRole: {
    coordinator: { role: 'coordinator', unitId: 'kommunledningskontoret', validFrom: '2026-12-01' },
  },
  endRole: { 'end of the year': { validTo: '2026-12-31' } },
  appointDeputy: {
    summer: {
      deputyId: 'bs.johan.vik',
      role: 'coordinator',
      unitId: 'kommunledningskontoret',
      scope: ['policy-adoption'],
      validFrom: '2027-06-28',
      validTo: '2027-08-06',
    },
  },
  importOrganisation: {
    json: {
      format: 'json',
      organisation: {
        units: [
          {
            id: 'ks',
            name: 'Kommunstyrelsen',
            unitKind: 'executive-board',
            contactRole: 'committee-secretary',
            validFrom: '2020-01-01',
          },
        ],
        persons: [
          { id: 'iss.maja.lind', name: 'Maja Lind', email: 'maja.lind@alingsas.example', language: 'sv' },
        ],
      },
    },
    csv: {
      format: 'csv',
      rows: 'kind;id;name;email;language\nperson;iss.maja.lind;Maja Lind;maja.lind@alingsas.example;sv\n',
    },
  },
  planReorganisation: { 'a committee is split': reorganisation },
  changeReorganisation: {
    'a month later, with an office that changes its name': {
      ...reorganisation,
      effectiveOn: '2027-02-01',
      mappings: [
        ...reorganisation.mappings,
        {
          fromUnitId: 'kultur-och-utbildningsforvaltningen',
          change: 'renamed',
          newName: 'Utbildningsförvaltningen',
          successors: [],
        },
      ],
    },
  },
  reviewReorganisation: {
    'legal counsel agrees': { verdict: 'approve' },
    'the data protection officer advises': {
      verdict: 'change',
      comment: 'Registerförteckningen för biblioteken ska följa kulturen.',
    },
  },
  changeRules: {
    'editorial changes by a decision of the council': {
      editorialChanges: { allowed: true, basis: 'Policy för styrande dokument, KF 2020-02-26 § 31' },
      remindersOnHolidays: 'next-business-day',
      substantialChange: 0.2,
    },
  },
  recordDelegationOrder: {
    'after the new year': { decidedOn: '2027-01-12', paragraph: 7, validFrom: '2027-01-12' },
  },
  startMatter: {
    'a new version of the policy': {
      process: 'policy-adoption',
      title: 'Informationssäkerhetspolicy för Alingsås kommun',
      reason: 'Den nuvarande policyn ska ses över under mandatperiodens första år.',
      origin: 'administration',
      documentId: 'informationssakerhetspolicy',
      head,
      label: '3.0',
    },
    'repeal of the version in force': {
      process: 'policy-adoption',
      purpose: 'repeal',
      title: 'Upphävande av informationssäkerhetspolicyn',
      reason: 'Innehållet har gått in i säkerhetspolicyn.',
      origin: 'administration',
      documentId: 'informationssakerhetspolicy',
      head,
      label: '3.0',
    },
  },
  declareDraft: {
    'plain text': {
      fileName: 'policy.txt',
      mediaType: 'text/plain',
      sizeBytes: 5,
      sha256: digestOfHello,
    },
  },
  recordVersion: {
    'the version in force when the system came': {
      label: '2.0',
      head,
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2020.052 KS',
      paragraph: 31,
      decidedOn: '2020-02-26',
      validFrom: '2020-02-26',
      text: { fileName: 'policy.txt', mediaType: 'text/plain', base64: 'aGVsbG8=' },
    },
  },
  changeEditorially: {
    'authorities that have a new name': {
      replacements: [
        { from: 'SKL', to: 'SKR' },
        { from: 'MSB', to: 'MCF' },
      ],
    },
  },
  startStatusReport: { january: { period: '2027-01' } },
  startAnnualReport: { 'the year that has ended': { year: 2026 } },
  completeTask: completing,
  refuseTask: { 'with a reason': { reason: 'Nämnden avstår från att yttra sig.' } },
  handOverTask: {
    'to a colleague': { personId: 'bs.johan.vik', reason: 'Jag är ledig till den 6 augusti.' },
  },
  askRespite: {
    'until the next meeting': { until: '2027-01-22', reason: 'Styrelsen sammanträder den 20 januari.' },
  },
  decideRespite: {
    granted: { granted: true },
    'another day': { granted: true, until: '2027-01-20', reason: 'Ärendet ska till arbetsutskottet.' },
    declined: { granted: false, reason: 'Ärendet kan inte vänta.' },
  },
  registerAppeal: {
    'at the court': { receivedOn: '2027-05-20', receivedBy: 'court' },
    'at the municipality instead': { receivedOn: '2027-05-26', receivedBy: 'municipality' },
  },
  recordCourtEvent: {
    'a statement is asked for': {
      event: 'statement-requested',
      court: 'administrative-court',
      caseNumber: '6120-27',
      on: '2027-06-07',
      answerBy: '2027-06-28',
    },
    inhibited: {
      event: 'inhibited',
      court: 'administrative-court',
      caseNumber: '6120-27',
      on: '2027-06-14',
    },
    annulled: {
      event: 'judged',
      court: 'administrative-court',
      caseNumber: '6120-27',
      on: '2027-11-15',
      result: 'annulled',
    },
    'appealed to the next court': {
      event: 'appealed-further',
      court: 'administrative-court-of-appeal',
      on: '2027-12-01',
      by: 'municipality',
    },
    'no leave to appeal': {
      event: 'leave-refused',
      court: 'administrative-court-of-appeal',
      caseNumber: '7031-27',
      on: '2028-02-14',
    },
    'the last word': { event: 'became-final', on: '2028-03-13' },
  },
  reportNoticeInterruption: {
    'down for a weekend': { takenDownOn: '2027-05-14', announcedAgainOn: '2027-05-17' },
  },
  withdrawMatter: {
    'with a reason': { reason: 'Frågan tas upp i samband med den nya säkerhetspolicyn i stället.' },
  },
  closeConsultation: {
    'without an answer': { reason: 'Direktionen sammanträder först i mars. Svaret tas in när det kommer.' },
  },
  declareDisqualification: { jäv: { reason: 'Min syster är part i ärendet.' } },
  planMeeting: {
    council: { heldOn: '2027-04-28', startsAt: '18:00', durationMinutes: 180, place: 'Rådhuset' },
  },
  changeMeeting: { 'another room': { startsAt: '18:30', durationMinutes: 180, place: 'Palladium' } },
  recordOutcome: {
    approved: outcomeExample,
    'referred back': {
      outcome: 'referred-back',
      paragraph: 87,
      presentCount: 49,
      deferrals: [
        {
          motion: 'referral',
          requestedBy: 'Berit Holm (M)',
          votes: { for: 17, against: 32 },
          motivations: [{ text: 'Ekonomin för bolagen behöver belysas.', supporters: 17 }],
        },
      ],
    },
    'after a vote in which each member’s vote was taken down': {
      outcome: 'approved-with-changes',
      paragraph: 103,
      presentCount: 3,
      attendance: [{ name: 'Anna Ek' }, { name: 'Bo Ask', substituteFor: 'Cia Lind' }, { name: 'Dag Hall' }],
      disqualified: [{ name: 'Cia Lind', ground: 'party', substitute: 'Bo Ask' }],
      proposals: [{ text: 'Bifall med tillägg i avsnitt 5.', by: 'Anna Ek' }],
      orderOfPropositions: 'Ja för bifall med tillägg, nej för avslag.',
      votes: { for: 2, against: 1 },
      openVotes: [
        { member: 'Anna Ek', vote: 'for' },
        { member: 'Bo Ask', vote: 'for' },
        { member: 'Dag Hall', vote: 'against' },
      ],
      changes: 'Avsnitt 5 får ett andra stycke om utbildning.',
      reservations: [{ member: 'Dag Hall', announcedAt: '19:40' }],
      meetingEndedAt: '20:15',
      assignments: [
        {
          text: 'Kommundirektören ska redovisa kostnaderna för utbildningen.',
          role: 'municipal-director',
          reportBackOn: '2027-10-01',
        },
      ],
      adjustedImmediately: true,
    },
  },
  cancelMeeting: {
    'the chair is ill': { cause: 'cancelled', reason: 'Ordföranden och vice ordföranden är sjuka.' },
    'six of fifteen came': {
      cause: 'inquorate',
      reason: 'Snöoväder: för få ledamöter kom.',
      presentCount: 6,
    },
  },
  noteDisqualification: {
    'a spouse who owns a bidder': { name: 'Anna Ek', ground: 'close-relative' },
    'the chair of a municipal company': { name: 'Linnea Borg', ground: 'company-role' },
  },
  placeUrgently: {
    'announced the weekday before': {
      meetingId: 'kf~2027-04-28',
      basis: 'urgent-announcement',
      reason: 'Beslutet måste gälla före den 1 maj.',
    },
  },
  makeChairDecision: {
    'an urgent replacement': {
      title: 'Akut utbyte av identitetstjänsten',
      decision: '400 000 kronor får användas för att byta ut identitetstjänsten.',
      diaryNumber: '2027.231 KS',
      subject: 'ordinary',
      urgencyReason: 'En kritisk sårbarhet utnyttjas redan; nästa sammanträde är den 23 augusti.',
    },
  },
  changeSeries: {
    'every quarter instead of every month': {
      rule: { every: 'months', count: 3, from: '2027-01-04' },
      reason: 'Säkerhetschefen vill ha lägesrapporten kvartalsvis.',
    },
    'a week later this time': {
      rule: { every: 'year', month: 9, day: 1 },
      nextOn: '2027-09-08',
      reason: 'Samordnaren är på semester första veckan.',
    },
  },
  pauseSeries: { 'nobody to answer': { reason: 'Tjänsten som samordnare är vakant till 1 mars.' } },
  resumeSeries: { 'someone is in place': { reason: 'Ny samordnare har börjat.' } },
  ...incidentExamples,
  ...registerExamples,
  ...planExamples,
  ...urgentExamples,
}
