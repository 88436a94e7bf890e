// The fields of the status report, the data call and the annual report.
import type { FieldText } from './form-words.ts'

export const reportFieldTexts = {
  // The status report
  decisionsNeeded: {
    sv: 'Beslut som behövs',
    en: 'Decisions needed',
    one: { sv: 'beslut', en: 'decision' },
  },
  question: { sv: 'Fråga', en: 'Question' },
  action: { sv: 'Åtgärd', en: 'Action' },
  title: { sv: 'Vad som ska göras', en: 'What is to be done' },
  ownerId: { sv: 'Ansvarig', en: 'Responsible person' },
  dueOn: { sv: 'Klart senast', en: 'Due by' },
  answer: { sv: 'Svar', en: 'Answer' },

  // The data call
  employees: { sv: 'Antal anställda', en: 'Number of employees' },
  trained: {
    sv: 'Antal anställda utbildade de senaste 24 månaderna',
    en: 'Number of employees trained in the last 24 months',
  },
  newEmployees: { sv: 'Antal nyanställda', en: 'Number of new employees' },
  newTrained: {
    sv: 'Antal nyanställda utbildade inom 30 dagar',
    en: 'Number of new employees trained within 30 days',
  },
  managers: { sv: 'Antal personer i ledningen', en: 'Number of people in management' },
  managersTrained: {
    sv: 'Antal utbildade i ledningen',
    en: 'Number trained in management',
    help: { sv: 'Cybersäkerhetslagen 2 kap. 4 §', en: 'Cybersecurity Act, chapter 2, section 4' },
  },
  phishing: {
    sv: 'Nätfisketest',
    en: 'Phishing test',
    help: { sv: 'Bara om ett test har gjorts', en: 'Only if a test was made' },
  },
  sent: { sv: 'Antal skickade testmejl', en: 'Number of test mails sent' },
  reported: { sv: 'Antal som rapporterades', en: 'Number that were reported' },
  clicked: { sv: 'Antal där någon klickade', en: 'Number that were clicked' },
  accessReviewDone: {
    sv: 'Behörigheterna är granskade under året',
    en: 'Access rights were reviewed during the year',
  },
  restoreTests: { sv: 'Antal återläsningstester', en: 'Number of restore tests' },
  fallbackExercises: {
    sv: 'Antal övningar av reservrutiner',
    en: 'Number of exercises of fallback routines',
  },
  incidentRoutineTested: { sv: 'Incidentrutinen är testad', en: 'The incident routine was tested' },
  policyKnown: { sv: 'Policyn är antagen eller känd', en: 'The policy is adopted or known' },
  suppliers: { sv: 'Leverantörer', en: 'Suppliers' },
  critical: { sv: 'Antal kritiska leverantörer', en: 'Number of critical suppliers' },
  followedUp: { sv: 'Antal av dem som har följts upp', en: 'Number of them that were followed up' },
  controlPoints: {
    sv: 'Internkontroll',
    en: 'Internal control',
    help: { sv: 'Kontrollmoment om informationssäkerhet', en: 'Control points on information security' },
  },
  planned: { sv: 'Antal planerade', en: 'Number planned' },
  done: { sv: 'Antal genomförda', en: 'Number done' },
  statements: {
    sv: 'Självskattning',
    en: 'Self-assessment',
    one: { sv: 'påstående', en: 'statement' },
  },
  statement: { sv: 'Påstående', en: 'Statement' },
  value: { sv: 'Stämmer påståendet?', en: 'Is the statement true?' },

  // The annual report
  light: { sv: 'Läget', en: 'The state of things' },
  assessments: {
    sv: 'Bedömningar',
    en: 'Assessments',
    help: { sv: 'En för varje avsnitt', en: 'One for each section' },
    one: { sv: 'bedömning', en: 'assessment' },
  },
  risks: { sv: 'De tre viktigaste riskerna', en: 'The three main risks', one: { sv: 'risk', en: 'risk' } },
  selfCheckLevel: {
    sv: 'Nivå i Infosäkkollen',
    en: 'Level in the self-check (Infosäkkollen)',
    help: { sv: '0–4, om den har gjorts', en: '0–4, if it was done' },
  },
  secret: {
    sv: 'Till sekretessbilagan',
    en: 'For the secret annex',
    help: {
      sv: 'Varje del är ett helt avsnitt eller ett nyckeltal, med sitt lagrum',
      en: 'Each part is a whole section or a key figure, with its paragraph',
    },
    one: { sv: 'del', en: 'part' },
  },
  figure: { sv: 'Nyckeltal', en: 'Key figure' },
  row: {
    sv: 'Rad',
    en: 'Row',
    help: {
      sv: 'När bara en rad av nyckeltalet är hemlig',
      en: 'Where only one row of the figure is secret',
    },
  },
} as const satisfies Record<string, FieldText>
