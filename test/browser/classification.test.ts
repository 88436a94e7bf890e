// An information asset from the stop rule to its class in force, by clicks and by keyboard, as its system manager, its advisers and its owner.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { RegisterScene, social } from '../e2e/register-scene.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { pressByKeyboard, signInByKeyboard } from './by-keyboard.ts'
import { choose, fact, fieldOf, groupOf, pick, press, write } from './form-in-tab.ts'
import { passTheStopRule, stopQuestion } from './register-in-tab.ts'
import { narrow, type Tab } from './tab.ts'
import { doTask, isThanked } from './task-in-console.ts'

const { counsel, officer } = people
const name = 'Personakter i barnavården'

/** The first question of each aspect; the others are skipped. */
const answers: Readonly<Record<string, string>> = {
  'Obehöriga läser uppgifterna. Vad kan hända en enskild person?':
    'Personen kan hamna i fara eller få skador som inte går att gottgöra.',
  'Uppgifterna är fel och ingen märker det. Vad kan hända en enskild person?':
    'Personen får fel beslut, fel pengar eller fel insats.',
  'Hur länge klarar ni er utan informationen?': 'Högst en arbetsdag.',
  'Någon har läst eller ändrat, och ingen vet vem. Vad kan hända en enskild person?':
    'Snokande eller fel kan inte utredas, och personen får inget svar.',
}
const consequences = {
  konfidentialitet: 'Ett barns vistelseort kan bli känd för den som hotar det.',
  riktighet: 'Ett barn kan placeras på fel uppgifter.',
  tillgänglighet: 'Jouren kan inte läsa akten.',
  spårbarhet: 'Snokande kan inte utredas.',
} as const
const levels = /Konfidentialitet 3, allvarlig\..*Riktighet 2, betydande\..*Tillgänglighet 2, betydande\./

let stage: BrowserStage
let systemId: string
let assetPath: string

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
  systemId = (await new RegisterScene(stage.world).registerSystem('Socialsystemet')).id
})
afterAll(() => stage.close())

/** Answers what is to be answered and skips the rest, until the levels are shown. */
async function answerQuestions(tab: Tab): Promise<void> {
  const heading = tab.page.getByRole('heading', { level: 2 }).first()
  for (;;) {
    const title = (await heading.textContent()) ?? ''
    if (title === 'Nivåer och följder') return
    const question = (await tab.page.getByRole('radiogroup').locator('legend').textContent()) ?? ''
    const answer = answers[question]
    if (answer !== undefined) await choose(tab, question, answer)
    await press(tab, answer === undefined ? 'Hoppa över frågan' : 'Nästa')
    await tab.page.waitForFunction((left) => document.querySelector('h2')?.textContent !== left, title)
  }
}

