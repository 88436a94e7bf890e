// Who may read one asset: those within whose units it is, and whoever is asked about it, for as long as they are asked.
import { describe, expect, it } from 'vitest'
import { requireAssetReach } from '../../functions/api/asset-reach.ts'
import type { Standing } from '../../functions/domain/actor.ts'
import type { Grant } from '../../functions/domain/permission.ts'
import type { Task } from '../../functions/domain/task/task.ts'
import type { Store } from '../../functions/store/store.ts'
import { givenAsset, givenClassTask } from '../domain/register/given-register.ts'

const elsewhere: Grant = { scope: 'own-unit', standing: undefined, unitIds: ['another-unit'] }
const asset = givenAsset({ openClassificationId: '01hzzzzzzzzzzzzzzzzzzzzzzz' })
const task = givenClassTask()

const storeWith = (...tasks: Task[]) =>
  ({ all: async () => tasks.map((state) => ({ state, version: 1 })) }) as unknown as Store
const unreadStore = {} as Store

const actor = (personId: string, standings: Standing[] = []) => ({ personId, name: personId, standings })

describe('requireAssetReach', () => {
  it('lets those within whose units it is read it, and looks for no task', async () => {
    const grant: Grant = { scope: 'everywhere', standing: undefined, unitIds: [] }
    await expect(
      requireAssetReach(unreadStore, asset, { grant, actor: actor('iss') }),
    ).resolves.toBeUndefined()
  })

  it('lets whoever has an open task on its classification read it from another unit', async () => {
    const asked = actor(task.assignee.personId)
    await expect(
      requireAssetReach(storeWith(task), asset, { grant: elsewhere, actor: asked }),
    ).resolves.toBeUndefined()
  })

  it('lets a deputy of theirs read it', async () => {
    const deputyFor = { personId: task.assignee.personId, scope: [] }
    const deputy = actor('deputy', [{ role: 'system-manager', unitId: 'another-unit', deputyFor }])
    await expect(
      requireAssetReach(storeWith(task), asset, { grant: elsewhere, actor: deputy }),
    ).resolves.toBeUndefined()
  })

  it('refuses everyone else, and whoever has done the task', async () => {
    const done = { ...task, status: 'done' as const }
    const person = actor(task.assignee.personId)
    const stranger = actor('stranger')
    await expect(
      requireAssetReach(storeWith(task), asset, { grant: elsewhere, actor: stranger }),
    ).rejects.toMatchObject({ code: 'wrong-unit' })
    await expect(
      requireAssetReach(storeWith(done), asset, { grant: elsewhere, actor: person }),
    ).rejects.toMatchObject({ code: 'wrong-unit' })
  })

  it('looks for no task when nothing is being classified', async () => {
    const { openClassificationId: _, ...settled } = asset
    await expect(
      requireAssetReach(unreadStore, settled, { grant: elsewhere, actor: actor('anyone') }),
    ).rejects.toMatchObject({ code: 'wrong-unit' })
  })
})
