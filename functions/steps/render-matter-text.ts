// Writes the matter's text from what the system knows, lays it in the bucket, and makes it the matter's draft.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { adoptRenderedText } from '../domain/matter/render-text.ts'
import { Refusal } from '../domain/refusal.ts'
import { storeRendering } from '../report/store-rendering.ts'
import { draftsOf } from '../store/matter-parts.ts'
import type { MatterTexts } from './matter-texts.ts'
import type { RenderingDependencies } from './rendering-dependencies.ts'
import { type Step, step } from './step.ts'

interface Dependencies extends RenderingDependencies {
  kinds: MatterTexts
}

const numbered = (draftNumber: number | undefined) => (draftNumber === undefined ? {} : { draftNumber })

/** Answers the number of the matter's draft. A process without a kind of document is refused. */
export function renderMatterText({ texts, municipality, kinds }: Dependencies): Step {
  return step(z.strictObject({ matterId: MatterId }), async ({ matterId }, { store, moment }) => {
    const [matter, drafts] = await Promise.all([
      store.load('matter', matterId),
      store.all('draft', draftsOf(matterId)),
    ])
    const isClosed = matter.state.phase.name === 'closed'
    if (isClosed) return { output: numbered(matter.state.draftNumber) }
    const kind = kinds[matter.state.process]
    if (kind === undefined)
      throw new Refusal('no-rendered-text', [{ path: 'process', message: matter.state.process }])
    const document = await kind.document(matter.state, { store, moment, municipality })
    // The text lies in place before the record points to it; a text nobody points to harms no one.
    const form = { format: 'pdf', standard: 'archive' } as const
    const text = await storeRendering(texts, document, form, kind.fileName(matter.state))
    const states = drafts.map(({ state }) => state)
    const { decision, draftNumber } = adoptRenderedText(matter, states, text, moment)
    return { decision, output: numbered(draftNumber) }
  })
}
