// One call of every GET route, each as someone who may.
import { contract, type RouteName } from '../functions/api/contract.ts'
import type { BenchCloud } from './bench-cloud.ts'
import type { MeasuredCall } from './route-cost.ts'
import { coordinator, documentId, registrar, type Scene } from './scene.ts'

interface ReadRequest {
  as?: string
  params?: Record<string, string | number>
}

function requests({ matterId, taskId, meetingId, sealDay }: Scene): Partial<Record<RouteName, ReadRequest>> {
  const ofMatter = { params: { matterId } }
  const ofDocument = { params: { documentId } }
  const chain = { params: { chain: `matter:${matterId}` } }
  return {
    readMe: {},
    listUnits: {},
    readUnit: { params: { unitId: 'ks' } },
    listPersons: {},
    listRoleHolders: { params: { role: 'committee-secretary' } },
    listBodies: {},
    readBody: { params: { bodyId: 'ks' } },
    listMatters: {},
    readMatter: ofMatter,
    listMatterTasks: ofMatter,
    listDrafts: ofMatter,
    readDraftText: { params: { matterId, number: 1 } },
    listDocuments: {},
    readDocument: ofDocument,
    listVersions: ofDocument,
    readVersionText: { params: { documentId, label: '2.0' } },
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

/** @throws when a GET route of the contract has no request here */
export function readCalls({ api }: BenchCloud, scene: Scene): MeasuredCall[] {
  const known = requests(scene)
  const getRoutes = Object.keys(contract)
    .filter(isRouteName)
    .filter((name) => contract[name].method === 'GET')
  return getRoutes.map((route) => {
    const request = known[route]
    if (request === undefined) throw new Error(`${route} is not measured: give it a request in read-calls.ts`)
    return { route, call: () => api.call(route, { as: coordinator, ...request }) }
  })
}
