// What each key figure is: its name, how it is counted, its target, which way is better, and the list behind it (domain 8.2).

import { actionsInTime, oldRecommendations } from './action-figures-of-year.ts'
import type { FigureId, FigureLight, FigureUnit, Measured, Texts } from './figure.ts'
import type { FigureSources } from './figure-sources.ts'
import { decisionsInTime, selfCheck } from './governance-figures-of-year.ts'
import { incidentsByType, personalDataBreaches, significantIncidents } from './incident-figures-of-year.ts'
import { phishingTest, trained } from './people-figures-of-year.ts'
import {
  classified,
  criticalClassified,
  exceptions,
  expired,
  requirementsMet,
  withoutOwner,
} from './register-figures-of-year.ts'
import {
  accessReviewed,
  fallbackExercised,
  restoreTested,
  suppliersFollowedUp,
} from './requirement-figures-of-year.ts'
import { complianceByUnit } from './unit-index.ts'

export interface FigureDefinition {
  name: Texts
  definition: Texts
  target: Texts
  unit: FigureUnit
  better: 'higher' | 'lower' | 'neither'
  /** The light of a value, where the count itself gives none. Left out: grey. */
  light?: (value: number) => FigureLight
  /** The list behind it; `{year}` is that of the report. */
  source: string
  measure: (sources: FigureSources) => Measured
}

const text = (sv: string, en: string): Texts => ({ sv, en })

const atLeast =
  (good: number, fair: number) =>
  (value: number): FigureLight =>
    value >= good ? 'green' : value >= fair ? 'yellow' : 'red'
const atMost =
  (good: number, fair: number) =>
  (value: number): FigureLight =>
    value <= good ? 'green' : value <= fair ? 'yellow' : 'red'

const ofReport = '/annual-reports/{year}'

