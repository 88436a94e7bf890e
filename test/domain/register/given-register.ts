// What the tests of the register begin from: one asset, one system, their links, and the people who keep them.
import type { Action } from '../../../functions/domain/action/action.ts'
import type { Actor } from '../../../functions/domain/actor.ts'
import { stampOf } from '../../../functions/domain/actor.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import type { ClassLevels } from '../../../functions/domain/classification/class-levels.ts'
import type { Classification, Proposal } from '../../../functions/domain/classification/classification.ts'
import type { SystemClass } from '../../../functions/domain/classification/system-class.ts'
import type { Decision } from '../../../functions/domain/decision.ts'
import { sortableId } from '../../../functions/domain/identifier.ts'
import type { Role } from '../../../functions/domain/organisation/role.ts'
import type { RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import type { Grant } from '../../../functions/domain/permission.ts'
import type {
  AssetDescription,
  InformationAsset,
} from '../../../functions/domain/register/information-asset.ts'
import type { Handling } from '../../../functions/domain/register/link.ts'
import type { OwnerVacancy } from '../../../functions/domain/register/owner-vacancy.ts'
import type { System, SystemDescription } from '../../../functions/domain/register/system.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import { levels } from '../classification/given-derivation.ts'
import { day, givenActor, givenTask, holder, now, own, taskId } from '../given.ts'

/** The unit of everything here, beneath the board's administration. */
export const unitPath = '/kf/ks/kontoret/'
export const owner = 'io.falk'
export const manager = 'sm.qvist'
export const chief = 'um.berg'

/** A sortable id that a number tells from others. */
export const idOf = (number: number): string =>
  sortableId(1_800_000_000_000 + number, new Uint8Array(10).fill(7))

/** Ids as they are asked for, each another. */
export function ids(): () => string {
  let number = 1000
  return () => {
    number += 1
    return idOf(number)
  }
}

export const everywhere: Grant = { scope: 'everywhere', standing: undefined, unitIds: [] }
export const reaching = (...unitIds: string[]): Grant => ({
  scope: 'own-unit',
  standing: own('system-manager', unitIds[0] ?? 'kontoret'),
  unitIds,
})
export const elsewhere = reaching('skolan')

export const keeper: Actor = givenActor(manager, own('system-manager'))

export function assigned(role: Role, personId = owner, facts: Partial<RoleAssignment> = {}): RoleAssignment {
  return {
    kind: 'role-assignment',
    id: `${personId}-${role}`,
    personId,
    role,
    unitId: 'kontoret',
    validFrom: day('2020-01-01'),
    ...facts,
  }
}

export const givenDescription = (facts: Partial<AssetDescription> = {}): AssetDescription => ({
  name: 'Personakter',
  unitId: 'kontoret',
  purpose: 'Handläggning',
  process: 'Individ- och familjeomsorg',
  forms: ['text'],
  media: ['system'],
  ownerId: owner,
  personalData: { has: 'none' },
  secrecy: [],
  strongSecrecy: false,
  retention: { rule: 'preserved' },
  essential: false,
  ...facts,
})

export const givenAsset = (facts: Partial<InformationAsset> = {}): InformationAsset => ({
  kind: 'information-asset',
  id: 'personakter',
  ...givenDescription(),
  unitPath,
  registeredBy: manager,
  registeredOn: day('2026-01-12'),
  systemIds: [],
  receiverIds: [],
  classificationCount: 0,
  ...facts,
})

/** A class that was decided a year ago and holds for another. */
export const classed = (
  of: ClassLevels,
  validUntil = '2028-02-01',
): NonNullable<InformationAsset['current']> => ({
  classificationId: idOf(1),
  levels: of,
  decidedOn: day('2026-02-02'),
  validUntil: CalendarDay.parse(validUntil),
})

export const givenSystemDescription = (facts: Partial<SystemDescription> = {}): SystemDescription => ({
  name: 'Socialsystemet',
  unitId: 'kontoret',
  ownerId: 'so.lund',
  managerId: manager,
  hosting: 'own',
  lifecycle: 'in-use',
  exposedToInternet: false,
  newUses: [],
  ...facts,
})

export const givenSystem = (facts: Partial<System> = {}): System => ({
  ...givenSystemDescription(),
  kind: 'system',
  id: 'socialsystemet',
  unitPath,
  registeredBy: manager,
  registeredOn: day('2026-01-12'),
  platformIds: [],
  ...facts,
})

/** The description of a thing as it is kept, for a change of something else. */
export const descriptionOf = ({
  name,
  unitId,
  ownerId,
  managerId,
  hosting,
  lifecycle,
  exposedToInternet,
  newUses,
  supplier,
}: System): SystemDescription => ({
  name,
  unitId,
  ownerId,
  managerId,
  hosting,
  lifecycle,
  exposedToInternet,
  newUses,
  ...(supplier && { supplier }),
})

export const handling = (facts: Partial<Handling> = {}): Handling => ({
  kind: 'handling',
  systemId: 'socialsystemet',
  assetId: 'personakter',
  from: day('2026-01-12'),
  ...facts,
})

export const givenContent = (of: ClassLevels = levels(1, 1, 1, 1)) => ({
  levels: of,
  answers: [],
  consequences: {
    confidentiality: 'Enskild röjs',
    integrity: 'Fel beslut',
    availability: 'Ingen hjälp i tid',
    traceability: 'Ingen vet vem',
  },
  laws: ['OSL 26:1'],
})

export const givenProposal = (facts: Partial<Proposal> = {}): Proposal => ({
  ...givenContent(),
  round: 1,
  by: stampOf(keeper, keeper.standings[0]),
  at: '2027-01-20T08:00:00.000Z',
  ...facts,
})

/** One that waits for the owner's decision. */
export const givenClassification = (facts: Partial<Classification> = {}): Classification => ({
  kind: 'classification',
  id: idOf(2),
  assetId: 'personakter',
  assetName: 'Personakter',
  unitId: 'kontoret',
  unitPath,
  number: 1,
  modelId: '2026-1',
  trigger: 'first',
  changed: [],
  startedBy: manager,
  startedAt: '2027-01-20T08:00:00.000Z',
  status: 'deciding',
  proposal: givenProposal(),
  advice: [],
  sentBack: [],
  ...facts,
})

/** Nothing is proposed in it yet. */
export function withoutProposal({ proposal: _, ...classification }: Classification): Classification {
  return { ...classification, status: 'proposing' }
}

/** The asset while that classification is open. */
export const assetInWork = (facts: Partial<InformationAsset> = {}): InformationAsset =>
  givenAsset({ openClassificationId: idOf(2), classificationCount: 1, ...facts })

/** A task about that classification, asked of the owner and open. */
export const givenClassTask = (facts: Partial<Task> = {}): Task => {
  const { diaryNumber: _, ...task } = givenTask({
    matterId: idOf(2),
    id: taskId(),
    taskKind: 'decide-classification',
    process: 'classification',
    matterTitle: 'Personakter',
    subject: { assetId: 'personakter', classificationNumber: 1, unitId: 'kontoret' },
    assignee: holder(owner, 'information-owner'),
    escalation: ['unit-manager', 'coordinator'],
    ...facts,
  })
  return task
}

/** The task as its assignee has answered it. */
export function answered(answer: NonNullable<Task['answer']>, facts: Partial<Task> = {}): Task {
  const { nextReminderOn: _, ...task } = givenClassTask(facts)
  const { personId, name, role } = task.assignee
  return { ...task, status: 'done', closedAt: now, closedBy: { personId, name, role }, answer, ...facts }
}

export const givenVacancy = (facts: Partial<OwnerVacancy> = {}): OwnerVacancy => ({
  kind: 'owner-vacancy',
  id: idOf(3),
  role: 'information-owner',
  unitId: 'kontoret',
  unitName: 'Kontoret',
  unitPath,
  formerOwnerId: owner,
  formerOwnerName: 'Oskar Falk',
  temporaryOwnerId: chief,
  askedRole: 'unit-manager',
  askedUnitId: 'kontoret',
  since: day('2027-02-01'),
  objectCount: 1,
  status: 'vacant',
  ...facts,
})

export const givenAction = (facts: Partial<Action> = {}): Action => ({
  kind: 'action',
  id: idOf(4),
  title: 'Inför tvåstegsinloggning',
  source: { kind: 'gap', systemId: 'socialsystemet', requirementId: 'K14', level: 2 },
  unitId: 'kontoret',
  unitPath,
  ownerId: owner,
  dueOn: day('2027-05-31'),
  createdBy: stampOf(keeper, keeper.standings[0]),
  createdAt: now,
  status: 'not-started',
  ...facts,
})

export const givenSystemClass = (facts: Partial<SystemClass> = {}): SystemClass => ({
  kind: 'system-class',
  systemId: 'socialsystemet',
  unitPath,
  levels: levels(2, 2, 2, 2),
  because: [],
  status: 'settled',
  unclassified: 0,
  critical: false,
  ended: false,
  requirements: {
    catalogueId: '2026-1',
    applicable: 40,
    fulfilled: 30,
    gapsByLevel: [0, 1, 2, 3],
    exceptions: 2,
    exceptionsAtThree: 1,
    overProtected: ['K07'],
  },
  basis: 'e'.repeat(64),
  ...facts,
})

/** Writes of a transaction at most: three for a change, one for an effect, one for the receipt. */
export const writesOf = ({ changes, effects }: Pick<Decision, 'changes' | 'effects'>): number =>
  3 * changes.length + effects.length + 1

/** Every text that a decision's mails carry. */
export const mailTexts = ({ effects }: Pick<Decision, 'effects'>): string =>
  JSON.stringify(effects.flatMap((effect) => (effect.kind === 'send-mail' ? [effect.message] : [])))
