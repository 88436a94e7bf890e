// Keeps who took the register out or handed it to someone: which version, how many rows, and the digest of the file.
import { type Actor, stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { Disclosure, DisclosureOverride } from './disclosure.ts'
import { type MaskedTable, maskRuleId } from './mask-register.ts'
import { refusalText } from './refusal-text.ts'

/** What was asked for by somebody outside. */
export interface DisclosureRequest {
  readonly requester?: string | undefined
  readonly requestedOn: CalendarDay
  readonly overrides: readonly DisclosureOverride[]
}

interface Context extends Moment {
  id: string
  what: Disclosure['what']
  unitId?: string | undefined
  version: Disclosure['version']
  format: Disclosure['format']
  masked: MaskedTable
  file: Disclosure['file']
  actor: Actor
  grant: Grant
}

/** @throws Refusal `day-not-possible` for a request of a day to come */
export function checkRequestDay(
  { requestedOn }: Pick<DisclosureRequest, 'requestedOn'>,
  { today }: Moment,
): void {
  if (requestedOn > today)
    throw new Refusal('day-not-possible', [{ path: 'body.requestedOn', message: `≤ ${today}` }])
}

/** One's own export without a request; with one, the decision to refuse what is masked is written too. */
export function recordDisclosure(
  request: DisclosureRequest | undefined,
  context: Context,
): { decision: Decision; disclosure: Disclosure } {
  const { id, what, unitId, version, format, masked, file, actor, grant, now, today } = context
  const examinedBy = stampOf(actor, grant.standing)
  const { maskedFields } = masked
  const isRefused = request !== undefined && maskedFields > 0
  const disclosure: Disclosure = {
    kind: 'disclosure',
    id,
    what,
    ...(unitId && { unitId }),
    version,
    format,
    ...(request && { requestedOn: request.requestedOn }),
    ...(request?.requester && { requester: request.requester }),
    overrides: [...(request?.overrides ?? [])],
    rows: masked.table.rows.length,
    maskedFields,
    ruleId: maskRuleId,
    examinedBy,
    examinedAt: now,
    file,
    ...(isRefused && {
      refusalText: refusalText(masked, {
        what,
        requestedOn: request.requestedOn,
        decidedOn: today,
        examinedBy,
      }),
    }),
  }
  const action = request ? 'disclosure.examined' : 'disclosure.exported'
  return {
    decision: { at: now, actor: examinedBy, changes: [{ after: disclosure, action }], effects: [] },
    disclosure,
  }
}
