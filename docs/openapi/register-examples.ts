// Example bodies of the routes about information assets, systems and what follows from a class.
import type { RouteName } from '../../functions/api/contract.ts'
import { model2026 } from '../../functions/domain/classification/model-2026.ts'
import { catalogue2026 } from '../../functions/domain/requirement/catalogue-2026.ts'
import { proposalExample } from './answer-examples.ts'
import {
  exampleAssetId,
  examplePlatformId,
  exampleReceiverId,
  exampleSystemId,
} from './parameter-examples.ts'

type Examples = Record<string, unknown>

const caseFiles = {
  name: 'Personakter i barnavården',
  description: 'Anmälningar, utredningar, beslut och journalanteckningar om barn och unga.',
  unitId: 'socialforvaltningen',
  purpose: 'Utreda barns behov och besluta om insatser',
  process: 'Individ- och familjeomsorg',
  forms: ['text', 'image'],
  media: ['system', 'paper'],
  ownerId: 'ia.oskar.falk',
  personalData: {
    has: 'personal-data',
    sensitive: true,
    offences: false,
    protected: true,
    children: true,
    registered: 'under-10000',
    over500: true,
    thirdCountry: false,
    highRisk: true,
  },
  secrecy: ['OSL 26:1'],
  strongSecrecy: true,
  retention: { rule: 'disposed', afterYears: 5, decision: 'Dokumenthanteringsplan SN 2025 § 88' },
  essential: true,
  records: 8400,
}

const menus = {
  name: 'Skolmatsedlar',
  unitId: 'barn-och-ungdomsforvaltningen',
  purpose: 'Berätta vad skolorna serverar',
  process: 'Måltider',
  forms: ['text'],
  media: ['system', 'paper'],
  ownerId: 'ia.anna.roth',
  personalData: { has: 'none' },
  secrecy: [],
  strongSecrecy: false,
  retention: { rule: 'disposed', afterYears: 1 },
  essential: false,
}

const caseSystem = {
  name: 'Socialtjänstens verksamhetssystem',
  description: 'Handläggning, dokumentation och utbetalning.',
  unitId: 'socialforvaltningen',
  ownerId: 'fc.maria.bergstrand',
  managerId: 'sf.sara.qvist',
  supplier: { name: 'Akten AB', country: 'SE', agreement: '2024.118 SN' },
  hosting: 'partner',
  lifecycle: 'in-use',
  exposedToInternet: true,
  newUses: [],
}

const { kind: _model, ...model } = model2026
const { kind: _catalogue, ...catalogue } = catalogue2026
const firstDay = '2027-07-01'

/** The model of 2026 under another name, with one question for each aspect and no examples, so that it can be read here. */
const nextModel = {
  ...model,
  id: '2027-1',
  name: { sv: 'Klassificeringsmodell 2027', en: 'Classification model 2027' },
  validFrom: firstDay,
  aspects: model.aspects.map((aspect) => ({
    ...aspect,
    levels: aspect.levels.map((level) => ({ ...level, examples: [] })),
  })),
  questions: model.questions.filter(({ id }) => id.endsWith('1')),
}

/** The first two requirements of 2026 and one that applies from a level. */
const nextCatalogue = {
  ...catalogue,
  id: '2027-1',
  name: { sv: 'Kravkatalog 2027', en: 'Requirement catalogue 2027' },
  validFrom: firstDay,
  requirements: catalogue.requirements.filter(({ id }) => ['K01', 'K02', 'K14'].includes(id)),
}

const rowUnderHeader = (cells: Readonly<Record<string, string>>): string =>
  [Object.keys(cells), Object.values(cells)].map((row) => `${row.join(';')}\n`).join('')

/** The columns that must be there, and those of a proposed class. */
const menusInAFile = rowUnderHeader({
  namn: menus.name,
  enhet: menus.unitId,
  syfte: menus.purpose,
  process: menus.process,
  former: 'text',
  medier: 'i system, på papper',
  informationsägare: menus.ownerId,
  personuppgifter: 'nej',
  'stark sekretess': 'nej',
  bevarande: 'gallras',
  'gallras efter år': '1',
  samhällsviktig: 'nej',
  'rör rikets säkerhet': 'nej',
  K: '0',
  R: '1',
  T: '1',
  S: '0',
  konsekvens: 'En elev med allergi kan få fel mat om sedeln är fel.',
})

const classInAFile = rowUnderHeader({
  Informationsmängd: menus.name,
  enhet: menus.unitId,
  Konfidentialitet: '0',
  Riktighet: '1',
  Tillgänglighet: '1',
  Spårbarhet: '0',
  Klassad: '2026-11-03',
  'Beslutad av': 'Barn- och ungdomsnämnden § 88',
  Motivering: 'Matsedlarna är offentliga och finns på papper i köken.',
})

