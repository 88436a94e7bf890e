// How many DynamoDB requests each route of the register may make, counted while an asset goes from registration to its end.
import { afterAll, beforeAll } from 'vitest'
import type { RouteName } from '../../functions/api/contract.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import type { TaskAnswer } from '../../functions/domain/task/task-answer.ts'
import type { ApiRequest } from '../../local/client/api-client.ts'
import { coordinator } from './policy-matter.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { personalData, shortCatalogue, shortModel } from './register-bodies.ts'
import { registerBudgets } from './register-budgets.ts'
import { assetsFile, inCsv, klassaFile } from './register-file.ts'
import { assetDescription, proposalOf, RegisterScene, social, systemDescription } from './register-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud
let register: RegisterScene
let meter: ReadMeter

const measure = <N extends RouteName>(name: N, request: ApiRequest<N>, doing?: string) =>
  meter.measure(name, request, doing)

const as = social.manager
const protectiveSecurity = 'no'
const reason = 'Revisionen visade det.'
const officer = 'dso.peter.nyman'

/** Answers the person's one open task of the kind. */
async function complete(personId: string, answer: TaskAnswer, doing: string): Promise<void> {
  const [task] = await register.tasks(personId, answer.kind)
  if (task === undefined) throw new Error(`${personId} has no task to ${answer.kind}`)
  await measure('completeTask', { as: personId, params: { taskId: task.id }, body: { answer } }, doing)
  await world.cloud.settle()
}

async function measureSystems() {
  await measure('checkProtectiveSecurity', { as, body: { answer: 'no' } })
  await measure('checkProtectiveSecurity', { as, body: { answer: 'unknown' } }, 'in doubt')
  const description = systemDescription('Socialsystemet')
  const { body: system } = await measure('registerSystem', { as, body: { protectiveSecurity, description } })
  await world.cloud.settle()
  const params = { systemId: system.id }
  const { etag } = await measure('readSystem', { as, params })
  const body = { protectiveSecurity, description: { ...description, exposedToInternet: true } } as const
  await measure('changeSystem', { as, params, body, ifMatch: etag ?? '' })
  await world.cloud.settle()
  await measure('listSystems', { as: coordinator })
  await measure('listSystems', { as }, 'of one’s own units')
  await measure('listSystems', { as, query: { question: 'preliminary' } }, 'behind a figure')
  const platform = await register.registerSystem('Inloggningen', {}, coordinator)
  await measure('beginDependency', { as, params, body: { platformId: platform.id } })
  return system.id
}

/** An asset that is proposed by a task, advised on, proposed anew and decided. */
async function measureClassification(systemId: string) {
  const description = assetDescription('Akter', { personalData: { ...personalData, protected: false } })
  const { body: asset } = await measure('registerAsset', {
    as,
    body: { protectiveSecurity, description, systemIds: [systemId] },
  })
  await world.cloud.settle()
  const params = { assetId: asset.id }
  const proposal = proposalOf([3, 2, 2, 3])
  await complete(as, { kind: 'propose-classification', protectiveSecurity, proposal }, 'to propose a class')
  const advice = { kind: 'advise-classification', advice: 'Godtas.' } as const
  await complete(officer, advice, 'to advise on a class')
  await measure('proposeClass', { as, params, body: { protectiveSecurity, proposal } }, 'in place of another')
  await world.cloud.settle()
  await register.answer(officer, advice)
  const decision = { kind: 'decide-classification', round: 2, outcome: 'accept' } as const
  await complete(social.owner, decision, 'to decide a class')
  return asset.id
}

