// The register from one day to the next, as its keepers press and type it: changes that meet, many at once, links, requirements, an end, and a file that leaves.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { proposalOf, RegisterScene, social } from '../e2e/register-scene.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, fact, fieldOf, pick, press, write } from './form-in-tab.ts'
import {
  cardOf,
  inRequirement,
  openRequirement,
  passTheStopRule,
  requirementOf,
  savedText,
} from './register-in-tab.ts'
import { mainOf, rowOf } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'

const { coordinator } = people
const purpose = { first: 'Handläggning och uppföljning', chief: 'Tillsyn', manager: 'Utredning' }

let stage: BrowserStage
let register: RegisterScene
let assetId: string
let systemId: string
let manager: Tab
let chief: Tab

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
  register = new RegisterScene(stage.world)
  await register.registerSystem('Inloggning', {}, coordinator)
  await register.registerSystem('Statistik')
  systemId = (await register.registerSystem('Socialsystemet')).id
  const parts = { systemIds: [systemId], proposal: proposalOf([2, 1, 1, 1]) }
  assetId = (await register.registerAsset('Personakter', {}, parts)).id
  await register.answer(social.owner, { kind: 'decide-classification', round: 1, outcome: 'accept' }, assetId)
  await register.registerAsset('Blanketter')
  await register.registerAsset('Matsedlar')
  manager = await stage.openAs(social.manager)
  chief = await stage.openAs(social.chief)
})
afterAll(() => stage.close())

async function openChange(tab: Tab): Promise<void> {
  await tab.goTo(`/register/assets/${assetId}`)
  await tab.toNextPage(() => mainOf(tab).getByRole('link', { name: 'Ändra uppgifter' }).click())
  await passTheStopRule(tab)
}

/** Both have the form before them; the chief's change is saved first, and the manager's is sent after it. */
async function changeAtOnce(ofManager: string, ofChief: string): Promise<void> {
  await openChange(manager)
  await openChange(chief)
  await write(manager, 'Syfte', ofManager)
  await write(chief, 'Syfte', ofChief)
  await chief.toNextPage(() => press(chief, 'Spara'))
  await press(manager, 'Spara')
  await manager.page.getByText('Någon annan har ändrat sedan du började skriva.').waitFor()
  const difference = rowOf(manager, 'Syfte')
  await expect(difference.getByRole('cell').allTextContents()).resolves.toEqual(['Syfte', ofManager, ofChief])
}

describe('two who change the same asset', () => {
  it('are told apart: the second keeps what they wrote', async () => {
    await changeAtOnce(purpose.manager, purpose.chief)
    await press(manager, 'Behåll det jag skrev')
    await expect(manager.page.getByText('Någon annan har ändrat').count()).resolves.toBe(0)
    await manager.toNextPage(() => press(manager, 'Spara'))
    await expect(fact(manager, 'Syfte')).resolves.toBe(purpose.manager)
    expect(manager.takeComplaints()).toEqual([expect.stringContaining('412')])
    expect(chief.takeComplaints()).toEqual([])
  })

  it('or takes what is saved, which the form then holds', async () => {
    await changeAtOnce('Statistik', purpose.chief)
    await press(manager, 'Ta det som är sparat')
    await expect(fieldOf(manager, 'Syfte').inputValue()).resolves.toBe(purpose.chief)
    await expect(manager.page.getByText('Någon annan har ändrat').count()).resolves.toBe(0)
    expect(manager.takeComplaints()).toEqual([expect.stringContaining('412')])
    await manager.goTo(`/register/assets/${assetId}`)
    await expect(fact(manager, 'Syfte')).resolves.toBe(purpose.chief)
  })
})

