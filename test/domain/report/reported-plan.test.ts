// Annex B: the year's plan as it stood when the figures were frozen, without what is secret, and the same ever after.
import { describe, expect, it } from 'vitest'
import { type ActionPlan, mostItems, planId } from '../../../functions/domain/plan/action-plan.ts'
import { planRows } from '../../../functions/domain/plan/plan-text.ts'
import type { AnnualReport } from '../../../functions/domain/report/annual-report.ts'
import { publicContent, secretAnnexContent } from '../../../functions/domain/report/annual-report-content.ts'
import { freezeFigures } from '../../../functions/domain/report/compile-annual-report.ts'
import { ReportedPlanItem, reportedPlan } from '../../../functions/domain/report/reported-plan.ts'
import { day, givenMatter, onDay, sound, stored } from '../given.ts'
import { givenAction, idOf } from '../register/given-register.ts'
import { givenAnnualReport, givenSources } from './given-report.ts'

const reading = { diaryNumber: '2027.041 KS' }
const actions = [
  givenAction({
    id: idOf(1),
    title: 'Inför loggning',
    ownerRole: 'system-owner',
    unitId: 'skolan',
    dueOn: day('2026-06-30'),
    status: 'done',
  }),
  givenAction({
    id: idOf(2),
    title: 'Stäng den öppna porten',
    unitId: 'skolan',
    dueOn: day('2026-09-30'),
    status: 'in-progress',
    secrecy: 'osl-18-8',
  }),
  givenAction({
    id: idOf(3),
    title: 'Ny utbildning',
    unitId: 'varden',
    dueOn: day('2027-05-31'),
    status: 'dropped',
  }),
]
const plan: ActionPlan = {
  kind: 'action-plan',
  id: planId(2026),
  year: 2026,
  matterId: idOf(90),
  openedBy: { personId: 'system', name: 'LIS', role: 'system' },
  openedAt: '2025-09-01T00:00:00.000Z',
  items: actions.map(({ id: actionId }) => ({ actionId, carriedOver: false })),
}
const unitNames = new Map([['skolan', 'Skolan']])
const rowsFor = (mayRead: boolean) =>
  planRows(plan, actions, { unitNames, mayRead: () => mayRead, today: day('2027-03-01') })
const items = reportedPlan(rowsFor(false))

const annexB = (facts: Partial<AnnualReport>, language: 'sv' | 'en' = 'sv') =>
  publicContent(givenAnnualReport(facts), { ...reading, language }).annexes.find(({ mark }) => mark === 'B')

describe('what is kept of a plan', () => {
  it('is what the annex shows, in the plan’s order', () => {
    expect(items).toEqual([
      {
        label: '2026-1',
        title: 'Inför loggning',
        role: 'system-owner',
        unitName: 'Skolan',
        dueOn: '2026-06-30',
        status: 'done',
        isLate: false,
      },
      { label: '2026-2', unitName: 'Skolan', dueOn: '2026-09-30', status: 'in-progress', isLate: true },
      {
        label: '2026-3',
        title: 'Ny utbildning',
        unitName: 'varden',
        dueOn: '2027-05-31',
        status: 'dropped',
        isLate: false,
      },
    ])
  })

  it('has no secret title, also when the rows were read by someone who may see it', () => {
    expect(JSON.stringify(reportedPlan(rowsFor(true)))).not.toContain('porten')
  })

  it('of the longest plan takes a quarter of an item of the database at most', () => {
    const longest = reportedPlan(
      Array.from({ length: mostItems }, (_, rank) => ({
        ...(rowsFor(false)[0] ?? expect.unreachable()),
        label: `2026-${rank + 1}`,
        title: 'Å'.repeat(100) + 'a'.repeat(100),
        unitName: 'Kommunledningskontoret, enheten för digitalisering',
      })),
    )
    expect(longest.every((item) => ReportedPlanItem.safeParse(item).success)).toBe(true)
    expect(Buffer.byteLength(JSON.stringify(longest))).toBeLessThan(100_000)
  })
})

describe('annex B', () => {
  it('stands between A and C, in Swedish and in English', () => {
    const report = givenAnnualReport({ plan: items })
    expect(publicContent(report, reading).annexes.map(({ mark }) => mark)).toEqual(['A', 'B', 'C'])
    expect(annexB({ plan: items })).toEqual({
      mark: 'B',
      heading: 'Handlingsplan',
      blocks: [
        {
          kind: 'table',
          title: 'Handlingsplanen 2026',
          columns: ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
          rows: [
            ['2026-1 Inför loggning', 'systemägare, Skolan', '2026-06-30', 'klar'],
            ['2026-2 Uppgiften omfattas av sekretess (OSL 18:8)', 'Skolan', '2026-09-30', 'pågår, försenad'],
            ['2026-3 Ny utbildning', 'varden', '2027-05-31', 'utgår'],
          ],
        },
      ],
    })
    expect(annexB({ plan: items }, 'en')?.blocks).toMatchObject([
      {
        columns: ['Action', 'Responsible', 'Due', 'Status'],
        rows: [
          ['2026-1 Inför loggning', 'system owner, Skolan', '2026-06-30', 'done'],
          expect.anything(),
          expect.anything(),
        ],
      },
    ])
  })

  it('says so when no plan was decided, and a report from before the annex is as it was', () => {
    expect(annexB({ plan: [] })?.blocks).toEqual([
      { kind: 'paragraph', text: 'Ingen handlingsplan beslutades för 2026.' },
    ])
    expect(annexB({})).toBeUndefined()
  })

  it('is as secret as the section about the plan: then it stands in the secret annex', () => {
    const secret = [{ section: 5, paragraph: 'OSL 18:8' }]
    expect(annexB({ plan: items, secret })?.blocks).toEqual([
      { kind: 'paragraph', text: 'Se sekretessbilagan (OSL 18:8).' },
    ])
    const annex = secretAnnexContent(givenAnnualReport({ plan: items, secret }), reading)
    expect(JSON.stringify(annex?.sections[0]?.blocks)).toContain('Inför loggning')
  })
})

describe('freezing', () => {
  const matter = stored(givenMatter({ process: 'annual-report', phase: { name: 'compilation' } }))
  const freeze = (report: AnnualReport, year: Parameters<typeof freezeFigures>[1]) => {
    const { decision } = freezeFigures({ report: stored(report), matter }, year, [], onDay('2027-03-01'))
    const after = sound(decision)
      .changes.map(({ after: state }) => state)
      .find(({ kind }) => kind === 'annual-report')
    return after?.kind === 'annual-report' ? after : expect.unreachable()
  }

  it('keeps the plan with the figures, and never again', () => {
    const frozen = freeze(givenAnnualReport(), { sources: givenSources(), plan: items })
    expect(frozen).toMatchObject({ dataOn: '2027-03-01', plan: items })
    expect(freeze(frozen, undefined).plan).toEqual(items)
  })
})