export const figureDefinitions: Record<FigureId, FigureDefinition> = {
  N1: {
    name: text('Klassade kritiska informationstillgångar', 'Critical information assets classified'),
    definition: text(
      'Kritiska informationstillgångar med ett gällande klassningsbeslut, av alla kritiska.',
      'Critical information assets with a class in force, of all critical ones.',
    ),
    target: text('100 %', '100 %'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(100, 90),
    source: '/assets?question=critical',
    measure: criticalClassified,
  },
  N2: {
    name: text('Klassade tillgångar totalt', 'Assets classified'),
    definition: text(
      'Informationstillgångar med gällande klass, av alla registrerade.',
      'Information assets with a class in force, of all registered.',
    ),
    target: text('minst 90 %', 'at least 90 %'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(90, 70),
    source: '/assets?question=unclassified',
    measure: classified,
  },
  N3: {
    name: text('Klassningar som förfallit', 'Classes that have run out'),
    definition: text(
      'Tillgångar vars klass har gått ut, av alla registrerade.',
      'Assets whose class has run out, of all registered.',
    ),
    target: text('högst 5 %', 'at most 5 %'),
    unit: 'percent',
    better: 'lower',
    light: atMost(5, 10),
    source: '/assets?question=expired',
    measure: expired,
  },
  N4: {
    name: text('Tillgångar utan ägare', 'Assets without an owner'),
    definition: text(
      'Informationstillgångar utan informationsägare och system utan systemägare.',
      'Information assets without an information owner, and systems without a system owner.',
    ),
    target: text('0', '0'),
    unit: 'count',
    better: 'lower',
    light: atMost(0, 5),
    source: '/assets?question=vacant',
    measure: withoutOwner,
  },
  N5: {
    name: text('Kravuppfyllnad', 'Requirements met'),
    definition: text(
      'Uppfyllda krav av dem som nivå 2 och 3 ställer. Undantag räknas inte som uppfyllda.',
      'Requirements met, of those that levels 2 and 3 demand. An exception is not counted as met.',
    ),
    target: text('minst 80 %, på nivå 3 minst 90 %', 'at least 80 %, at level 3 at least 90 %'),
    unit: 'percent',
    better: 'higher',
    source: '/systems?question=gaps',
    measure: requirementsMet,
  },
  N6: {
    name: text('Undantag', 'Exceptions'),
    definition: text(
      'Gällande beslut att leva utan ett krav. Utgångna undantag gäller inte och räknas som brister i N5.',
      'Decisions in force to live without a requirement. One that has run out is a gap in N5.',
    ),
    target: text('färre än föregående år', 'fewer than the year before'),
    unit: 'count',
    better: 'lower',
    source: '/systems?question=exceptions',
    measure: exceptions,
  },
  N7: {
    name: text('Handlingsplan i tid', 'Actions in time'),
    definition: text(
      'Åtgärder klara i tid, av dem som skulle vara klara under året. Det som utgått räknas inte.',
      'Actions done in time, of those due in the year. What was dropped is not counted.',
    ),
    target: text('minst 85 %, ingen mer än 90 dagar sen', 'at least 85 %, none more than 90 days late'),
    unit: 'percent',
    better: 'higher',
    source: '/actions',
    measure: actionsInTime,
  },
  N8: {
    name: text('Incidenter per typ', 'Incidents by type'),
    definition: text('Incidenter som upptäcktes under året.', 'Incidents that were discovered in the year.'),
    target: text('följs som trend, inget mål', 'followed as a trend, no target'),
    unit: 'count',
    better: 'neither',
    source: '/incidents',
    measure: incidentsByType,
  },
  N9: {
    name: text('Betydande incidenter rapporterade i tid', 'Significant incidents reported in time'),
    definition: text(
      'Rapporter enligt cybersäkerhetslagen som lämnades i tid, av alla som skulle lämnas.',
      'Reports under the Cybersecurity Act that were given in time, of all that were due.',
    ),
    target: text('100 %', '100 %'),
    unit: 'percent',
    better: 'higher',
    source: '/incidents',
    measure: significantIncidents,
  },
  N10: {
    name: text('Personuppgiftsincidenter avgjorda i tid', 'Personal data breaches decided in time'),
    definition: text(
      'Personuppgiftsincidenter där anmälan beslutades inom 72 timmar från kännedom, av alla.',
      'Personal data breaches where reporting was decided within 72 hours of knowledge, of all.',
    ),
    target: text('minst 95 %', 'at least 95 %'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(95, 80),
    source: '/incidents',
    measure: personalDataBreaches,
  },
  N11: {
    name: text('Utbildning', 'Training'),
    definition: text(
      'Anställda utbildade de senaste 24 månaderna; ledning utbildad (cybersäkerhetslagen 2 kap. 4 §); nya inom 30 dagar.',
      'Employees trained in the last 24 months; management trained; the new within 30 days.',
    ),
    target: text('90 %, ledning 100 %, nya 95 %', '90 %, management 100 %, new 95 %'),
    unit: 'percent',
    better: 'higher',
    source: ofReport,
    measure: trained,
  },
  N12: {
    name: text('Nätfisketest', 'Phishing test'),
    definition: text(
      'Rapporterade testmejl av alla skickade; klickade av alla skickade.',
      'Test mails reported, of all sent; clicked, of all sent.',
    ),
    target: text('minst 40 % rapporterar, högst 5 % klickar', 'at least 40 % report, at most 5 % click'),
    unit: 'percent',
    better: 'higher',
    source: ofReport,
    measure: phishingTest,
  },
  N13: {
    name: text('Behörighetsgranskning', 'Access review'),
    definition: text(
      'System på nivå 3 vars behörigheter har granskats det senaste halvåret (krav K10).',
      'Systems of level 3 whose access rights were reviewed in the last half-year (requirement K10).',
    ),
    target: text('100 % på nivå 3', '100 % at level 3'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(100, 80),
    source: '/systems?question=gaps-at-three',
    measure: accessReviewed,
  },
  N14: {
    name: text('Återläsningstest', 'Restore tests'),
    definition: text(
      'System med tillgänglighet 2 eller 3 där återläsning har testats de senaste 12 månaderna (krav K22).',
      'Systems of availability 2 or 3 where restoring was tested in the last 12 months (requirement K22).',
    ),
    target: text('100 %', '100 %'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(100, 80),
    source: '/systems?question=gaps',
    measure: restoreTested,
  },
  N15: {
    name: text('Kontinuitet', 'Continuity'),
    definition: text(
      'System med tillgänglighet 3 där reservrutinen har övats de senaste 12 månaderna (krav K24).',
      'Systems of availability 3 where the fallback routine was exercised in the last 12 months (requirement K24).',
    ),
    target: text('100 %', '100 %'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(100, 80),
    source: '/systems?question=gaps-at-three',
    measure: fallbackExercised,
  },
  N16: {
    name: text('Leverantörer', 'Suppliers'),
    definition: text(
      'Kritiska system med leverantör där avtalet har kraven (K42) och leverantören följts upp inom 12 månader (K43).',
      'Critical systems with a supplier whose agreement has the demands (K42) and who was followed up within 12 months (K43).',
    ),
    target: text('100 %', '100 %'),
    unit: 'percent',
    better: 'higher',
    light: atLeast(100, 80),
    source: '/systems?question=critical',
    measure: suppliersFollowedUp,
  },
  N17: {
    name: text('Policyefterlevnad per nämnd, bolag och förbund', 'Compliance by unit'),
    definition: text(
      'Index 0–100 av sju delar: policyn antagen eller känd, ägare utsedda, klassat, åtgärder i tid, utbildning, incidentrutinen testad, självskattning lämnad.',
      'Index 0–100 of seven parts: policy adopted or known, owners appointed, classified, actions in time, training, incident routine tested, self-assessment given.',
    ),
    target: text('minst 80', 'at least 80'),
    unit: 'index',
    better: 'higher',
    source: ofReport,
    measure: complianceByUnit,
  },
  N18: {
    name: text('Infosäkkollen', 'Self-check (Infosäkkollen)'),
    definition: text('Nivån som Infosäkkollen gav, 0–4.', 'The level that the self-check gave, 0–4.'),
    target: text('nivå 1 första året, nivå 2 inom tre år', 'level 1 in the first year, level 2 within three'),
    unit: 'level',
    better: 'higher',
    light: atLeast(2, 1),
    source: ofReport,
    measure: selfCheck,
  },
  N19: {
    name: text('Beslut i tid', 'Decisions in time'),
    definition: text(
      'Handlingsplanen beslutad före årets början, årsrapporten före 1 maj, och remissvar i tid.',
      'The plan decided before its year, the report before 1 May, and opinions in time.',
    ),
    target: text('båda besluten i tid', 'both decisions in time'),
    unit: 'percent',
    better: 'higher',
    source: '/matters',
    measure: decisionsInTime,
  },
  N20: {
    name: text('Revision', 'Audit'),
    definition: text(
      'Rekommendationer från revision och granskning som varit öppna mer än 12 månader.',
      'Recommendations of audits and reviews that have been open for more than 12 months.',
    ),
    target: text('0', '0'),
    unit: 'count',
    better: 'lower',
    light: atMost(0, 2),
    source: '/actions',
    measure: oldRecommendations,
  },
}
