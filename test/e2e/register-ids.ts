// Real things of the register to name in paths: an asset, systems that are linked, an exception, an action and an export.
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { coordinator } from './policy-matter.ts'
import { RegisterScene, social } from './register-scene.ts'
import type { TestCloud } from './test-cloud.ts'

/** By the names that paths have for them; everything belongs to social services. */
export async function registerRealThings(world: TestCloud) {
  const register = new RegisterScene(world)
  const platform = await register.registerSystem('Inloggning', {}, coordinator)
  const receiver = await register.registerSystem('Statistik')
  const system = await register.registerSystem('Handläggning')
  const asset = await register.registerAsset('Akter', {}, { systemIds: [system.id] })
  await register.registerAsset('Blanketter')
  const params = { systemId: system.id }
  const links = { as: social.manager, params }
  await world.api.call('beginDependency', { ...links, body: { platformId: platform.id } })
  const sent = { toSystemId: receiver.id, assetIds: [asset.id] }
  await world.api.call('beginIntegration', { ...links, body: sent })
  const validUntil = addDays(await world.stage.today(), 300)
  const { body: exception } = await world.api.call('exceptRequirement', {
    as: social.chief,
    params,
    body: { requirementId: 'K01', reason: 'Inväntar.', compensation: 'Lista på papper.', validUntil },
  })
  const requirementId = 'K02'
  const { body: action } = await world.api.call('createAction', {
    as: coordinator,
    params: { ...params, requirementId },
    body: { title: 'Utse ersättare', ownerId: social.manager, dueOn: validUntil },
  })
  const { body: disclosed } = await world.api.call('exportRegister', {
    as: coordinator,
    body: { version: 'public', what: 'assets', format: 'csv' },
  })
  await world.cloud.settle()
  return {
    actionId: action.id,
    assetId: asset.id,
    catalogueId: '2026-1',
    disclosureId: disclosed.disclosureId,
    exceptionId: exception.id,
    modelId: '2026-1',
    platformId: platform.id,
    requirementId,
    systemId: system.id,
    toSystemId: receiver.id,
  }
}
