// A classification that a file brought in is asked about without a mail of its own, until something happens to it alone.
import { describe, expect, it } from 'vitest'
import type { Classification } from '../../../functions/domain/classification/classification.ts'
import { applyDecision } from '../../../functions/domain/classification/decide-class.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { withProposal } from '../../../functions/domain/classification/propose-class.ts'
import { isAskedQuietly } from '../../../functions/domain/classification/start-classification.ts'
import { Task } from '../../../functions/domain/task/task.ts'
import { classCells, RegisterInMemory } from '../register/register-in-memory.ts'

const by = { personId: 'eva.ek', name: 'Eva Ek', role: 'information-owner' } as const
const now = '2027-03-02T08:00:00.000Z'

function imported(cells = classCells('1112')) {
  const register = new RegisterInMemory()
  register.importAssets(cells)
  const [classification] = register.all('classification')
  const [asset] = register.all('information-asset')
  if (classification === undefined || asset === undefined) throw new Error('Nothing was imported')
  return { classification, asset, today: register.context.today }
}

describe('a classification from a file', () => {
  it('is asked about quietly', () => {
    expect(isAskedQuietly(imported().classification.state)).toBe(true)
    expect(isAskedQuietly(imported({}).classification.state)).toBe(true)
  })

  it('is told of when it was sent back, or got its proposal otherwise', () => {
    const { state } = imported().classification
    const sentBack = [{ round: 1, reason: 'Fel', by, at: now }]
    expect(isAskedQuietly({ ...state, sentBack })).toBe(false)
    const { proposal } = state
    if (proposal === undefined) throw new Error('There is no proposal')
    expect(isAskedQuietly(withProposal(imported({}).classification.state, proposal, { by, now }))).toBe(false)
  })

  it.each([
    ['accept', {}, 0],
    [
      'change',
      { levels: { confidentiality: 1, integrity: 1, availability: 2, traceability: 1 }, reason: 'Ja' },
      2,
    ],
  ] as const)('given the owner decides to %s, then so many hear of it: %s', (outcome, more, mails) => {
    const { classification, asset, today } = imported()
    const deciding: Classification = { ...classification.state, status: 'deciding' }
    const task = Task.parse({
      kind: 'task',
      id: `${deciding.id}~${'0'.repeat(26)}`,
      matterId: deciding.id,
      taskKind: 'decide-classification',
      process: 'classification',
      matterTitle: asset.state.name,
      subject: { assetId: asset.state.id, classificationNumber: 1 },
      assignee: { ...by, unitId: 'ks' },
      escalation: [],
      authorIds: [],
      disqualifiedIds: [],
      openedAt: now,
      dueOn: '2027-03-20',
      reminderCount: 0,
      token: 'token',
      status: 'done',
      closedAt: now,
      closedBy: by,
      answer: { kind: 'decide-classification', round: 1, outcome, ...more },
    })
    const applying = { asset, previous: undefined, model: model2026, informedIds: ['maja.ek'] }
    const { decision, next } = applyDecision({ ...classification, state: deciding }, task, applying, {
      now,
      today,
    })
    expect(next).toBe('in-force')
    expect(decision?.effects.filter(({ kind }) => kind === 'send-mail')).toHaveLength(mails)
  })
})
