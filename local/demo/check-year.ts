// What must be true on 3 January 2028: every matter where it should be, each series with its next day, each mail once, every chain whole.
import * as z from 'zod'
import type { RunningCloud } from '../cloud-process.ts'
import { people } from './year-stage.ts'
import type { YearStory } from './year-story.ts'

const { coordinator } = people
const DeadLetters = z.object({ deadLetters: z.array(z.unknown()) })
const startsOfReports = 13
const received = 12

export async function checkYear(story: YearStory, cloud: Pick<RunningCloud, 'status'>): Promise<void> {
  const { year } = story
  year.stage.tell('\nKontroll')
  await checkMatters(story)
  await story.plan.check()
  await checkReports(story)
  await checkSeries(story)
  await checkIncidents(story)
  await checkChains(story)
  await checkMails(story)
  const { deadLetters } = DeadLetters.parse(await cloud.status())
  year.expect.holds('inget har fastnat i en kö för döda brev', deadLetters.length === 0)
}

async function checkMatters({ year, newYear, report, plan }: YearStory): Promise<void> {
  const [urgent, annual, planned] = await Promise.all([
    newYear.report.read(),
    report.matter.read(),
    plan.matter.read(),
  ])
  for (const [name, { phase }] of [
    ['den extraordinära rapporten', urgent],
    ['årsrapporten för 2026', annual],
  ] as const)
    year.expect.holds(
      `${name} är avslutad som mottagen`,
      phase.name === 'closed' && phase.outcome === 'received',
    )
  year.expect.holds(
    'handlingsplanens beslut kan överklagas till och med 2028-01-04',
    planned.phase.name === 'appeal-period' && planned.phase.lastAppealDay === '2028-01-04',
  )
}

async function checkReports({ year }: YearStory): Promise<void> {
  const { items } = await year.stage.call('listStatusReports', { as: coordinator, query: { limit: 50 } })
  const periods = new Set(items.map(({ period }) => period))
  year.expect.holds(
    'tolv lägesrapporter under 2027 är mottagna, och den trettonde skrevs i dag',
    items.length === startsOfReports &&
      periods.size === startsOfReports &&
      items.filter(({ status }) => status === 'received').length === received &&
      items.find(({ period }) => period === '2027-12')?.status === 'drafted',
  )
}

async function checkSeries({ year }: YearStory): Promise<void> {
  const { items } = await year.stage.call('listSeries', { as: coordinator })
  const today = await year.stage.today()
  for (const { name, nextOn, lastStarted } of items)
    year.expect.holds(
      `serien ${name.sv} startar nästa gång ${nextOn}, och har inte hoppat över något`,
      nextOn !== undefined && nextOn > today && lastStarted?.skipped.length === 0,
    )
  year.expect.holds('det finns tre serier', items.length === 3)
  const annual = await year.stage.call('listAnnualReports', { as: coordinator, query: { limit: 10 } })
  const plans = await year.stage.call('listPlans', { as: coordinator })
  year.expect.holds(
    'en årsrapport och en handlingsplan har startats, inte fler',
    annual.items.length === 1 && plans.items.length === 1 && !plans.missingForCurrentYear,
  )
}

/** Each counts in the year of its discovery; the second year's report is begun by hand, before its schedule. */
async function checkIncidents({ year, report }: YearStory): Promise<void> {
  const { stage, expect } = year
  const { items } = await stage.call('listIncidents', { as: coordinator, query: { limit: 10 } })
  expect.holds(
    'två incidenter, båda avslutade',
    items.length === 2 && items.every(({ status }) => status === 'closed'),
  )
  await stage.act('Maja Lind öppnar årsrapporten för 2027 i förväg, för att se dess siffror.')
  await stage.call('startAnnualReport', { as: coordinator, body: { year: 2027 } })
  await stage.settle()
  const frozen = (await report.figures()).figures
  const { figures } = await stage.call('readAnnualFigures', { as: coordinator, params: { year: '2027' } })
  const count = (all: typeof figures) => all.find(({ id }) => id === 'N8')?.value
  const significant = (all: typeof figures) =>
    all.find(({ id }) => id === 'N9')?.rows.find(({ id }) => id === 'significant')?.value
  expect.holds(
    'nyårsincidenten räknas i 2026, felskicket i 2027 (N8)',
    count(frozen) === 1 && count(figures) === 1,
  )
  expect.holds(
    'en betydande incident 2026, ingen 2027 (N9)',
    significant(frozen) === 1 && significant(figures) === 0,
  )
}

async function checkChains({ year, matters, newYear, june }: YearStory): Promise<void> {
  const chains = [newYear, june].map(({ id }) => `incident:${id}`)
  const verified = await Promise.all([
    ...matters.map(({ id }) =>
      year.stage.call('verifyMatter', { as: coordinator, params: { matterId: id } }),
    ),
    ...chains.map((chain) => year.stage.call('verifyChain', { as: coordinator, params: { chain } })),
  ])
  const entries = verified.reduce((total, each) => total + ('entries' in each ? each.entries : 0), 0)
  year.expect.holds(
    `spårbarhetskedjorna är hela: ${entries} poster i ${matters.length} ärenden och ${chains.length} incidenter`,
    verified.every(({ valid }) => valid),
  )
}

async function checkMails({ year }: YearStory): Promise<void> {
  const mails = await year.stage.mails()
  const written = new Set(mails.map(({ writtenId }) => writtenId))
  year.expect.holds(
    `${mails.length} mail, inget två gånger`,
    mails.length > 0 && written.size === mails.length,
  )
  const ofIncidents = mails.filter(({ text }) => /\/(incidents|extraordinary-reports)\//.test(text))
  const told = /rehab|hälsouppgift|IMY|närvarolista/i
  year.expect.holds(
    `${ofIncidents.length} mail om incidenter, och inget säger vad som hände`,
    ofIncidents.length > 0 && ofIncidents.every(({ subject, text }) => !told.test(`${subject} ${text}`)),
  )
  year.expect.holds(
    'ingen fick höra att planen saknades, för den var beslutad',
    mails.every(({ subject }) => !subject.startsWith('Handlingsplan saknas för innevarande år: 2028')),
  )
}
