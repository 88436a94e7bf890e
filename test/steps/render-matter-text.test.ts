// The step that writes a matter's text, against a real store, with a kind of document of its own.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../functions/domain/matter/matter.ts'
import { memoDocument } from '../../functions/report/documents/memo-document.ts'
import type { RenderingStore } from '../../functions/report/store-rendering.ts'
import type { MatterTexts } from '../../functions/steps/matter-texts.ts'
import { renderMatterText } from '../../functions/steps/render-matter-text.ts'
import { draftsOf } from '../../functions/store/matter-parts.ts'
import { givenMatter, now, refusedWith } from '../domain/given.ts'
import { readPdf } from '../report/read-pdf.ts'
import { type GivenStore, matterNumber, startStore } from './given-store.ts'

const bucket = new Map<string, Uint8Array>()
const texts: RenderingStore = {
  async writeOnce({ sha256 }, bytes) {
    bucket.set(sha256, bytes)
  },
}
const memo = {
  proposal: ['Handlingsplanen fastställs.'],
  background: 'Bakgrund.',
  assessment: 'Bedömning.',
  finances: 'Inga.',
  writtenBy: 'iss.lind',
  signatures: [],
}
/** As long as no process has a kind of its own here, the memo stands for a plan. */
const kinds: MatterTexts = {
  'action-plan': {
    fileName: ({ year }) => `handlingsplan-${year}`,
    async document(matter, { municipality }) {
      return memoDocument({ municipality, matter, memo })
    },
  },
}
const step = renderMatterText({ texts, municipality: 'Alingsås kommun', kinds })

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
})
afterAll(() => at.close())

const planOf = (digit: number, facts: Partial<Matter> = {}) =>
  givenMatter({ id: matterNumber(digit), process: 'action-plan', year: 2028, ...facts })
const draftsIn = async (digit: number) =>
  (await at.store.all('draft', draftsOf(matterNumber(digit)))).map(({ state }) => state)

describe('rendering a matter’s text', () => {
  it('lays a PDF/A in the bucket, and makes it the matter’s draft', async () => {
    await at.given(planOf(1))
    const { output } = await at.run(step, { matterId: matterNumber(1) })
    expect(output).toEqual({ draftNumber: 1 })
    const [draft] = await draftsIn(1)
    expect(draft).toMatchObject({ uploadedBy: 'system', text: { fileName: 'handlingsplan-2028.pdf' } })
    expect(draft?.storedAt).toBeDefined()
    const bytes = bucket.get(draft?.text.sha256 ?? '') ?? new Uint8Array()
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(draft?.text.sha256)
    expect(bytes.length).toBe(draft?.text.sizeBytes)
    const pdf = await readPdf(bytes)
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf.text).toContain('Handlingsplanen fastställs.')
    expect((await at.store.load('matter', matterNumber(1))).state).toMatchObject({
      draftNumber: 1,
      authorIds: [],
    })
  })

  it('of what has not changed leaves no second draft', async () => {
    await at.given(planOf(2))
    await at.run(step, { matterId: matterNumber(2) })
    const { decision, output } = await at.run(step, { matterId: matterNumber(2) }, { on: '2027-03-01' })
    expect([decision, output]).toEqual([undefined, { draftNumber: 1 }])
    expect(await draftsIn(2)).toHaveLength(1)
  })

  it('is refused for a process whose text people write, before anything is stored', async () => {
    await at.given(planOf(3, { process: 'policy-adoption' }))
    const before = bucket.size
    await expect(at.run(step, { matterId: matterNumber(3) })).rejects.toThrow(
      refusedWith('no-rendered-text', 'process'),
    )
    expect([await draftsIn(3), bucket.size]).toEqual([[], before])
  })

  it('leaves a closed matter alone, whatever its process', async () => {
    const phase = { name: 'closed', outcome: 'withdrawn', closedAt: now } as const
    await at.given(planOf(4, { phase, draftNumber: 7 }))
    const { decision, output } = await at.run(step, { matterId: matterNumber(4) })
    expect([decision, output]).toEqual([undefined, { draftNumber: 7 }])
  })

  it('takes nothing but a matter', async () => {
    await expect(at.run(step, { matterId: matterNumber(1), text: 'x' })).rejects.toThrow('Unrecognized key')
  })
})
