// A document that was decided before the system came, what stands about it on a day, and the mails that were sent.
import type { z } from 'zod'
import type { documentRoutes } from '../../functions/api/contract/document-routes.ts'
import type { DocumentHead } from '../../functions/domain/document/document.ts'
import alingsas from '../../local/seed/alingsas.json' with { type: 'json' }
import { coordinator, matterRequest, PolicyMatter } from './policy-matter.ts'
import type { TestCloud } from './test-cloud.ts'

/** Someone who may read every document and holds nothing else. */
const employee = 'ma.lisa.hjort'

export interface RecordedDocument {
  id: string
  title: string
  /** What differs from a policy that has legal force and applies until further notice. */
  head?: Partial<z.input<typeof DocumentHead>>
  label?: string
  validFrom?: string
}

/** Records the version as one decided and beyond appeal on the day it became valid. */
export async function recordDocument(
  world: TestCloud,
  { id, title, head, label = '2.0', validFrom = '2019-06-19' }: RecordedDocument,
): Promise<void> {
  await world.api.call('recordVersion', {
    as: coordinator,
    params: { documentId: id },
    body: {
      label,
      head: { ...matterRequest(title).head, title, ...head },
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2019.210 KS',
      paragraph: 112,
      decidedOn: validFrom,
      validFrom,
      legalForceOn: validFrom,
      text: {
        fileName: 'p.md',
        mediaType: 'text/markdown',
        base64: Buffer.from('# Två\n').toString('base64'),
      },
    },
  })
}

/** Starts the matter that is to give the document's next version, or to repeal the one in force. */
export async function startMatterAbout(
  world: TestCloud,
  { id, title, head }: RecordedDocument,
  change: { label: string; purpose?: 'adopt' | 'repeal' },
): Promise<PolicyMatter> {
  const body = { ...matterRequest(title), documentId: id, ...change }
  const { body: matter } = await world.api.call('startMatter', {
    as: coordinator,
    body: { ...body, head: { ...body.head, title, ...head } },
  })
  await world.cloud.settle()
  return new PolicyMatter(world, matter.id)
}

type InForce = z.output<(typeof documentRoutes)['readVersionInForce']['response']>

/** Every version on a day or today, the one that applies first: `3.0 in-force`, `2.0 repealed`. */
export async function standingsOn({ api }: TestCloud, documentId: string, on?: string): Promise<string[]> {
  const { body } = await api.call('readVersionInForce', {
    as: employee,
    params: { documentId },
    ...(on && { query: { on } }),
  })
  const { version, standing, others }: InForce = body
  return [{ label: version.label, standing }, ...others].map((each) => `${each.label} ${each.standing}`)
}

/** Who has got mails with the subject, by their ids and in their order; someone who got two stands there twice. */
export async function readersOf({ stage }: TestCloud, subject: string): Promise<string[]> {
  const mails = (await stage.mails()).filter((mail) => mail.subject === subject)
  return mails.map(({ to }) => personAt(to)).toSorted()
}

/** The seed's person with the address, which may stand after a name. */
export function personAt(to: string): string {
  const found = alingsas.persons.find(({ email }) => to.includes(email))
  if (found === undefined) throw new Error(`Nobody in the seed has the address ${to}`)
  return found.id
}
