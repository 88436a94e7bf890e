// A reorganisation by clicks: planned with a unit that does not exist yet, changed as legal counsel wants, and approved.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../local/demo/year-stage.ts'
import { BrowserStage, nameOf } from './browser-stage.ts'
import { inDialog } from './dialog-in-tab.ts'
import { choose, groupOf, pick, press, write } from './form-in-tab.ts'
import { headingOf, rowOf, rowText } from './shown-in-tab.ts'
import type { Tab } from './tab.ts'

const { coordinator, counsel, officer } = people
const planTitle = 'Valnämnden delas'
const reviewing = { title: 'Lämna granskning', submit: 'Lämna granskning' }

let stage: BrowserStage
/** The coordinator's, who plans it. */
let tab: Tab
let planPath: string

beforeAll(async () => {
  stage = await BrowserStage.open({ startsAt: '2027-01-11T08:00:00.000Z' })
  tab = await stage.openAs(coordinator)
})
afterAll(() => stage.close())

describe('a reorganisation', () => {
  const reviewAs = async (personId: string, fill: (dialog: Locator) => Promise<void>): Promise<Tab> => {
    const own = await stage.openAs(personId, { path: planPath })
    await inDialog(own, reviewing, fill)
    return own
  }
  /** Of the units of today, the one at the place given from 0, with what becomes of it. */
  const changeAt = (part: Tab | Locator, at: number): Locator =>
    groupOf(part, 'Vad som händer med dagens enheter').locator(':scope > .rows > .row').nth(at)

  it('is planned: a new unit, one that is split between it and another, and one that gets another name', async () => {
    await tab.goTo('/administration/reorganisations')
    await tab.toNextPage(() => tab.page.getByRole('link', { name: 'Planera en omorganisation' }).click())
    await write(tab, 'Benämning', planTitle)
    await write(tab, 'Beslutad av', 'Kommunfullmäktige')
    await write(tab, 'Beslutsdatum', '2026-12-16')
    await write(tab, 'Paragraf', '245')
    await write(tab, 'Första dagen', '2027-07-01')
    const fresh = groupOf(tab, 'Nya enheter')
    await press(fresh, 'Lägg till: enhet')
    await write(fresh, 'Kortnamn', 'demokratinamnden')
    await write(fresh, 'Namn', 'Demokratinämnden')
    await pick(fresh, 'Slag av enhet', 'Nämnd')
    await pick(fresh, 'Hör till', 'Kommunfullmäktige')
    await pick(fresh, 'Roll som svarar för enheten', 'Nämndsekreterare')
    const split = changeAt(tab, 0)
    await pick(split, 'Dagens enhet', 'Valnämnden')
    await choose(split, 'Förändring', 'Delas')
    const takers = groupOf(split, 'Tas över av')
    await press(takers, 'Lägg till: enhet')
    await pick(takers, 'Enhet', 'Demokratinämnden')
    await write(takers, 'Område som tas över', 'Val')
    await press(
      groupOf(tab, 'Vad som händer med dagens enheter').locator(':scope > .rows > :last-child'),
      'Lägg till: enhet',
    )
    const renamed = changeAt(tab, 1)
    await pick(renamed, 'Dagens enhet', 'Krisledningsnämnden')
    await choose(renamed, 'Förändring', 'Byter namn')
    await write(renamed, 'Nytt namn', 'Beredskapsnämnden')
    await press(tab, 'Skicka till granskning')
    await tab.page.getByRole('link', { name: 'Tas över av: Minst 2.' }).waitFor()
    expect(tab.takeComplaints()).toEqual([expect.stringContaining('422')])
    await press(takers, 'Lägg till: enhet')
    await pick(takers.locator('.row').nth(1), 'Enhet', 'Socialnämnden')
    await tab.toNextPage(() => press(tab, 'Skicka till granskning'))
    planPath = new URL(tab.page.url()).pathname
    await expect(headingOf(tab)).resolves.toBe(planTitle)
    await tab.page.getByText('Granskas', { exact: true }).waitFor()
    await expect(rowText(tab, 'Demokratinämnden')).resolves.toMatch(/^ValnämndenDelasDemokratinämndenVal/)
    await expect(rowText(tab, 'Beredskapsnämnden')).resolves.toMatch(/^KrisledningsnämndenByter namn/)
    expect(tab.takeComplaints()).toEqual([])
  })

  it('goes back with what legal counsel wants changed, is changed, and is asked about anew', async () => {
    const own = await reviewAs(counsel, async (dialog) => {
      await choose(dialog, 'Granskningens resultat', 'Behöver ändras')
      await press(dialog, reviewing.submit)
      await dialog.getByRole('link', { name: 'Kommentar: Skriv vad som måste ändras.' }).waitFor()
      await write(dialog, 'Kommentar', 'Säg vem som tar över arkivet.')
    })
    await own.page.getByText('Säg vem som tar över arkivet.').waitFor()
    await tab.page.reload()
    await tab.page.getByText('Säg vem som tar över arkivet.').waitFor()
    await inDialog(tab, { title: 'Ändra planen', submit: 'Spara' }, async (dialog) => {
      const takers = groupOf(changeAt(dialog, 0), 'Tas över av')
      await write(takers.locator('.row').nth(0), 'Område som tas över', 'Val och arkiv')
    })
    await tab.page.getByText(/^Ingen har granskat än/).waitFor()
    await rowOf(tab, 'Val och arkiv').waitFor()
    expect(tab.takeComplaints()).toEqual([])
  })

  it('is approved when both have been heard', async () => {
    const advised = await reviewAs(officer, async (dialog) => {
      await choose(dialog, 'Granskningens resultat', 'Godkänn')
    })
    expect(advised.takeComplaints()).toEqual([])
    const own = await reviewAs(counsel, (dialog) => choose(dialog, 'Granskningens resultat', 'Godkänn'))
    await own.page.getByText('Planen är godkänd och genomförs 2027-07-01.').waitFor()
    await own.page.getByText(`Dataskyddsombud: ${nameOf(officer)}`).waitFor()
    await expect(own.page.getByRole('button', { name: reviewing.title }).count()).resolves.toBe(0)
    expect(own.takeComplaints()).toEqual([])
  })
})