describe('an information asset in the console', () => {
  it('is stopped by a doubt about Sweden’s security, before any form', async () => {
    const tab = await stage.openAs(social.manager, { path: '/register/assets/new' })
    await expect(fieldOf(tab, 'Namn').count()).resolves.toBe(0)
    await choose(tab, stopQuestion, 'Vet ej')
    await press(tab, 'Fortsätt')
    await tab.page.getByRole('heading', { name: 'Skriv inte in något här' }).waitFor()
    await expect(tab.page.locator('main').getByRole('textbox').count()).resolves.toBe(0)
  })

  it('is registered by the system manager, who may say that it does not concern it', async () => {
    const tab = await stage.openAs(social.manager, { path: '/register/assets' })
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Registrera tillgång' }).click())
    await passTheStopRule(tab)
    await write(tab, 'Namn', name)
    await pick(tab, 'Enhet', 'Socialförvaltningen')
    await write(tab, 'Syfte', 'Utredning och uppföljning')
    await write(tab, 'Process', 'Individ- och familjeomsorg')
    await choose(tab, 'Form', 'Text')
    await choose(tab, 'Var den finns', 'I ett system')
    await pick(tab, 'Informationsägare', nameOf(social.owner))
    const personal = groupOf(tab, 'Personuppgifter')
    await choose(personal, 'Finns personuppgifter?', 'Personuppgifter')
    await personal.getByLabel('Känsliga personuppgifter (GDPR art. 9)').check()
    await personal.getByLabel('Barns uppgifter').check()
    await choose(personal, 'Antal registrerade', 'Färre än 10 000')
    await press(tab, 'Lägg till: lagrum')
    await write(tab, 'Lagrum 1', 'OSL 26:1')
    await tab.page.getByLabel('Stark sekretess').check()
    await choose(tab, 'Bevaras eller gallras', 'Bevaras')
    await press(tab, 'Lägg till: system')
    await write(tab, 'Sök System 1', 'Social')
    await pick(tab, 'System 1', 'Socialsystemet')
    await tab.toNextPage(() => press(tab, 'Registrera'))
    await tab.page.getByRole('heading', { level: 1, name }).waitFor()
    await tab.page.getByText('Oklassad', { exact: true }).waitFor()
    assetPath = new URL(tab.page.url()).pathname
    expect(tab.takeComplaints()).toEqual([])
  })

  it('gets its class proposed by the guided dialogue', async () => {
    const tab = await stage.openAs(social.manager, { path: assetPath })
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Klassa', exact: true }).click())
    await passTheStopRule(tab)
    await answerQuestions(tab)
    for (const [aspect, words] of Object.entries(consequences))
      await write(tab, `Värsta rimliga följd för ${aspect}`, words)
    await press(tab, 'Nästa')
    await tab.page.getByRole('heading', { name: 'Kontrollera och skicka' }).waitFor()
    await tab.page.getByText(consequences.konfidentialitet).waitFor()
    await tab.toNextPage(() => press(tab, 'Skicka förslaget'))
    await stage.world.cloud.settle()
    expect(tab.takeComplaints()).toEqual([])
  })

  it('is advised on by the data protection officer and by legal counsel', async () => {
    await doTask(stage, {
      personId: officer,
      name: 'Ge råd om klassningen',
      fill: async (own) => {
        await own.page.getByText(consequences.konfidentialitet).waitFor()
        await write(own, 'Råd', 'Konsekvensbedömningen ska göras om.')
      },
    })
    const register = new RegisterScene(stage.world)
    await register.answer(counsel, { kind: 'advise-classification', advice: 'Omvänt skaderekvisit.' })
  })

  it('is decided by its owner on a telephone, by keyboard alone', async () => {
    const path = await stage.pathMailedTo(social.owner, 'Besluta klass')
    const tab = await stage.openTab({ path, size: narrow })
    await signInByKeyboard(tab, nameOf(social.owner))
    await tab.page.getByText('Konsekvensbedömningen ska göras om.').waitFor()
    await tab.page.getByText('Omvänt skaderekvisit.').waitFor()
    await pressByKeyboard(tab, /^Godta$/, 'Space')
    await pressByKeyboard(tab, /^Skicka svaret$/, 'Enter')
    await isThanked(stage, tab)
  })

  it('shows its levels and why, to whoever works with it', async () => {
    const tab = await stage.openAs(social.manager, { path: assetPath })
    await tab.page.getByText('Klassad', { exact: true }).waitFor()
    await expect(tab.page.locator('.class-shown').first().textContent()).resolves.toMatch(levels)
    await tab.page.getByText('Varför den här nivån?').click()
    await tab.page.getByText(consequences.konfidentialitet).waitFor()
    await tab.page.getByText('Konsekvensbedömningen ska göras om.').waitFor()
    await expect(fact(tab, 'Beslutat av')).resolves.toBe(nameOf(social.owner))
  })

  it('gives its class to the system that handles it, which says where it comes from', async () => {
    const tab = await stage.openAs(social.manager, { path: `/register/systems/${systemId}` })
    await expect(tab.page.locator('.class-shown').first().textContent()).resolves.toMatch(levels)
    await tab.page.getByText('Fastställd', { exact: true }).waitFor()
    await tab.page.getByText('Varför den här nivån?').click()
    await expect(tab.page.getByRole('link', { name }).first().getAttribute('href')).resolves.toBe(assetPath)
  })
})