async function measureAssets(assetId: string, systemId: string): Promise<void> {
  const params = { assetId }
  await measure('listAssets', { as: coordinator })
  await measure('listAssets', { as }, 'of one’s own units')
  await measure('listAssets', { as, query: { name: 'Ak' } }, 'by name, in one unit')
  await measure('listAssets', { as, query: { question: 'critical' } }, 'behind a figure')
  await measure('listClassifications', { as, params })
  await measure('readClassification', { as, params: { ...params, number: 1 } })
  await measure('readRegisterFigures', { as }, 'of one unit')
  await measure('readRegisterFigures', { as: coordinator }, 'of all units')
  const { body: asset, etag } = await measure('readAsset', { as, params })
  const description = assetDescription(asset.name, { personalData, records: 10 })
  await measure('changeAsset', {
    as,
    params,
    body: { protectiveSecurity, description },
    ifMatch: etag ?? '',
  })
  await world.cloud.settle()
  const { body: other } = await world.api.call('registerSystem', {
    as,
    body: { protectiveSecurity, description: systemDescription('Statistiken') },
  })
  const link = { as, params: { systemId: other.id } }
  const sent = { toSystemId: other.id, assetIds: [assetId] }
  await measure('beginIntegration', { as, params: { systemId }, body: sent })
  await measure('endIntegration', { as, params: { systemId, toSystemId: other.id } })
  await measure('beginHandling', { ...link, body: { assetId } })
  await measure('endHandling', { as, params: { systemId: other.id, assetId } })
  await measure('readSystemLinks', { as, params: { systemId } })
  await world.cloud.settle()
}

async function measureModels(): Promise<void> {
  await measure('listModels', { as })
  await measure('readModel', { as, params: { modelId: '2026-1' } })
  const validFrom = addDays(await world.stage.today(), 700)
  await measure('addModel', { as: coordinator, body: { ...shortModel, validFrom } })
  await measure('readModel', { as, params: { modelId: shortModel.id } }, 'of the municipality')
  const answers = ['k1', 'r1', 't1'].map((questionId) => ({ questionId, level: 0 as const }))
  const body = { answers, personalData: { has: 'none' }, strongSecrecy: false } as const
  await measure('proposeLevels', { as, params: { modelId: '2026-1' }, body })
  await measure('listCatalogues', { as })
  await measure('readCatalogue', { as, params: { catalogueId: '2026-1' } })
  await measure('addCatalogue', { as: coordinator, body: { ...shortCatalogue, validFrom } })
  const levels = { confidentiality: 2, integrity: 2, availability: 1, traceability: 2 } as const
  const bought = { cloud: true, exposed: true, personalData: true, highRisk: false }
  await measure('writeProcurement', { as, body: { levels, ...bought } })
}

async function measureProtection(systemId: string): Promise<void> {
  const params = { systemId }
  const byOwner = { as: social.chief, params }
  await measure('explainClass', byOwner)
  const validUntil = addDays(await world.stage.today(), 100)
  const { etag } = await world.api.call('readSystem', byOwner)
  const raised = { confidentiality: 3, integrity: 3, availability: 3, traceability: 3 } as const
  const raising = { measure: 'raising', levels: raised, reason } as const
  await measure('protectSystem', { ...byOwner, body: raising, ifMatch: etag ?? '' })
  const { etag: next } = await world.api.call('readSystem', byOwner)
  const lowering = {
    measure: 'lowering',
    levels: { ...raised, availability: 2 },
    reason,
    advice: 'Godtas.',
    validUntil,
  } as const
  await measure('protectSystem', { ...byOwner, body: lowering, ifMatch: next ?? '' }, 'for less')
  await world.cloud.settle()
  await measure('listRequirements', { as, params })
  const answered = { as, params: { systemId, requirementId: 'K01' } }
  await measure('answerRequirement', { ...answered, body: { value: 'fulfilled' }, ifMatch: '"0"' })
  const { body: exception } = await measure('exceptRequirement', {
    ...byOwner,
    body: { requirementId: 'K02', reason, compensation: 'Lista på papper.', validUntil },
  })
  await measure('endException', { as: social.chief, params: { systemId, exceptionId: exception.id } })
  const { body: action } = await measure('createAction', {
    as,
    params: { systemId, requirementId: 'K02' },
    body: { title: 'Utse ersättare', ownerId: as, dueOn: validUntil },
  })
  await measure('listActions', { as: coordinator })
  await measure('listActions', { as }, 'of one’s own units')
  await measure('readAction', { as, params: { actionId: action.id } })
  const closing = { status: 'done', note: 'Klart.' } as const
  await measure('closeAction', { as, params: { actionId: action.id }, body: closing, ifMatch: '"1"' })
  await measure('readSystemProcurement', { as, params })
  await world.cloud.settle()
}

