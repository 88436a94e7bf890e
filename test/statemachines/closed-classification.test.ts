// A classification that is decided or closed meanwhile tells nobody: every step that wakes for it leaves it as it is and says so.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AggregateKind, AggregateOf } from '../../functions/domain/aggregate.ts'
import type { Classification } from '../../functions/domain/classification/classification.ts'
import type { Stored } from '../../functions/domain/decision.ts'
import type { Task } from '../../functions/domain/task/task.ts'
import { applyClassificationTask } from '../../functions/steps/apply-classification-task.ts'
import { openAdvice } from '../../functions/steps/open-advice.ts'
import type { Store } from '../../functions/store/store.ts'
import { givenTask, holder, matterId, moment, now, stored, taskId } from '../domain/given.ts'
import { anyAsset } from '../domain/register/any-asset.ts'

const by = { personId: 'sam', name: 'Sam Förvaltare', role: 'system-manager' } as const

const classification = (status: Classification['status']): Classification => ({
  kind: 'classification',
  id: matterId,
  assetId: 'elevakter',
  assetName: 'Elevakter',
  unitId: 'skolan',
  unitPath: '/kf/bun/skolan/',
  number: 2,
  modelId: '2026-1',
  trigger: 'expiry',
  changed: [],
  startedBy: 'system',
  startedAt: now,
  status,
  proposal: {
    levels: { confidentiality: 2, integrity: 1, availability: 1 },
    answers: [],
    consequences: {},
    laws: [],
    round: 1,
    by,
    at: now,
  },
  advice: [],
  sentBack: [],
})

const refuse = () => {
  throw new Error('A step of a closed classification asks for nothing else')
}

/** Knows the classification and what is asked about it; lists are empty. */
function storeWith(status: Classification['status'], task: Task): Store {
  const [asset] = fc.sample(anyAsset, 1)
  const things: Partial<{ [K in AggregateKind]: AggregateOf<K> }> = {
    task,
    classification: classification(status),
    ...(asset && { 'information-asset': asset }),
  }
  return {
    load: async <K extends AggregateKind>(kind: K) => {
      const thing = things[kind]
      if (thing === undefined) throw new Error(`Nobody gave a ${kind}`)
      return stored(thing) as Stored<AggregateOf<K>>
    },
    all: async () => [],
    many: async () => [],
    find: refuse,
    sortKeys: refuse,
    page: refuse,
    partition: refuse,
    rows: refuse,
    commit: refuse,
    findReceipt: refuse,
  }
}

const kinds = ['propose-classification', 'advise-classification', 'decide-classification'] as const
const over = ['in-force', 'superseded', 'closed'] as const

const answeredTask = (taskKind: (typeof kinds)[number], status: 'done' | 'ignored' | 'withdrawn') =>
  givenTask({
    taskKind,
    status,
    subject: { assetId: 'elevakter', classificationNumber: 2, adviceGround: 'secrecy' },
    assignee: holder('eva', 'information-owner'),
    closedBy: by,
  })

it.each(kinds.flatMap((kind) => over.map((status) => [kind, status] as const)))(
  'the answer to %s changes nothing of one that is %s',
  async (kind, status) => {
    const store = storeWith(status, answeredTask(kind, 'ignored'))
    const context = { store, moment, run: 'run', token: '' }
    const { decision, output } = await applyClassificationTask.run({ taskId: taskId() }, context)
    expect([decision, output]).toEqual([undefined, { next: 'closed' }])
  },
)

it.each(kinds)('%s changes nothing when its task was withdrawn', async (kind) => {
  const store = storeWith('advising', answeredTask(kind, 'withdrawn'))
  const context = { store, moment, run: 'run', token: '' }
  const { decision, output } = await applyClassificationTask.run({ taskId: taskId() }, context)
  expect([decision, output]).toEqual([undefined, { next: 'closed' }])
})

it.each(over)('one that is %s asks no adviser and goes to no decision', async (status) => {
  const store = storeWith(status, answeredTask('advise-classification', 'done'))
  const context = { store, moment, run: 'run', token: '' }
  const about = { assetId: 'elevakter', number: 2 }
  const asked = await openAdvice.run({ ...about, classificationId: matterId }, context)
  expect([asked.decision, asked.output]).toMatchObject([undefined, { advisers: [] }])
  const sent = await applyClassificationTask.run({ ...about, round: 1 }, context)
  expect([sent.decision, sent.output]).toEqual([undefined, { next: 'closed' }])
})
