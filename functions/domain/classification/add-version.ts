// Adds a version of the classification model or of the requirement catalogue. A version is never changed: what was decided by it is shown by it.

import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { type Fault, Refusal } from '../refusal.ts'
import type { RequirementCatalogue } from '../requirement/requirement-catalogue.ts'
import { aspectNames, aspects } from './class-levels.ts'
import type { ClassificationModel } from './classification-model.ts'

/** The database takes 400 kB in one item and the audit entry repeats it; the versions of 2026 are 28 kB *(our choice)*. */
const longestVersionBytes = 100_000

interface Context extends Moment {
  /** The ids that are taken, those that come with the system among them. */
  takenIds: readonly string[]
  actor: Actor
  grant: Grant
}

function repeated(ids: readonly string[], pathOf: (at: number) => string): Fault[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ path: pathOf(at), message: { sv: `${id} står två gånger.`, en: `${id} twice.` } }]
      : [],
  )
}

/** What a form can be wrong in although every field is right: each aspect and level once, each question answerable. */
function modelFaults({
  aspects: given,
  scale,
  questions,
  reviewMonths,
}: Omit<ClassificationModel, 'kind'>): Fault[] {
  const missing = aspects.flatMap((aspect) =>
    given.some((each) => each.aspect === aspect)
      ? []
      : [
          {
            path: 'body.aspects',
            message: {
              sv: `Aspekten ${aspectNames[aspect].sv} saknas.`,
              en: `The aspect ${aspectNames[aspect].en} is missing.`,
            },
          },
        ],
  )
  const isInOrder = (levels: readonly { level: number }[]) => levels.every(({ level }, at) => level === at)
  return [
    ...missing,
    ...(isInOrder(scale)
      ? []
      : [
          {
            path: 'body.scale',
            message: {
              sv: 'Nivåerna 0, 1, 2 och 3 i den ordningen.',
              en: 'Levels 0, 1, 2 and 3 in this order.',
            },
          },
        ]),
    ...given.flatMap(({ levels }, at) =>
      isInOrder(levels)
        ? []
        : [
            {
              path: `body.aspects.${at}.levels`,
              message: {
                sv: 'Nivåerna 0, 1, 2 och 3 i den ordningen.',
                en: 'Levels 0, 1, 2 and 3 in this order.',
              },
            },
          ],
    ),
    ...repeated(
      questions.map(({ id }) => id),
      (at) => `body.questions.${at}.id`,
    ),
    // Traceability may be left to follow from the others.
    ...aspects
      .filter((aspect) => aspect !== 'traceability' && !questions.some((each) => each.aspect === aspect))
      .map((aspect) => ({
        path: 'body.questions',
        message: {
          sv: `Ingen fråga gäller ${aspectNames[aspect].sv}.`,
          en: `No question is on ${aspectNames[aspect].en}.`,
        },
      })),
    // A class that never is in force would be taken up anew every night.
    ...reviewMonths.flatMap((months, at) =>
      months < 1 ? [{ path: `body.reviewMonths.${at}`, message: '≥ 1' }] : [],
    ),
  ]
}

function refuseBad(
  content: Omit<ClassificationModel, 'kind'> | Omit<RequirementCatalogue, 'kind'>,
  faults: readonly Fault[],
  { takenIds }: Context,
): void {
  const { id } = content
  const bytes = new TextEncoder().encode(JSON.stringify(content)).length
  if (bytes > longestVersionBytes)
    throw new Refusal('body-too-large', [
      {
        path: 'body',
        message: {
          sv: `För stort: ${bytes} byte, högst ${longestVersionBytes}.`,
          en: `Too large: ${bytes} bytes, at most ${longestVersionBytes}.`,
        },
      },
    ])
  if (takenIds.includes(id)) throw new Refusal('already-exists', [{ path: 'body.id', message: id }])
  if (faults.length > 0) throw new Refusal('malformed-request', faults)
}

/** @throws Refusal `already-exists`, `body-too-large`, `day-not-possible` for a first day that has been, `malformed-request` */
export function addModel(
  content: Omit<ClassificationModel, 'kind'>,
  context: Context,
): { decision: Decision; model: ClassificationModel } {
  refuseBad(content, modelFaults(content), context)
  requireComing(content, context)
  const model: ClassificationModel = { kind: 'classification-model', ...content }
  return { decision: added(model, 'classification-model.added', context), model }
}

/** @throws as `addModel` */
export function addCatalogue(
  content: Omit<RequirementCatalogue, 'kind'>,
  context: Context,
): { decision: Decision; catalogue: RequirementCatalogue } {
  const ids = content.requirements.map(({ id }) => id)
  refuseBad(
    content,
    repeated(ids, (at) => `body.requirements.${at}.id`),
    context,
  )
  requireComing(content, context)
  const catalogue: RequirementCatalogue = { kind: 'requirement-catalogue', ...content }
  return { decision: added(catalogue, 'requirement-catalogue.added', context), catalogue }
}

/** A version that applied yesterday would change what was decided yesterday. */
function requireComing({ validFrom }: { validFrom: string }, { today }: Context): void {
  if (validFrom < today)
    throw new Refusal('day-not-possible', [{ path: 'body.validFrom', message: `≥ ${today}` }])
}

function added(
  after: ClassificationModel | RequirementCatalogue,
  action: string,
  { actor, grant, now }: Context,
): Decision {
  return { at: now, actor: stampOf(actor, grant.standing), changes: [{ after, action }], effects: [] }
}
