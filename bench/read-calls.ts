// One call of every GET route, each as someone who may.
import { contract, type RouteName } from '../functions/api/contract.ts'
import { model2026 } from '../functions/domain/classification/model-2026.ts'
import { catalogue2026 } from '../functions/domain/requirement/catalogue-2026.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { coordinator, registrar } from './people.ts'
import type { MeasuredCall } from './route-cost.ts'
import { documentId, type Scene } from './scene.ts'

interface ReadRequest {
  as?: string
  params?: Record<string, string | number>
  query?: Record<string, string | number>
}

/** About things that come late in a process and that nobody has made here; how many reads each takes is tested. */
const leftOut: ReadonlySet<RouteName> = new Set([
  'readHandover',
  'readReorganisation',
  'readReorganisationObjects',
  'readNotice',
  'readChairDecision',
  'readAction',
] as const)

function registerRequests({ assetId, systemId }: Scene): Partial<Record<RouteName, ReadRequest>> {
  const ofAsset = { params: { assetId } }
  const ofSystem = { params: { systemId } }
  return {
    listAssets: {},
    readAsset: ofAsset,
    listClassifications: ofAsset,
    readClassification: { params: { assetId, number: 1 } },
    readRegisterFigures: {},
    listSystems: {},
    readSystem: ofSystem,
    readSystemLinks: ofSystem,
    listModels: {},
    readModel: { params: { modelId: model2026.id } },
    listCatalogues: {},
    readCatalogue: { params: { catalogueId: catalogue2026.id } },
    explainClass: ofSystem,
    listRequirements: ofSystem,
    listActions: {},
    readSystemProcurement: ofSystem,
  }
}

function requests(scene: Scene): Partial<Record<RouteName, ReadRequest>> {
  const { matterId, taskId, meetingId, sealDay } = scene
  const ofMatter = { params: { matterId } }
  const ofDocument = { params: { documentId } }
  const chain = { params: { chain: `matter:${matterId}` } }
  const ofVersion = { params: { documentId, label: '2.0' } }
  const ofDraft = { params: { matterId, number: 1 } }
  return {
    ...registerRequests(scene),
    readMe: {},
    listUnits: {},
    readUnit: { params: { unitId: 'ks' } },
    listPersons: {},
    listRoleHolders: { params: { role: 'committee-secretary' } },
    listBodies: {},
    readBody: { params: { bodyId: 'ks' } },
    readRules: {},
    listDelegationOrders: { params: { bodyId: 'ks' } },
    listChairDecisions: { params: { bodyId: 'ks' } },
    listReorganisations: {},
    listMatters: {},
    readMatter: ofMatter,
    listMatterTasks: ofMatter,
    listDrafts: ofMatter,
    readDraftText: ofDraft,
    compareDraft: { ...ofDraft, query: { version: '2.0' } },
    findOutdatedNamesInDraft: ofDraft,
    listDocuments: {},
    readDocument: ofDocument,
    listVersions: ofDocument,
    listDependents: ofDocument,
    readVersionInForce: ofDocument,
    readVersionText: ofVersion,
    compareVersion: { ...ofVersion, query: { version: '2.0' } },
    findOutdatedNamesInVersion: ofVersion,
    listMyTasks: { as: registrar },
    readTask: { as: registrar, params: { taskId } },
    listMeetings: { params: { bodyId: 'ks' } },
    readMeeting: { params: { meetingId } },
    readMatterHistory: ofMatter,
    readChain: chain,
    verifyChain: chain,
    verifyMatter: ofMatter,
    readSeal: { params: { day: sealDay } },
  }
}

const isRouteName = (name: string): name is RouteName => name in contract

/** @throws when a GET route of the contract has no request here and is not left out either */
export function readCalls({ api }: BenchCloud, scene: Scene): MeasuredCall[] {
  const known = requests(scene)
  const getRoutes = Object.keys(contract)
    .filter(isRouteName)
    .filter((name) => contract[name].method === 'GET' && !leftOut.has(name))
  return getRoutes.map((route) => {
    const request = known[route]
    if (request === undefined) throw new Error(`${route} is not measured: give it a request in read-calls.ts`)
    return { route, call: () => api.call(route, { as: coordinator, ...request }) }
  })
}
