// What the measured routes are asked about: a matter with tasks and a draft, a document in force, and two daily seals.
import { createHash } from 'node:crypto'
import firstMatter from '../local/seed/first-matter.json' with { type: 'json' }
import type { BenchCloud } from './bench-cloud.ts'
import { coordinator, registrar } from './people.ts'
import { assetBody, proposalOf, registerSystem } from './register-scene.ts'

export const documentId = 'informationssakerhetspolicy'

export interface Scene {
  matterId: string
  taskId: string
  meetingId: string
  sealDay: string
  assetId: string
  systemId: string
}

const dayMs = 86_400_000
const head = {
  ...firstMatter.head,
  documentType: 'policy',
  validity: 'until-further-notice',
  responsibleRole: 'coordinator',
} as const

/** Starts a matter as the coordinator does, with a document of its own when one is named. */
export async function startMatter({ api }: BenchCloud, document = documentId): Promise<string> {
  const { body } = await api.call('startMatter', {
    as: coordinator,
    body: {
      ...firstMatter,
      process: 'policy-adoption',
      origin: 'administration',
      documentId: document,
      head,
    },
  })
  return body.id
}

/** The registrar's task in a matter that was just started. */
export async function registrarsTask({ api }: BenchCloud, matterId: string): Promise<string> {
  const { body } = await api.call('listMatterTasks', { as: coordinator, params: { matterId } })
  const task = body.items.find(({ taskKind }) => taskKind === 'register-matter')
  if (task === undefined) throw new Error('Nobody was asked to register the matter')
  return task.id
}

export function draftOf(turn: number): { bytes: Buffer<ArrayBuffer>; sha256: string } {
  const bytes = Buffer.from(`# Policy\n\nUtkast ${turn}.\n`)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Declares a draft and puts its bytes where they belong; gives its number. */
export async function uploadDraft({ api }: BenchCloud, matterId: string, turn: number): Promise<number> {
  const { bytes, sha256 } = draftOf(turn)
  const { body } = await api.call('declareDraft', {
    as: coordinator,
    params: { matterId },
    body: { fileName: 'policy.md', mediaType: 'text/markdown', sizeBytes: bytes.length, sha256 },
  })
  const answer = await fetch(body.uploadUrl, { method: 'PUT', headers: body.uploadHeaders, body: bytes })
  if (!answer.ok) throw new Error(`The upload was answered ${answer.status}`)
  return body.draft.number
}

/** The version `2.N` of the policy, as it was decided before the system. */
export async function recordVersion({ api }: BenchCloud, turn: number): Promise<void> {
  await api.call('recordVersion', {
    as: coordinator,
    params: { documentId },
    body: {
      label: `2.${turn}`,
      head,
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2019.210 KS',
      paragraph: 112,
      decidedOn: '2019-06-19',
      validFrom: '2019-07-15',
      legalForceOn: '2019-07-15',
      text: {
        fileName: 'policy.md',
        mediaType: 'text/markdown',
        base64: draftOf(turn).bytes.toString('base64'),
      },
    },
  })
}

export async function setScene(bench: BenchCloud): Promise<Scene> {
  const { cloud, api } = bench
  await recordVersion(bench, 0)
  const matterId = await startMatter(bench)
  await cloud.settle()
  const taskId = await registrarsTask(bench, matterId)
  await api.call('completeTask', {
    as: registrar,
    params: { taskId },
    body: { answer: { kind: 'register-matter', diaryNumber: '2026.412 KS' } },
  })
  await cloud.settle()
  const number = await uploadDraft(bench, matterId, 0)
  await api.call('confirmDraft', { as: coordinator, params: { matterId, number } })
  const systemId = await registerSystem(bench, 'Verksamhetssystemet')
  const asset = await api.call('registerAsset', {
    as: coordinator,
    body: assetBody('Personakter', [systemId], proposalOf(2)),
  })
  await cloud.settle()
  const today = (await cloud.now()).getTime()
  await cloud.moveClock(today + 2 * dayMs)
  await cloud.settle()
  const meetings = await api.call('listMeetings', { as: coordinator, params: { bodyId: 'ks' } })
  const sealDay = new Date(today).toISOString().slice(0, 10)
  return {
    matterId,
    taskId,
    meetingId: meetings.body.items.at(-1)?.id ?? '',
    sealDay,
    assetId: asset.body.id,
    systemId,
  }
}
