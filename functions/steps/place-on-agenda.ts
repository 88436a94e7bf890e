// Places the matter on the body's first meeting that leaves time for notice.
import * as z from 'zod'
import { MatterId, Slug } from '../domain/identifier.ts'
import { placeOnAgenda as placeOnAgendaRule } from '../domain/meeting/place-on-agenda.ts'
import { lists, prefixes } from '../store/keys.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, bodyId: Slug })

export const placeOnAgenda = step(Input, async ({ matterId, bodyId }, { store, moment }) => {
  const [matter, body, meetings] = await Promise.all([
    store.load('matter', matterId),
    store.load('body', bodyId),
    store.all('meeting', { table: 'governance', partition: lists.body(bodyId), prefix: prefixes.meeting }),
  ])
  const { decision, next: _, ...place } = placeOnAgendaRule(matter, body.state, meetings, moment)
  return { decision, output: place }
})
