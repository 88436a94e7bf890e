// The main writes, each turn about something of its own so that none is refused.
import { addDays, CalendarDay } from '../functions/domain/calendar/calendar-day.ts'
import { OrganisationImport } from '../functions/domain/organisation/organisation-import.ts'
import alingsas from '../local/seed/alingsas.json' with { type: 'json' }
import type { BenchCloud } from './bench-cloud.ts'
import { repeated } from './figure.ts'
import { coordinator, registrar } from './people.ts'
import type { MeasuredCall } from './route-cost.ts'
import { draftOf, recordVersion, registrarsTask, type Scene, startMatter, uploadDraft } from './scene.ts'

const farDay = CalendarDay.parse('2060-01-01')
const meetingTime = { startsAt: '09:00', durationMinutes: 60 }

/** Ready to be written: matters whose registrar is asked, and uploaded drafts. */
async function prepare(bench: BenchCloud, turns: number, matterId: string) {
  const matterIds = await repeated(turns, (turn) => startMatter(bench, `policy-${turn}`))
  await bench.cloud.settle()
  const taskIds: string[] = []
  for (const id of matterIds) taskIds.push(await registrarsTask(bench, id))
  const drafts = await repeated(turns, (turn) => uploadDraft(bench, matterId, turn + 1))
  return { taskIds, drafts }
}

/** The writes that change a register row or the calendar. */
function organisationWrites({ api }: BenchCloud): MeasuredCall[] {
  const as = coordinator
  const bodyId = 'valnamnden'
  let version = 0
  return [
    {
      route: 'planMeeting',
      call: (turn) =>
        api.call('planMeeting', {
          as,
          params: { bodyId },
          body: { heldOn: addDays(farDay, turn), ...meetingTime },
        }),
    },
    {
      route: 'changeMeeting',
      call: () =>
        api.call('changeMeeting', {
          as,
          params: { meetingId: `${bodyId}~${farDay}` },
          ifMatch: `"${++version}"`,
          body: { ...meetingTime, place: `Sal ${version}` },
        }),
    },
    {
      route: 'assignRole',
      call: (turn) =>
        api.call('assignRole', {
          as,
          params: { personId: registrar },
          body: {
            role: 'unit-manager',
            unitId: 'it-enheten',
            validFrom: addDays(farDay, turn),
            validTo: addDays(farDay, turn),
          },
        }),
    },
    {
      route: 'appointDeputy',
      call: (turn) =>
        api.call('appointDeputy', {
          as,
          params: { personId: 'sc.henrik.dahl' },
          body: {
            deputyId: 'bs.johan.vik',
            role: 'security-chief',
            unitId: 'kommunledningskontoret',
            scope: ['status-report'],
            validFrom: addDays(farDay, turn),
            validTo: addDays(farDay, turn),
          },
        }),
    },
    {
      route: 'importOrganisation',
      note: 'the seed, nothing new',
      isBulk: true,
      turns: 3,
      call: () =>
        api.call('importOrganisation', {
          as,
          body: { format: 'json', organisation: OrganisationImport.parse(alingsas) },
        }),
    },
  ]
}

export async function writeCalls(bench: BenchCloud, { matterId }: Scene): Promise<MeasuredCall[]> {
  const { api, effort } = bench
  // A write is measured less often than a read: what follows from each is done before the next route.
  const turns = Math.ceil(effort.callsPerRoute / 3)
  const { taskIds, drafts } = await prepare(bench, turns + 1, matterId)
  const as = coordinator
  return [
    ...organisationWrites(bench).map((call) => ({ turns, ...call })),
    { route: 'startMatter', turns, call: (turn) => startMatter(bench, `other-policy-${turn}`) },
    {
      route: 'completeTask',
      turns,
      call: (turn) =>
        api.call('completeTask', {
          as: registrar,
          params: { taskId: taskIds[turn] ?? '' },
          body: { answer: { kind: 'register-matter', diaryNumber: `2026.${turn + 1000} KS` } },
        }),
    },
    {
      route: 'declareDraft',
      turns,
      call: (turn) =>
        api.call('declareDraft', {
          as,
          params: { matterId },
          body: {
            fileName: 'policy.md',
            mediaType: 'text/markdown',
            sizeBytes: draftOf(turn).bytes.length,
            sha256: draftOf(turn + 10_000).sha256,
          },
        }),
    },
    {
      route: 'confirmDraft',
      turns,
      call: (turn) => api.call('confirmDraft', { as, params: { matterId, number: drafts[turn] ?? 0 } }),
    },
    { route: 'recordVersion', turns, call: (turn) => recordVersion(bench, turn + 1) },
  ]
}
