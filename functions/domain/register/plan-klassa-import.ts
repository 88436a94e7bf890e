// Plans an import of classes that were decided outside the system: each is put in force for an asset of the register.

import { type ActorStamp, stampOf } from '../actor.ts'
import { decidersAmong, firstAsked, proposersAmong } from '../classification/asked-people.ts'
import { levelFaults } from '../classification/check-levels.ts'
import { type Aspect, areSameLevels } from '../classification/class-levels.ts'
import type { Classification } from '../classification/classification.ts'
import { putInForce } from '../classification/decide-class.ts'
import { reviewDay } from '../classification/review-day.ts'
import { openClassification } from '../classification/start-classification.ts'
import type { Stored } from '../decision.ts'
import { reaches } from '../permission.ts'
import type { Fault } from '../refusal.ts'
import { withdrawTask } from '../task/task-exit.ts'
import { type FaultList, noteFault, refuseFaults } from './fault-list.ts'
import { findSubjects } from './find-subject.ts'
import { batchImport, type ImportPiece, type RegisterImportPlan } from './import-batches.ts'
import { holdersAmong, type ImportContext } from './import-context.ts'
import { triggerOfFile } from './imported-proposal.ts'
import type { InformationAsset } from './information-asset.ts'
import type { KlassaRow } from './read-klassa-table.ts'
import { placeInTable } from './table.ts'

const nameColumn = 'Informationsmängd'

const columnOfAspect: Record<Aspect, string> = {
  confidentiality: 'Konfidentialitet',
  integrity: 'Riktighet',
  availability: 'Tillgänglighet',
  traceability: 'Spårbarhet',
}

const longestReason = 2000

function reasonOf({ decidedOn, decidedBy, reason }: KlassaRow): string {
  return `Beslutad utanför systemet ${decidedOn} av ${decidedBy}. ${reason}`
}

type Note = (column: string, message: Fault['message']) => void

/** The class stands there already: the same file was read before. */
function isInForce({ current }: InformationAsset, { levels, decidedOn }: KlassaRow): boolean {
  return current !== undefined && current.decidedOn === decidedOn && areSameLevels(current.levels, levels)
}

function checkAsset(row: KlassaRow, asset: InformationAsset, context: ImportContext, note: Note): void {
  const { grant, classifiesTraceability, classifications } = context
  if (!reaches(grant, asset.unitPath))
    note('enhet', {
      sv: 'Du får inte ändra den här enhetens register.',
      en: 'The register of this unit is not yours to change.',
    })
  if (asset.unitId !== row.unitId)
    note('enhet', { sv: 'Tillgången hör till en annan enhet.', en: 'The asset belongs to another unit.' })
  for (const { aspect, message } of levelFaults(row.levels, { asset, classifiesTraceability }))
    note(columnOfAspect[aspect], message)
  if (isInForce(asset, row)) return
  if (asset.current && row.decidedOn < asset.current.decidedOn)
    note('Klassad', {
      sv: 'Den klass som gäller är beslutad senare.',
      en: 'The class that is in force was decided later.',
    })
  const open = asset.openClassificationId && classifications.get(asset.openClassificationId)?.state
  if (open && open.proposal !== undefined)
    note(nameColumn, {
      sv: 'Ett förslag är på väg i registret. Besluta det där, eller ta bort raden.',
      en: 'A proposal is under way in the register. Decide it there, or leave the row out.',
    })
}

