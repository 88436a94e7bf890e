// Plans an import of information assets: what is new, what is changed, which classes are proposed; or everything that is wrong.

import { type ActorStamp, stampOf } from '../actor.ts'
import { changedFields } from '../audit/diff-fields.ts'
import { decidersAmong, firstAsked, proposersAmong } from '../classification/asked-people.ts'
import { levelFaults } from '../classification/check-levels.ts'
import { type Aspect, highestLevel } from '../classification/class-levels.ts'
import type { ProposalContent } from '../classification/classification.ts'
import { neededAdvice } from '../classification/needed-advice.ts'
import { reviseProposal, withProposal } from '../classification/propose-class.ts'
import { triggerOfAsset } from '../classification/reclassification-trigger.ts'
import {
  openClassification,
  startReclassification,
  startRound,
} from '../classification/start-classification.ts'
import type { Stored } from '../decision.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import { pathOf } from '../organisation/unit-path.ts'
import { reaches } from '../permission.ts'
import type { Fault } from '../refusal.ts'
import { describedAnew } from './change-asset.ts'
import { type FaultList, noteFault, refuseFaults } from './fault-list.ts'
import { findSubjects, idFromName, type Subjects } from './find-subject.ts'
import { batchImport, type ImportPiece, type RegisterImportPlan } from './import-batches.ts'
import { holdersAmong, type ImportContext } from './import-context.ts'
import { fateOfProposal, proposalOf, triggerOfFile } from './imported-proposal.ts'
import { type InformationAsset, mostSystems } from './information-asset.ts'
import { isMasked } from './mask-register.ts'
import { holdsRoleFor } from './owner-role.ts'
import type { AssetRow } from './read-asset-table.ts'
import { handlingFrom, newAsset } from './register-asset.ts'
import { placeInTable } from './table.ts'

/** What the file calls the aspects. */
const columnOfAspect: Record<Aspect, string> = {
  confidentiality: 'K',
  integrity: 'R',
  availability: 'T',
  traceability: 'S',
}

interface CheckedRow {
  readonly row: AssetRow
  readonly unitPath: string
  readonly before: Stored<InformationAsset> | undefined
  readonly proposal: ProposalContent | undefined
  readonly proposalFate: 'none' | 'open' | 'give'
}

/** The open classification of an asset, or else the one whose class is in force. */
function latestOf({ openClassificationId, current }: InformationAsset, context: ImportContext) {
  const id = openClassificationId ?? current?.classificationId
  return id === undefined ? undefined : context.classifications.get(id)
}

/** Checks rows against the register and each other; what is wrong is noted, and only a row without faults is planned. */
class RowCheck {
  readonly #context: ImportContext
  readonly #subjects: Subjects
  readonly #rolesOf: ReadonlyMap<string, ImportContext['assignments']>
  readonly #list: FaultList

  constructor(context: ImportContext, subjects: Subjects, list: FaultList) {
    this.#context = context
    this.#subjects = subjects
    this.#rolesOf = Map.groupBy(context.assignments, ({ personId }) => personId)
    this.#list = list
  }