describe('many assets', () => {
  it('are changed at once, each to the same, and each says how it went', async () => {
    await manager.goTo('/register/assets')
    for (const name of ['Blanketter', 'Matsedlar'])
      await mainOf(manager).getByLabel(`Välj ${name}`, { exact: true }).check()
    await press(mainOf(manager), 'Ändra valda (2)')
    const dialog = manager.page.getByRole('dialog', { name: 'Ändra valda (2)' })
    await passTheStopRule(dialog)
    await choose(dialog, 'Vad ska bli lika för alla?', 'Process')
    await dialog.getByRole('textbox', { name: 'Process' }).fill('Måltider')
    await press(dialog, 'Ändra 2')
    await dialog.getByText('Alla 2 är ändrade.').waitFor()
    for (const name of ['Blanketter', 'Matsedlar'])
      await expect(rowOf(dialog, name).textContent()).resolves.toContain('Ändrad')
    await press(dialog, 'Stäng')
    await manager.toNextPage(() => mainOf(manager).getByRole('link', { name: 'Matsedlar' }).click())
    await expect(fact(manager, 'Process')).resolves.toBe('Måltider')
    expect(manager.takeComplaints()).toEqual([])
  })
})

describe('a system', () => {
  it('gets a platform that it stands on', async () => {
    await manager.goTo(`/register/systems/${systemId}/links`)
    await inDialog(manager, { title: 'Lägg till beroende', submit: 'Lägg till' }, async (dialog) => {
      await write(dialog, 'Sök System som den vilar på', 'Inlogg')
      await pick(dialog, 'System som den vilar på', 'Inloggning')
    })
    await mainOf(manager).getByRole('link', { name: 'Inloggning' }).waitFor()
    expect(manager.takeComplaints()).toEqual([])
  })

  it('sends information to another, and both say so', async () => {
    await inDialog(
      manager,
      { title: 'Skickar till ett annat system', submit: 'Lägg till' },
      async (dialog) => {
        await write(dialog, 'Sök Mottagande system', 'Stat')
        await pick(dialog, 'Mottagande system', 'Statistik')
        await write(dialog, 'Sök Informationstillgång 1', 'Person')
        await pick(dialog, 'Informationstillgång 1', 'Personakter')
        await write(dialog, 'Sätt', 'Fil varje natt')
      },
    )
    await expect(cardOf(manager, 'Statistik').textContent()).resolves.toContain('Till Statistik')
    await expect(cardOf(manager, 'Statistik').textContent()).resolves.toContain('Personakter')
    await manager.toNextPage(() => mainOf(manager).getByRole('link', { name: 'Statistik' }).click())
    await manager.page.getByRole('link', { name: 'Information och beroenden' }).click()
    await cardOf(manager, 'Från Socialsystemet').waitFor()
    await expect(cardOf(manager, 'Från Socialsystemet').textContent()).resolves.toContain('Personakter')
    expect(manager.takeComplaints()).toEqual([])
  })
})

describe('a requirement', () => {
  it('is answered', async () => {
    await manager.goTo(`/register/systems/${systemId}/requirements`)
    await openRequirement(manager, 'K02')
    await inDialog(manager, { title: 'Svara på K02', submit: 'Spara svaret' }, async (dialog) => {
      await choose(dialog, 'Är kravet uppfyllt?', 'Delvis')
      await write(dialog, 'Bevis', 'Rutin 14')
    })
    await expect(requirementOf(manager, 'K02').textContent()).resolves.toContain('Rutin 14')
    expect(manager.takeComplaints()).toEqual([])
  })

  it('is made into an action from its gap', async () => {
    await inRequirement(manager, 'K02', 'Gör en åtgärd', async (dialog) => {
      await write(dialog, 'Vad som ska göras', 'Utse en ersättare')
      await pick(dialog, 'Ansvarig', nameOf(social.manager))
      await write(dialog, 'Klart senast', '2027-06-30')
    })
    await manager.page.getByRole('heading', { level: 1, name: 'Utse en ersättare' }).waitFor()
    await expect(fact(manager, 'Kommer ur')).resolves.toContain('Se systemet (K02)')
    await expect(fact(manager, 'Ansvarig')).resolves.toBe(nameOf(social.manager))
    expect(manager.takeComplaints()).toEqual([])
  })

  it('is excepted by the owner of the system, who does something else instead', async () => {
    await chief.goTo(`/register/systems/${systemId}/requirements`)
    await openRequirement(chief, 'K01')
    await inRequirement(chief, 'K01', 'Besluta undantag', async (dialog) => {
      await write(dialog, 'Skäl', 'Inväntar upphandlingen.')
      await write(dialog, 'Vad som görs i stället', 'Lista på papper.')
      await write(dialog, 'Gäller till och med', '2027-10-01')
    })
    await mainOf(chief)
      .getByText(/^Undantag \(1\)$/)
      .click()
    await openRequirement(chief, 'K01')
    const told = await requirementOf(chief, 'K01').textContent()
    for (const words of ['Inväntar upphandlingen.', 'Lista på papper.', '2027-10-01', nameOf(social.chief)])
      expect(told).toContain(words)
    expect(chief.takeComplaints()).toEqual([])
  })
})