function check(
  row: KlassaRow,
  found: Stored<InformationAsset> | undefined,
  context: ImportContext,
  list: FaultList,
): void {
  const { systems, units, today } = context
  const note: Note = (column, message) => noteFault(list, { path: placeInTable(row.row, column), message })
  if (row.decidedOn > today)
    note('Klassad', { sv: 'Dagen ligger i framtiden.', en: 'The day is in the future.' })
  if (reasonOf(row).length > longestReason)
    note('Motivering', {
      sv: `Högst ${longestReason} tecken, med vem som beslutade och när.`,
      en: `At most ${longestReason} characters, with who decided and when.`,
    })
  for (const [at, id] of row.systemIds.entries())
    if (!systems.has(id))
      note('system', {
        sv: `Nummer ${at + 1} är inget system i registret.`,
        en: `Number ${at + 1} is no system in the register.`,
      })
  if (!units.has(row.unitId))
    note('enhet', {
      sv: 'Det finns ingen sådan enhet. Ange en enhets id.',
      en: 'There is no such unit. Give the id of one.',
    })
  else if (found) checkAsset(row, found.state, context, note)
  else if (row.id === undefined)
    note(nameColumn, {
      sv: 'Enheten har ingen tillgång med det namnet. Registrera den först.',
      en: 'There is no asset of this name in the unit. Register it first.',
    })
}

/** A class that has run out is asked about anew in the night; whoever is asked then hears of it with the import. */
function askedInTheNight(asset: InformationAsset, context: ImportContext): string[] {
  const holders = holdersAmong(context.assignments)
  const [first = ''] = asset.systemIds
  const managers = holders.filter(({ role }) => role === 'system-manager')
  const managerId = context.systems.get(first)?.managerId
  const people = proposersAmong(decidersAmong(holders, asset), managers, managerId)
  return [firstAsked(people, 'propose-classification', []) ?? []].flat()
}

function planRow(
  row: KlassaRow,
  before: Stored<InformationAsset>,
  context: ImportContext,
  by: ActorStamp,
): ImportPiece {
  const { classifications, openTasks, model, newId, now, today } = context
  const { state } = before
  const { unitPath, openClassificationId, current } = state
  if (isInForce(state, row))
    return { fate: 'unchanged', changes: [], effects: [], systemIds: [], askedIds: [], unitPath }
  const open = openClassificationId === undefined ? undefined : classifications.get(openClassificationId)
  const opening = {
    id: newId(),
    modelId: model.id,
    trigger: triggerOfFile(state, today),
    startedBy: by.personId,
    now,
  }
  const { classification, asset } = open
    ? { classification: open.state, asset: state }
    : openClassification(state, opening)
  const { levels, decidedOn } = row
  const validUntil = reviewDay(model, levels, decidedOn)
  const inForce: Classification = {
    ...classification,
    modelId: model.id,
    status: 'in-force',
    decision: { outcome: 'imported', levels, reason: reasonOf(row), by, at: now },
    validUntil,
  }
  const previous = current && classifications.get(current.classificationId)
  const decided = { classificationId: classification.id, levels, decidedOn, validUntil }
  const tasks = open ? (openTasks.get(open.state.id) ?? []) : []
  const withdrawn = tasks.map((task) => withdrawTask(task, now))
  return {
    fate: 'changed',
    isClassified: true,
    changes: [
      { before: open, after: inForce, action: 'classification.imported' },
      ...putInForce(before, asset, decided, previous).changes,
      ...withdrawn.flatMap(({ changes }) => changes),
    ],
    effects: withdrawn.flatMap(({ effects }) => effects),
    systemIds: [...state.systemIds, ...state.receiverIds],
    askedIds: validUntil < today ? askedInTheNight(state, context) : [],
    unitPath,
  }
}

/**
 * Plans the rows of a file, all or none. The asset is in the register already, told by its id or its name in its unit; a
 * classification that is open and has no proposal is completed, one that has a proposal stands in the way.
 * @throws Refusal `import-invalid` with what is wrong in every row, at `row 7, column Klassad`
 */
export function planKlassaImport(rows: readonly KlassaRow[], context: ImportContext): RegisterImportPlan {
  const list: FaultList = { faults: [], count: 0 }
  const subjects = findSubjects(context.assets, nameColumn)
  const found = rows.flatMap((row) => {
    const before = subjects.of(row, list)
    check(row, before, context, list)
    return before ? [{ row, before }] : []
  })
  refuseFaults(list)
  const by = stampOf(context.actor, context.grant.standing)
  const pieces = found.map(({ row, before }) => planRow(row, before, context, by))
  return batchImport(pieces, { units: context.units, actor: by, now: context.now })
}