  check(row: AssetRow): CheckedRow {
    const { grant } = this.#context
    const { name, unitId } = row.description
    const unitPath = this.#placeOf(row)
    this.#checkWords(row)
    const before = this.#subjects.of({ row: row.row, id: row.id, name, unitId }, this.#list)
    if (before && !reaches(grant, before.state.unitPath))
      this.#note(row, 'id', {
        sv: 'Tillgången hör till en enhet vars register du inte får ändra.',
        en: 'The asset belongs to a unit whose register you may not change.',
      })
    this.#checkOwner(row, unitPath, before?.state)
    this.#checkSystems(row, before?.state)
    const proposal = proposalOf(row)
    return {
      row,
      unitPath,
      before,
      proposal,
      proposalFate: this.#checkProposal(row, proposal, before?.state),
    }
  }

  #note({ row }: AssetRow, column: string, message: Fault['message']): void {
    noteFault(this.#list, { path: placeInTable(row, column), message })
  }

  /** A public export has other words in place of some: read in, they would replace what it was to keep secret. */
  #checkWords(row: AssetRow): void {
    const { name, description = '', purpose } = row.description
    const texts = { namn: name, beskrivning: description, syfte: purpose }
    for (const [column, text] of Object.entries(texts))
      if (isMasked(text))
        this.#note(row, column, {
          sv: 'Cellen är maskad. Läs in en fil som inte är det.',
          en: 'The cell is masked. Read in a file that is not.',
        })
  }

  #placeOf(row: AssetRow): string {
    const { units, grant, today } = this.#context
    const unit = units.get(row.description.unitId)
    const unitPath = pathOf(units, row.description.unitId)
    if (unit === undefined || !isValidOn(unit, today))
      this.#note(row, 'enhet', {
        sv: 'Det finns ingen sådan enhet i dag. Ange en enhets id.',
        en: 'There is no such unit today. Give the id of one.',
      })
    else if (!reaches(grant, unitPath))
      this.#note(row, 'enhet', {
        sv: 'Du får inte ändra den här enhetens register.',
        en: 'The register of this unit is not yours to change.',
      })
    return unitPath
  }

  #checkOwner(row: AssetRow, unitPath: string, before: InformationAsset | undefined): void {
    const { ownerId } = row.description
    // A manager who has it for the time being keeps it through a change of other things.
    const isNewOwner = before?.ownerId !== ownerId || before.unitPath !== unitPath
    const held = this.#rolesOf.get(ownerId) ?? []
    if (isNewOwner && !holdsRoleFor(held, 'information-owner', unitPath, this.#context.today))
      this.#note(row, 'informationsägare', {
        sv: 'Personen är inte informationsägare i enheten eller en enhet över den.',
        en: 'The person is no information owner at the unit or one above it.',
      })
  }

  #checkSystems(row: AssetRow, before: InformationAsset | undefined): void {
    const linked = new Set(before?.systemIds)
    for (const [at, id] of row.systemIds.entries()) {
      const system = this.#context.systems.get(id)
      if (system === undefined)
        this.#note(row, 'system', {
          sv: `Nummer ${at + 1} är inget system i registret.`,
          en: `Number ${at + 1} is no system in the register.`,
        })
      else if (system.lifecycle === 'ended' && !linked.has(id))
        this.#note(row, 'system', {
          sv: `Nummer ${at + 1} är ett system som inte finns längre.`,
          en: `Number ${at + 1} is a system that is no more.`,
        })
    }
    if (new Set([...linked, ...row.systemIds]).size > mostSystems)
      this.#note(row, 'system', {
        sv: `Högst ${mostSystems} system, med dem som redan hanterar den.`,
        en: `At most ${mostSystems} systems, with those that handle it already.`,
      })
  }

  #checkProposal(
    row: AssetRow,
    proposal: ProposalContent | undefined,
    before: InformationAsset | undefined,
  ): CheckedRow['proposalFate'] {
    if (proposal === undefined) return 'none'
    const { classifiesTraceability, today } = this.#context
    const faults = levelFaults(proposal.levels, { asset: row.description, classifiesTraceability })
    for (const { aspect, message } of faults) this.#note(row, columnOfAspect[aspect], message)
    if (before === undefined) return 'open'
    const fate = fateOfProposal(proposal, before, latestOf(before, this.#context)?.state, today)
    if (fate !== 'conflict') return fate
    this.#note(row, 'K', {
      sv: 'Ett annat förslag är på samråd eller beslut. Lämna K, R, T och S tomma.',
      en: 'Another proposal is being advised on or decided. Leave K, R, T and S empty.',
    })
    return 'none'
  }
}

/** Turns rows without faults into what is written. */
class RowPlan {
  readonly #context: ImportContext
  readonly #by: ActorStamp
  readonly #subjects: Subjects
  readonly #holders: ReturnType<typeof holdersAmong>

  constructor(context: ImportContext, by: ActorStamp, subjects: Subjects) {
    this.#context = context
    this.#by = by
    this.#subjects = subjects
    this.#holders = holdersAmong(context.assignments)
  }

  plan({ before, ...checked }: CheckedRow): ImportPiece {
    return before ? this.#changed(before, checked) : this.#created(checked)
  }