describe('a file that leaves', () => {
  it('holds the requirements on whoever is to deliver', async () => {
    await manager.goTo('/register/procurement')
    for (const aspect of ['Konfidentialitet', 'Riktighet', 'Tillgänglighet', 'Spårbarhet'])
      await choose(manager, aspect, '2 – Betydande')
    await fieldOf(manager, 'Molntjänst').check()
    await press(manager, 'Visa kraven')
    await manager.page.getByRole('heading', { name: 'Säkerhetskrav vid upphandling' }).waitFor()
    await expect(rowOf(manager, 'K22').textContent()).resolves.toContain('Återläsning testas')
    await expect(savedText(manager, () => press(manager, 'Ladda ned bilagan'))).resolves.toContain('K22')
    expect(manager.takeComplaints()).toEqual([])
  })

  it('is the register as anyone may have it', async () => {
    await manager.goTo('/register/assets')
    await press(mainOf(manager), 'Exportera')
    const dialog = manager.page.getByRole('dialog', { name: 'Exportera' })
    await choose(dialog, 'Filformat', 'CSV')
    await press(dialog, 'Skapa filen')
    await dialog.getByText('Filen är klar.').waitFor()
    const file = await savedText(manager, () => dialog.getByRole('link', { name: /^Ladda ned / }).click())
    expect(file.split('\n').filter((row) => row.includes('Personakter'))).toHaveLength(1)
    expect(manager.takeComplaints()).toEqual([])
  })

  it('is disclosed to whoever asks', async () => {
    const tab = await stage.openAs(coordinator, { path: '/register/disclosures' })
    await tab.toNextPage(() => mainOf(tab).getByRole('link', { name: 'Lämna ut registret' }).click())
    await write(tab, 'Den som begär', 'Frida Granskare')
    await choose(tab, 'Innehåll', 'Informationstillgångar')
    await press(tab, 'Lägg till: prövning')
    await write(tab, 'Postens id', assetId)
    await write(tab, 'Kolumn', 'namn')
    await choose(tab, 'Beslut', 'Maskera')
    await write(tab, 'Grund', 'OSL 18:8')
    await press(tab, 'Pröva och lämna ut')
    await tab.page.getByText('Filen är klar.').waitFor()
    await tab.page.getByText('Beslut att inte lämna ut vissa uppgifter').waitFor()
    await tab.toNextPage(() => mainOf(tab).getByRole('link', { name: 'Registerutdrag' }).click())
    const row = rowOf(tab, 'Utlämnande')
    await tab.toNextPage(() => row.getByRole('link').click())
    await expect(fact(tab, 'Begärt av')).resolves.toBe('Frida Granskare')
    await expect(fact(tab, 'Maskerade fält')).resolves.toBe('1')
    await expect(rowOf(tab, 'namn').textContent()).resolves.toContain('OSL 18:8')
    expect(tab.takeComplaints()).toEqual([])
  })
})

describe('an asset', () => {
  it('is ended, says so, and is no longer among the others', async () => {
    await manager.goTo('/register/assets')
    await manager.toNextPage(() => mainOf(manager).getByRole('link', { name: 'Blanketter' }).click())
    await inDialog(manager, { title: 'Avsluta tillgången', submit: 'Avsluta tillgången' }, (dialog) =>
      write(dialog, 'Skäl', 'Blanketterna är gallrade.'),
    )
    await mainOf(manager).getByText('Tillgången avslutades 2027-01-11.').waitFor()
    await manager.goTo('/register/assets')
    await rowOf(manager, 'Matsedlar').waitFor()
    await expect(rowOf(manager, 'Blanketter').count()).resolves.toBe(0)
    expect(manager.takeComplaints()).toEqual([])
  })
})
