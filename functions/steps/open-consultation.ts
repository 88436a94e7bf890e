// Opens a consultation: which of the chosen units exist today, and who answers for each.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { openConsultation as openConsultationRule } from '../domain/matter/consultation.ts'
import { step } from './step.ts'

export const openConsultation = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, { store, moment }) => {
    const matter = await store.load('matter', matterId)
    const units = await Promise.all(matter.state.opinions.map(({ unitId }) => store.find('unit', unitId)))
    const known = units.flatMap((unit) => (unit ? [unit.state] : []))
    const { decision, instances } = openConsultationRule(matter, known, moment)
    return { decision, output: { instances } }
  },
)
