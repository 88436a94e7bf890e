// Example bodies of the routes of extraordinary reports, and example answers of their tasks: scenario S6.

/** By the kind of task. */
export const urgentAnswerExamples = {
  'draft-extraordinary-report': {
    kind: 'draft-extraordinary-report',
    content: {
      situation: 'En kritisk sårbarhet i identitetstjänsten utnyttjas.',
      consequences: 'Alla som loggar in kan drabbas; tjänsten måste stängas om den inte byts ut.',
      measures: 'Tjänsten är begränsad till kommunens nät. Leverantören har en ersättare klar.',
      needs: '400 000 kronor för ett akut utbyte.',
    },
  },
  'decide-extraordinary-report': {
    kind: 'decide-extraordinary-report',
    round: 1,
    outcome: 'report',
  },
  'confirm-informed': {
    kind: 'confirm-informed',
    informedAt: '2027-07-12T14:20:00.000Z',
    channels: ['mail', 'phone'],
  },
  'choose-report-route': {
    kind: 'choose-report-route',
    route: {
      way: 'chair-decision',
      reason: 'Sårbarheten utnyttjas redan; kommunstyrelsen sammanträder först den 23 augusti.',
    },
  },
} satisfies Record<string, Record<string, unknown>>

/** By route, then by the example's name. */
export const urgentExamples = {
  startExtraordinaryReport: {
    'a vulnerability in July': {
      cause: 'special-reasons',
      reason: 'En kritisk sårbarhet i identitetstjänsten utnyttjas.',
    },
  },
  recordInformed: {
    'the chair, by phone': {
      personId: 'fv.linnea.borg',
      informedAt: '2027-07-12T14:20:00.000Z',
      channels: ['mail', 'phone'],
    },
  },
  chooseReportRoute: {
    'a decision by the chair': urgentAnswerExamples['choose-report-route'].route,
    'an extra meeting that five members ask for': {
      way: 'extra-meeting',
      reason: 'Medel behövs före sommaren är slut.',
      calledBy: 'members',
      memberCount: 5,
      heldOn: '2027-07-16',
      startsAt: '09:00',
      durationMinutes: 60,
      place: 'Rådhuset',
    },
  },
}
