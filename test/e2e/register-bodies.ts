// A right body for every route of the register, of its files, and of what follows from a class.
import type { RouteName } from '../../functions/api/contract.ts'
import { model2026 } from '../../functions/domain/classification/model-2026.ts'
import { catalogue2026 } from '../../functions/domain/requirement/catalogue-2026.ts'
import { assetDescription, proposalOf, systemDescription } from './register-scene.ts'

type Body = Record<string, unknown>

export const personalData = {
  has: 'personal-data',
  sensitive: true,
  offences: false,
  protected: true,
  children: true,
  registered: 'under-10000',
  over500: true,
  thirdCountry: false,
  highRisk: true,
} as const

const asset = assetDescription('Personakter i barnavården', {
  description: 'Utredningar och beslut.',
  personalData,
  secrecy: ['OSL 26:1'],
  retention: { rule: 'disposed', afterYears: 5, decision: 'SN 2025 § 88' },
  records: 8400,
})

const system = systemDescription('Socialsystemet', {
  description: 'Handläggning.',
  supplier: { name: 'Akten AB', country: 'SE', agreement: '2024.118 SN' },
  newUses: ['ai'],
})

const levels = { confidentiality: 3, integrity: 2, availability: 2, traceability: 3 } as const
const proposal = {
  ...proposalOf([3, 2, 2, 3]),
  answers: [{ questionId: 'k1', level: 3 }],
  longestOutageHours: 24,
  longestLossHours: 4,
}

/** The first of everything that may be left out, so that each field is tried once. */
const { kind: _model, ...model } = model2026
export const shortModel = {
  ...model,
  id: 'prov-1',
  validFrom: '2030-01-01',
  aspects: model.aspects.map((aspect, nth) => ({
    ...aspect,
    levels: aspect.levels.map(({ examples, ...level }) => ({
      ...level,
      examples: nth === 0 ? examples.slice(0, 1) : [],
    })),
  })),
  questions: model.questions
    .filter(({ id }) => id.endsWith('1'))
    .map(({ choices, ...question }) => ({ ...question, choices: choices.slice(0, 2) })),
}

const { kind: _catalogue, ...catalogue } = catalogue2026
export const shortCatalogue = {
  ...catalogue,
  id: 'prov-1',
  validFrom: '2030-01-01',
  requirements: catalogue.requirements.filter(({ id }) => ['K01', 'K07', 'K48'].includes(id)),
}

const protectiveSecurity = 'no'
const reason = 'Revisionen visade det.'

export const registerBodies: [RouteName, Body][] = [
  ['checkProtectiveSecurity', { answer: 'no' }],
  ['registerAsset', { protectiveSecurity, description: asset, systemIds: ['nothing'], proposal }],
  ['registerAsset', { protectiveSecurity, description: assetDescription('Matsedlar'), systemIds: [] }],
  ['changeAsset', { protectiveSecurity, description: asset }],
  ['endAsset', { reason }],
  ['proposeClass', { protectiveSecurity, proposal, trigger: 'audit-finding', reason }],
  ['reclassifyAsset', { trigger: 'incident', reason }],
  ['registerSystem', { protectiveSecurity, description: system }],
  ['changeSystem', { protectiveSecurity, description: system }],
  ['beginHandling', { assetId: 'nothing' }],
  ['beginDependency', { platformId: 'nothing' }],
  ['beginIntegration', { toSystemId: 'nothing', assetIds: ['nothing'], method: 'Fil varje natt' }],
  ['addModel', shortModel],
  [
    'proposeLevels',
    { answers: [{ questionId: 'k1', level: 3 }], personalData: { has: 'none' }, strongSecrecy: false },
  ],
  ['addCatalogue', shortCatalogue],
  ['protectSystem', { measure: 'aggregation', reason }],
  ['protectSystem', { measure: 'raising', levels, reason }],
  ['protectSystem', { measure: 'lowering', levels, reason, advice: 'Godtas.', validUntil: '2030-01-01' }],
  ['protectSystem', { measure: 'none', of: 'raising', reason }],
  ['answerRequirement', { value: 'not-applicable', reason, evidence: 'Protokoll' }],
  [
    'exceptRequirement',
    { requirementId: 'K14', reason, compensation: 'Bara inifrån.', validUntil: '2030-01-01' },
  ],
  ['createAction', { title: 'Testa återläsning', ownerId: 'sf.sara.qvist', dueOn: '2030-01-01' }],
  [
    'writeProcurement',
    { levels, cloud: true, exposed: true, personalData: true, highRisk: false, language: 'sv' },
  ],
  ['importRegister', { format: 'csv', rows: 'namn;enhet\n', content: 'assets', dryRun: false }],
  ['importRegister', { format: 'xlsx', base64: 'UEsDBA==', content: 'klassa', dryRun: true }],
  ['exportRegister', { version: 'complete', what: 'assets', format: 'csv', unitId: 'nothing' }],
  [
    'discloseRegister',
    {
      requester: 'Frida Granskare',
      requestedOn: '2026-01-12',
      what: 'systems',
      format: 'xlsx',
      overrides: [{ objectId: 'nothing', field: 'namn', decision: 'masked', ground: 'OSL 18:8' }],
    },
  ],
]

/** The answers of the tasks about the register. */
export const registerAnswers: (Body & { kind: string })[] = [
  { kind: 'propose-classification', protectiveSecurity, proposal },
  { kind: 'advise-classification', advice: 'Konsekvensbedömningen ska göras om.' },
  { kind: 'decide-classification', round: 1, outcome: 'change', levels, reason },
  { kind: 'appoint-owner', personId: 'ia.oskar.falk' },
]
