// Scenario S1 by clicks: a policy goes from its matter's first page to force, each kind of task once in the console of whoever is asked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { people } from '../../local/demo/year-stage.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { pauseSeries } from '../e2e/pause-series.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { recordDocument } from '../e2e/recorded-document.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { pressByKeyboard, signInByKeyboard, typeInto } from './by-keyboard.ts'
import { choose, fieldOf, groupOf, pick, press, write } from './form-in-tab.ts'
import { narrow } from './tab.ts'
import { doTask, isThanked, openTask, sendAnswer } from './task-in-console.ts'

const { coordinator, registrar, counsel, securityChief, itManager, employee } = people
const secretary = 'ns.karin.ahlgren'
const documentId = 'informationssakerhetspolicy'
const title = 'Informationssäkerhetspolicy för Alingsås kommun'
const draftText = '# Informationssäkerhetspolicy\n\nInformation ska vara rätt, hel och nåbar.\n'
const on = (day: string): CalendarDay => CalendarDay.parse(day)

let stage: BrowserStage
let matter: PolicyMatter

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2026-11-24T08:00:00.000Z' })
  await pauseSeries(stage.world)
  await recordDocument(stage.world, { id: documentId, title })
})
afterAll(() => stage.close())

describe('a policy in the console, from its matter to force', () => {
  it('begins as a new version of the document, and the registrar is asked for a diary number', async () => {
    const tab = await stage.openAs(coordinator, { path: '/matters' })
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Starta ett ärende' }).click())
    await choose(tab, 'Vad gäller det?', 'En ny version av ett dokument som finns')
    await pick(tab, 'Vilket dokument?', title)
    await expect(fieldOf(tab, 'Version').inputValue()).resolves.toBe('3.0')
    await write(tab, 'Varför behövs ärendet?', 'Policyn nämner myndigheter som har bytt namn.')
    await pick(tab, 'Vem har väckt ärendet?', 'Förvaltning')
    await tab.toNextPage(() => press(tab, 'Starta ett ärende'))
    await tab.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await stage.world.cloud.settle()
    await tab.page.reload()
    await tab.settle()
    const [, id = ''] = /\/matters\/([^/]+)$/.exec(new URL(tab.page.url()).pathname) ?? []
    matter = new PolicyMatter(stage.world, id)
    const waitsFor = tab.page.getByRole('list', { name: 'Väntar på' })
    await expect(waitsFor.textContent()).resolves.toContain(nameOf(registrar))
    expect(tab.takeComplaints()).toEqual([])
    await doTask(stage, {
      personId: registrar,
      name: 'Registrera ärendet',
      fill: (own) => write(own, 'Diarienummer', '2026.412 KS'),
    })
    expect((await matter.read()).diaryNumber).toBe('2026.412 KS')
  })

  it('gets its text from a chosen file', async () => {
    const tab = await openTask(stage, coordinator, 'Skriv utkast')
    await fieldOf(tab, 'Ladda upp ett utkast').setInputFiles({
      name: 'policy-3.0.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(draftText),
    })
    await tab.page.getByText('Utkast 1 är uppladdat: policy-3.0.md').waitFor()
    await write(tab, 'Ekonomiska konsekvenser', 'Ryms inom beslutade ramar.')
    await write(tab, 'Konsekvenser för barn', 'Barns uppgifter får samma skydd som andras.')
    await write(tab, 'Konsekvenser för personuppgifter', 'Skyddet blir starkare.')
    await write(tab, 'Konsekvenser för kommunens bolag', 'Bolagen antar policyn själva.')
    await sendAnswer(stage, tab)
    const reader = await stage.openAs(coordinator, { path: `/matters/${matter.id}/texts` })
    await reader.page.getByText('Information ska vara rätt, hel och nåbar.').waitFor()
  })

  it('is reviewed from the mail by keyboard alone on a telephone, and then by everyone else', async () => {
    const path = await stage.pathMailedTo(counsel, 'Granska')
    const tab = await stage.openTab({ path, size: narrow })
    await signInByKeyboard(tab, nameOf(counsel))
    await pressByKeyboard(tab, /^Godkänn$/, 'Space')
    await typeInto(tab, /^Kommentar/, 'Lagrummen stämmer.')
    await pressByKeyboard(tab, /^Skicka svaret$/, 'Enter')
    await isThanked(stage, tab)
    const reviews = await matter.openTasks('review-draft')
    expect(reviews.map(({ assignee }) => assignee.personId)).not.toContain(counsel)
    for (const review of reviews) await matter.answer(review, answerFor.approval)
    const reader = await stage.openAs(coordinator, { path: `/matters/${matter.id}/texts` })
    const said = reader.page.getByRole('row').filter({ hasText: nameOf(counsel) })
    await expect(said.textContent()).resolves.toContain('Lagrummen stämmer.')
  })

  it('is sent to the units that are ticked, and each answers', async () => {
    await doTask(stage, {
      personId: coordinator,
      name: 'Besluta om remiss',
      fill: async (own) => {
        await choose(own, 'Remissbeslut', 'Skicka på remiss')
        await choose(own, 'Remissinstanser', 'Socialnämnden')
        await choose(own, 'Remissinstanser', 'IT-enheten')
        await write(own, 'Sista svarsdag', '2027-01-15')
      },
    })
    await doTask(stage, {
      personId: itManager,
      name: 'Svara på remissen',
      fill: async (own) => {
        await choose(own, 'Ställningstagande', 'Tillstyrker med synpunkter')
        await write(own, 'Yttrande', 'Styrsystem för elnät behöver egna regler.')
      },
    })
    const [other, ...more] = await matter.openTasks('give-opinion')
    if (other === undefined) throw new Error('The committee was not asked')
    expect(more).toEqual([])
    await matter.answer(other, answerFor.opinion(other))
  })

  it('meets every view, and the memo goes to the chiefs', async () => {
    await doTask(stage, {
      personId: coordinator,
      name: 'Sammanställ remissvaren',
      fill: async (own) => {
        const ofIt = groupOf(own, 'IT-enheten')
        await ofIt.getByText('Styrsystem för elnät behöver egna regler.').waitFor()
        await write(ofIt, 'Synpunkt', 'Styrsystem behöver egna regler.')
        await write(ofIt, 'Bemötande', 'Tas in i riktlinjerna.')
        const ofCommittee = groupOf(own, 'Socialnämnden')
        await write(ofCommittee, 'Synpunkt', 'Tillstyrker.')
        await write(ofCommittee, 'Bemötande', 'Noteras.')
        await choose(own, 'Nästa steg', 'Skriv tjänsteskrivelse')
      },
    })
    await doTask(stage, {
      personId: coordinator,
      name: 'Skriv tjänsteskrivelsen',
      fill: async (own) => {
        await write(own, 'Att-sats 1', `${title}, version 3.0, antas.`)
        await write(own, 'Bakgrund', 'Policyn nämner myndigheter som har bytt namn.')
        await write(own, 'Bedömning', 'Båda remissinstanserna tillstyrker.')
        await write(own, 'Ekonomiska konsekvenser', 'Ryms inom beslutade ramar.')
      },
    })
    const tab = await openTask(stage, securityChief, 'Godkänn tjänsteskrivelsen')
    await tab.page.getByText(`${title}, version 3.0, antas.`).waitFor()
    await sendAnswer(stage, tab, 'Skriv under')
    const director = await matter.openTask('sign-memo')
    await matter.answer(director, { kind: 'sign-memo', signed: true })
  })
})
