// A key figure of the annual report (nyckeltal): what it is, what it came to, and how that compares (domain 8.2).
import * as z from 'zod'

export const figureIds = [
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
  'N9',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
  'N15',
  'N16',
  'N17',
  'N18',
  'N19',
  'N20',
] as const
export const FigureId = z.enum(figureIds)
export type FigureId = z.infer<typeof FigureId>

const Texts = z.object({ sv: z.string(), en: z.string() })
export type Texts = z.infer<typeof Texts>

export const FigureUnit = z
  .enum(['percent', 'count', 'hours', 'index', 'level', 'per-thousand'])
  .describe('procent, antal, timmar, index 0–100, nivå 0–4, per 1 000 anställda')
export type FigureUnit = z.infer<typeof FigureUnit>

/** Grey where there is no target, or nothing to measure. */
export const FigureLight = z.enum(['green', 'yellow', 'red', 'grey']).describe('grön, gul, röd, grå')
export type FigureLight = z.infer<typeof FigureLight>

/** A part of a figure: a kind of incident, a level, a unit. A place, a thing or a group; never a person. */
export const FigureRow = z.object({
  id: z.string(),
  name: Texts,
  unit: FigureUnit,
  value: z.number().optional().describe('Missing: see why'),
  missing: Texts.optional(),
  light: FigureLight.optional(),
  basis: z.int().optional().describe('How many people or cases it is counted over, where that could be few'),
  isPersonal: z.boolean().optional().describe('People could be guessed from a small count'),
})
export type FigureRow = z.infer<typeof FigureRow>

export const Figure = z.object({
  id: FigureId,
  name: Texts,
  definition: Texts,
  target: Texts,
  unit: FigureUnit,
  value: z.number().optional(),
  missing: Texts.optional().describe('Saknas, and why'),
  isPersonal: z.boolean().optional().describe('People could be guessed from a small count'),
  rows: z.array(FigureRow),
  previous: z.number().optional().describe('In last year’s frozen report'),
  trend: z.enum(['better', 'worse', 'same', 'changed']).optional().describe('Missing without last year’s'),
  light: FigureLight,
  source: z.string().describe('The path of the list behind it'),
})
export type Figure = z.infer<typeof Figure>

/** What a count came to, before it is compared. */
export interface Measured {
  value?: number | undefined
  missing?: Texts | undefined
  rows?: readonly FigureRow[]
  /** Where the light depends on more than the value. */
  light?: FigureLight
}

/** Hundredths as a whole percent; undefined where there is nothing to divide. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 100)
}

export const nothingToMeasure: Texts = { sv: 'Inget att mäta', en: 'Nothing to measure' }
export const nobodyAnswered: Texts = {
  sv: 'Ingen enhet har svarat på frågan',
  en: 'No unit has answered the question',
}

/** A share with the reason why it is missing. */
export function shareOf(part: number, whole: number, missing: Texts = nothingToMeasure): Measured {
  const value = percentOf(part, whole)
  return value === undefined ? { missing } : { value }
}

/** A row with a share. */
export function shareRow(id: string, name: Texts, part: number, whole: number): FigureRow {
  const value = percentOf(part, whole)
  return { id, name, unit: 'percent', ...(value === undefined ? { missing: nothingToMeasure } : { value }) }
}

export function countRow(id: string, name: Texts, value: number): FigureRow {
  return { id, name, unit: 'count', value }
}