/** By route, then by the example's name. */
export const registerExamples = {
  checkProtectiveSecurity: {
    no: { answer: 'no' },
    'whoever does not know stops here': { answer: 'unknown' },
  },
  registerAsset: {
    'with a proposed class': {
      protectiveSecurity: 'no',
      description: caseFiles,
      systemIds: [exampleSystemId],
      proposal: proposalExample,
    },
    'to be proposed by the system manager': {
      protectiveSecurity: 'no',
      description: menus,
      systemIds: [],
    },
  },
  changeAsset: {
    'the files are handled on portable devices too': {
      protectiveSecurity: 'no',
      description: { ...caseFiles, media: ['system', 'paper', 'portable-device'] },
    },
  },
  endAsset: {
    'disposed of': {
      reason: 'Gallrad enligt dokumenthanteringsplanen. Nya akter förs i ett annat register.',
    },
  },
  proposeClass: {
    'a first proposal': { protectiveSecurity: 'no', proposal: proposalExample },
    'another, after an audit': {
      protectiveSecurity: 'no',
      proposal: {
        ...proposalExample,
        levels: { confidentiality: 3, integrity: 3, availability: 2, traceability: 3 },
      },
      trigger: 'audit-finding',
      reason: 'Revisionen visade att beslut fattas direkt på uppgifter i akten.',
    },
  },
  reclassifyAsset: {
    'after an incident': {
      trigger: 'incident',
      reason: 'Driftstoppet den 3 mars visade att socialjouren inte klarar ett dygn utan akterna.',
    },
  },
  registerSystem: { 'run by a supplier': { protectiveSecurity: 'no', description: caseSystem } },
  changeSystem: {
    'moved to a cloud within the EU': {
      protectiveSecurity: 'no',
      description: { ...caseSystem, hosting: 'cloud-eu' },
    },
  },
  beginHandling: { 'the case files': { assetId: exampleAssetId } },
  beginDependency: { 'sign-in': { platformId: examplePlatformId } },
  beginIntegration: {
    'to the statistics': {
      toSystemId: exampleReceiverId,
      assetIds: [exampleAssetId],
      method: 'Fil varje natt',
    },
  },
  addModel: { 'a new version, shortened': nextModel },
  proposeLevels: {
    'one question of each aspect': {
      answers: proposalExample.answers,
      personalData: caseFiles.personalData,
      strongSecrecy: true,
    },
  },
  addCatalogue: { 'a new version, shortened': nextCatalogue },
  protectSystem: {
    'many records together weigh more': {
      measure: 'aggregation',
      reason: 'Systemet samlar akter om nästan alla barn som varit aktuella sedan 2005.',
    },
    raised: {
      measure: 'raising',
      levels: { confidentiality: 3, integrity: 3, availability: 3, traceability: 3 },
      reason: 'Systemet ska bära larmkedjan från årsskiftet.',
    },
    'lowered for a time': {
      measure: 'lowering',
      levels: { confidentiality: 3, integrity: 2, availability: 2, traceability: 3 },
      reason: 'Den nya driften med larm dygnet runt är klar först i höst.',
      advice: 'Godtas till och med oktober om socialjouren har listor på papper.',
      validUntil: '2027-10-31',
    },
    'the lowering is needed no more': {
      measure: 'none',
      of: 'lowering',
      reason: 'Den nya driften är i gång.',
    },
  },
  answerRequirement: {
    fulfilled: { value: 'fulfilled', evidence: 'https://intranat.alingsas.example/driftrapport-2027-03' },
    'not applicable': { value: 'not-applicable', reason: 'Systemet har ingen egen inloggning.' },
  },
  exceptRequirement: {
    'two-factor sign-in waits': {
      requirementId: 'K14',
      reason: 'Leverantören inför flerfaktorsinloggning med tillitsnivå 3 i september.',
      compensation: 'Systemet nås bara från kommunens nät.',
      validUntil: '2027-09-30',
    },
  },
  createAction: {
    'restoring is to be tested': {
      title: 'Testa återläsning av säkerhetskopian',
      ownerId: 'sf.sara.qvist',
      dueOn: '2027-06-30',
    },
  },
  writeProcurement: {
    'a cloud service with personal data': {
      levels: { confidentiality: 2, integrity: 2, availability: 1, traceability: 2 },
      cloud: true,
      exposed: true,
      personalData: true,
      highRisk: false,
      language: 'sv',
    },
  },
  importRegister: {
    'information assets, tried first': {
      format: 'csv',
      rows: menusInAFile,
      content: 'assets',
      dryRun: true,
    },
    'a class that was decided in KLASSA': {
      format: 'csv',
      rows: classInAFile,
      content: 'klassa',
      dryRun: false,
    },
  },
  exportRegister: {
    'what the public may see of the assets': { version: 'public', what: 'assets', format: 'csv' },
    'the systems of one office, with what is secret': {
      version: 'complete',
      what: 'systems',
      format: 'xlsx',
      unitId: 'socialforvaltningen',
    },
  },
  discloseRegister: {
    'to whoever does not say who they are': {
      requestedOn: '2027-04-20',
      what: 'assets',
      format: 'csv',
      overrides: [],
    },
    'examined entry by entry': {
      requester: 'Frida Granskare',
      requestedOn: '2027-04-20',
      what: 'assets',
      format: 'xlsx',
      overrides: [
        {
          objectId: exampleAssetId,
          field: '(T)',
          decision: 'released',
          ground: 'Är känt sedan tidigare',
        },
        { objectId: exampleAssetId, field: 'process', decision: 'masked', ground: 'OSL 19:3' },
      ],
    },
  },
} as const satisfies Partial<Record<RouteName, Examples>>
