// One example answer for each kind of task about status reports and the annual report.

export const reportAnswerExamples = {
  'comment-status-report': {
    kind: 'comment-status-report',
    comment: 'Två åtgärder är sena för att leverantören inte har svarat.',
    decisionsNeeded: ['Ska avtalet sägas upp?'],
  },
  'receive-status-report': {
    kind: 'receive-status-report',
    outcome: 'action-demanded',
    action: { title: 'Begär svar av leverantören', ownerId: 'iss.maja.lind', dueOn: '2027-03-01' },
  },
  'answer-status-question': {
    kind: 'answer-status-question',
    answer: 'Incidenten är avslutad sedan den 4 februari.',
  },
  'answer-data-call': {
    kind: 'answer-data-call',
    employees: 420,
    trained: 371,
    newEmployees: 38,
    newTrained: 36,
    managers: 21,
    managersTrained: 21,
    phishing: { sent: 400, reported: 172, clicked: 14 },
    accessReviewDone: true,
    restoreTests: 3,
    fallbackExercises: 2,
    incidentRoutineTested: true,
    policyKnown: true,
    suppliers: { critical: 4, followedUp: 4 },
    controlPoints: { planned: 3, done: 3 },
    statements: [
      { statement: 'governing-documents-known', value: 'yes' },
      { statement: 'continuity-planned', value: 'partly' },
    ],
    comment: 'Reservrutinen för journalen övas i mars.',
  },
  'attach-dpo-report': {
    kind: 'attach-dpo-report',
    text: 'Tillsynen har omfattat tre nämnder.\n\nRegisterförteckningen är ofullständig.',
  },
  'compile-annual-report': {
    kind: 'compile-annual-report',
    light: 'yellow',
    assessments: [
      { section: 3, text: 'Cybersäkerhetslagen gäller sedan den 15 januari.' },
      { section: 8, text: 'Nätfiske är den vanligaste incidenten.' },
    ],
    risks: ['Utpressningsprogram', 'Beroende av en leverantör', 'För få som kan återläsa'],
    decisionsNeeded: ['Medel till återläsning', 'Ny upphandling av loggning', 'En tjänst till'],
    proposal: ['Kommunstyrelsen godkänner rapporten och lägger den till handlingarna.'],
    selfCheckLevel: 1,
  },
  'review-annual-report': {
    kind: 'review-annual-report',
    verdict: 'change',
    comment: 'Avsnitt 10 nämner inte den nya leverantören.',
  },
  'review-secrecy': {
    kind: 'review-secrecy',
    secret: [
      { section: 7, paragraph: 'OSL 18:8' },
      { figure: 'N5', row: 'level-3', paragraph: 'OSL 18:8' },
    ],
  },
  'sign-annual-report': { kind: 'sign-annual-report', signed: true },
}