/** The owner leaves, the manager of the unit appoints another, and what is left of the asset ends. */
async function measureEnds(assetId: string, systemId: string): Promise<void> {
  const today = await world.stage.today()
  const proposal = proposalOf([1, 1, 1, 1])
  const accept = { kind: 'decide-classification', round: 1, outcome: 'accept' } as const
  const menus = await register.registerAsset('Matsedlar', {}, { proposal })
  const hours = await register.registerAsset('Öppettider', {}, { proposal })
  for (const { id } of [menus, hours]) await register.answer(social.owner, accept, id)
  const params = { assetId: menus.id }
  await measure('reclassifyAsset', { as, params, body: { trigger: 'incident', reason } })
  const anew = { protectiveSecurity, proposal, trigger: 'law-change', reason } as const
  await measure('proposeClass', { as, params: { assetId: hours.id }, body: anew }, 'anew')
  await world.cloud.settle()
  const held = await world.api.call('listRoleHolders', {
    as: coordinator,
    params: { role: 'information-owner' },
  })
  const mine = held.body.items.find(({ personId }) => personId === social.owner)
  const { role, unitId } = { role: 'information-owner' as const, unitId: social.unitId }
  await world.api.call('assignRole', {
    as: coordinator,
    params: { personId: as },
    body: { role, unitId, validFrom: today },
  })
  await world.api.call('endRole', {
    as: coordinator,
    params: { personId: social.owner, assignmentId: mine?.id ?? '' },
    body: { validTo: today },
  })
  await world.stage.waitUntil(addDays(today, 1))
  await world.cloud.settle()
  await complete(social.chief, { kind: 'appoint-owner', personId: as }, 'to appoint an owner')
  const { body: platforms } = await world.api.call('readSystemLinks', { as, params: { systemId } })
  const platformId = platforms.platformIds[0] ?? ''
  await measure('endDependency', { as, params: { systemId, platformId } })
  const { etag } = await world.api.call('readAsset', { as, params: { assetId } })
  await measure('endAsset', { as, params: { assetId }, body: { reason }, ifMatch: etag ?? '' })
}

/** Two assets of a file, one of which gets its class from another; and all of it taken out. */
async function measureFiles(): Promise<void> {
  const rows = ['Avtal', 'Protokoll'].map((namn) => ({ namn, informationsägare: as }))
  await measure('importRegister', { as: coordinator, body: inCsv(assetsFile(rows)) }, 'of new assets')
  await world.cloud.settle()
  const decidedOn = await world.stage.today()
  const decided = klassaFile([{ name: 'Avtal', levels: '1111', decidedOn }])
  const classes = inCsv(decided, 'klassa')
  await measure('importRegister', { as: coordinator, body: classes }, 'of decided classes')
  await world.cloud.settle()
  const own = { version: 'public', format: 'csv' } as const
  await measure('exportRegister', { as, body: { ...own, what: 'assets' } })
  await measure('exportRegister', { as, body: { ...own, what: 'systems' } }, 'of systems')
  const asked = { requestedOn: decidedOn, format: 'csv' as const, overrides: [] }
  const byExaminer = { as: coordinator }
  const { body } = await measure('discloseRegister', { ...byExaminer, body: { ...asked, what: 'assets' } })
  await measure('discloseRegister', { ...byExaminer, body: { ...asked, what: 'systems' } }, 'of systems')
  await measure('listDisclosures', byExaminer)
  await measure('readDisclosure', { ...byExaminer, params: { disclosureId: body.disclosureId } })
}

beforeAll(async () => {
  world = await startTestCloud()
  meter = new ReadMeter(world)
  register = new RegisterScene(world)
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
  const systemId = await measureSystems()
  const assetId = await measureClassification(systemId)
  await measureAssets(assetId, systemId)
  await measureModels()
  await measureProtection(systemId)
  await measureEnds(assetId, systemId)
  await measureFiles()
})
afterAll(() => world.close())

holdBudgets(registerBudgets, () => meter)
