// N11 and N12: how many are trained, and what the phishing tests showed; of units and never of persons (domain 8.2).
import {
  type FigureRow,
  type Measured,
  nobodyAnswered,
  percentOf,
  shareOf,
  shareRow,
  type Texts,
} from './figure.ts'
import type { DataCallReply, FigureSources } from './figure-sources.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function repliesOf({ units }: FigureSources): DataCallReply[] {
  return units.flatMap(({ reply }) => (reply ? [reply] : []))
}

function goalRow(id: string, name: Texts, part: number, whole: number, goal: number): FigureRow {
  const share = percentOf(part, whole)
  const row = { ...shareRow(id, name, part, whole), isPersonal: true, basis: whole }
  return share === undefined ? row : { ...row, light: share >= goal ? 'green' : 'red' }
}

const goalOfAll = 90
const goalOfManagement = 100
const goalOfNew = 95
const fairShare = 75

/** N11: employees, management and the new ones, each against a goal of its own. */
export function trained(sources: FigureSources): Measured {
  const replies = repliesOf(sources)
  if (replies.length === 0) return { missing: nobodyAnswered }
  const of = (
    field: 'employees' | 'trained' | 'newEmployees' | 'newTrained' | 'managers' | 'managersTrained',
  ) => sum(replies.map((reply) => reply[field]))
  const rows = [
    goalRow(
      'management',
      { sv: 'Ledning', en: 'Management' },
      of('managersTrained'),
      of('managers'),
      goalOfManagement,
    ),
    goalRow(
      'new',
      { sv: 'Nya inom 30 dagar', en: 'New, within 30 days' },
      of('newTrained'),
      of('newEmployees'),
      goalOfNew,
    ),
  ]
  const units = sources.units.flatMap(({ unitId, unitName, reply }) =>
    reply === undefined
      ? []
      : [goalRow(unitId, { sv: unitName, en: unitName }, reply.trained, reply.employees, goalOfAll)],
  )
  const whole = shareOf(of('trained'), of('employees'), nobodyAnswered)
  const isGood = (whole.value ?? 0) >= goalOfAll && rows.every(({ light }) => light !== 'red')
  const isFair = (whole.value ?? 0) >= fairShare
  return {
    ...whole,
    rows: [...rows, ...units],
    light: whole.value === undefined ? 'grey' : isGood ? 'green' : isFair ? 'yellow' : 'red',
  }
}

const goalOfReports = 40
const goalOfClicks = 5

/** N12: reported ÷ sent, and clicked ÷ sent. */
export function phishingTest(sources: FigureSources): Measured {
  const tests = repliesOf(sources).flatMap(({ phishing }) => (phishing ? [phishing] : []))
  const sent = sum(tests.map((test) => test.sent))
  const reported = sum(tests.map((test) => test.reported))
  const clicked = sum(tests.map((test) => test.clicked))
  const share = percentOf(reported, sent)
  const clicks = percentOf(clicked, sent)
  const isGood = (share ?? 0) >= goalOfReports && (clicks ?? 0) <= goalOfClicks
  const isHalf = (share ?? 0) >= goalOfReports || (clicks ?? 0) <= goalOfClicks
  return {
    ...shareOf(reported, sent, { sv: 'Inget test är gjort', en: 'No test was made' }),
    rows: [
      {
        ...shareRow('clicked', { sv: 'Klickade', en: 'Clicked' }, clicked, sent),
        basis: sent,
        isPersonal: true,
      },
    ],
    light: share === undefined ? 'grey' : isGood ? 'green' : isHalf ? 'yellow' : 'red',
  }
}