  #created({ row, unitPath, proposal }: Omit<CheckedRow, 'before'>): ImportPiece {
    const { newId, model, now, today } = this.#context
    const named = idFromName(row.description)
    const { asset, changes, rounds } = newAsset(
      { description: row.description, systemIds: row.systemIds, proposal },
      {
        assetId: this.#subjects.isTaken(named) ? newId() : named,
        classificationId: newId(),
        modelId: model.id,
        unitPath,
        by: this.#by,
        quiet: true,
        now,
        today,
      },
    )
    return {
      fate: 'created',
      isProposed: proposal !== undefined,
      changes,
      effects: rounds,
      systemIds: asset.systemIds,
      askedIds: this.#asked(asset, proposal),
      unitPath,
    }
  }

  #changed(
    before: Stored<InformationAsset>,
    { row, unitPath, proposal, proposalFate }: Omit<CheckedRow, 'before'>,
  ): ImportPiece {
    const { handlings, today } = this.#context
    const { state } = before
    const described = describedAnew(state, row.description, unitPath)
    const begun = row.systemIds.filter((id) => !state.systemIds.includes(id))
    const after: InformationAsset = { ...described, systemIds: [...state.systemIds, ...begun] }
    const links = begun.map((id) => handlingFrom(id, state.id, today, handlings.get(`${id}/${state.id}`)))
    const isSame = Object.keys(changedFields(state, after, [])).length === 0
    const round = this.#newRound(before, after, proposalFate === 'none' ? undefined : proposal)
    const isAssetWritten = round.changes.some(({ after: { kind } }) => kind === 'information-asset')
    const itself = isSame || isAssetWritten ? [] : [{ before, after, action: 'information-asset.changed' }]
    const changes = [...itself, ...round.changes, ...links]
    return {
      ...round,
      fate: changes.length === 0 ? 'unchanged' : 'changed',
      changes,
      // What personal data and importance say of a system may change without any level.
      systemIds: isSame ? [] : [...after.systemIds, ...after.receiverIds],
      unitPath,
    }
  }

  /** The classification that the row opens, or gives its proposal; nothing when neither the row nor its change asks for one. */
  #newRound(
    before: Stored<InformationAsset>,
    after: InformationAsset,
    proposal: ProposalContent | undefined,
  ): Pick<ImportPiece, 'changes' | 'effects' | 'askedIds' | 'isProposed'> {
    const { classifiesTraceability, openTasks, model, newId, now, today } = this.#context
    const { openClassificationId, current } = before.state
    if (openClassificationId !== undefined) {
      const open = this.#context.classifications.get(openClassificationId)
      if (open === undefined || proposal === undefined) return { changes: [], effects: [], askedIds: [] }
      const { changes, effects } = reviseProposal(open, proposal, {
        asset: after,
        model,
        classifiesTraceability,
        path: 'file',
        by: this.#by,
        now,
        openTasks: openTasks.get(openClassificationId) ?? [],
        quiet: true,
      }).decision
      return {
        changes: [...changes],
        effects: [...effects],
        askedIds: this.#asked(after, proposal),
        isProposed: true,
      }
    }
    const found = current && triggerOfAsset(before.state, after)
    if (found === undefined && proposal === undefined) return { changes: [], effects: [], askedIds: [] }
    const opening = {
      id: newId(),
      modelId: model.id,
      ...(found ?? { trigger: triggerOfFile(before.state, today) }),
      quiet: true,
      startedBy: this.#by.personId,
      now,
    }
    const askedIds = this.#asked(after, proposal)
    if (proposal === undefined) return { ...startReclassification(before, after, opening), askedIds }
    const opened = openClassification(after, opening)
    const classification = withProposal(opened.classification, proposal, { by: this.#by, now, quiet: true })
    return {
      changes: [
        { before, after: opened.asset, action: 'information-asset.classification-opened' },
        { after: classification, action: 'classification.proposed' },
      ],
      effects: [startRound(classification, 'advise')],
      askedIds,
      isProposed: true,
    }
  }

  /** With a proposal the owner and those who advise; without one whoever is to propose. */
  #asked(asset: InformationAsset, proposal: ProposalContent | undefined): string[] {
    const deciders = decidersAmong(this.#holders, asset)
    if (proposal === undefined) {
      const [first = ''] = asset.systemIds
      const managers = this.#holders.filter(({ role }) => role === 'system-manager')
      const people = proposersAmong(deciders, managers, this.#context.systems.get(first)?.managerId)
      return [firstAsked(people, 'propose-classification', []) ?? []].flat()
    }
    const authors = highestLevel(proposal.levels) === 3 ? [this.#by.personId] : []
    const advisers = neededAdvice(asset, proposal.levels).map(
      (needed) => this.#holders.find(({ role }) => role === needed.role)?.personId,
    )
    const asked = [firstAsked(deciders, 'decide-classification', authors), ...advisers]
    return asked.flatMap((personId) => personId ?? [])
  }
}

/**
 * Plans the rows of a file, all or none. An asset is told by its id, or else by its name in its unit; a file that is sent
 * again changes nothing. What is said of an asset is replaced whole, systems are only added.
 * @throws Refusal `import-invalid` with what is wrong in every row, at `row 7, column enhet`
 */
export function planAssetImport(rows: readonly AssetRow[], context: ImportContext): RegisterImportPlan {
  const list: FaultList = { faults: [], count: 0 }
  const subjects = findSubjects(context.assets, 'namn')
  const rowCheck = new RowCheck(context, subjects, list)
  const checked = rows.map((row) => rowCheck.check(row))
  refuseFaults(list)
  const by = stampOf(context.actor, context.grant.standing)
  const rowPlan = new RowPlan(context, by, subjects)
  const pieces = checked.map((row) => rowPlan.plan(row))
  return batchImport(pieces, { units: context.units, actor: by, now: context.now })
}
