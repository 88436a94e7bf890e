// How the values of the annual report are written, in Swedish and English.
import type { Figure, FigureLight, FigureRow, FigureUnit, Texts } from './figures/figure.ts'
import type { SelfAssessmentStatement } from './report-answers.ts'
import type { SecretPart } from './secret-part.ts'

export type ReportLanguage = 'sv' | 'en'

export const say = (language: ReportLanguage, sv: string, en: string): string => ({ sv, en })[language]

/** What stands in the place of what only the annex holds. */
export function inAnnex({ paragraph }: SecretPart, language: ReportLanguage): string {
  return say(language, `Se sekretessbilagan (${paragraph})`, `See the secret annex (${paragraph})`)
}

const hundred = 100

const unitText: Record<FigureUnit, (value: string, language: ReportLanguage) => string> = {
  percent: (value) => `${value} %`,
  count: (value) => value,
  hours: (value) => `${value} h`,
  index: (value) => `${value} / ${hundred}`,
  level: (value, language) => `${{ sv: 'nivå', en: 'level' }[language]} ${value}`,
  'per-thousand': (value, language) =>
    `${value} ${{ sv: 'per 1 000 anställda', en: 'per 1,000 employees' }[language]}`,
}

/** `12,5` in Swedish. */
function numberText(value: number, language: ReportLanguage): string {
  const text = String(value)
  return language === 'sv' ? text.replace('.', ',') : text
}

const absent: Texts = { sv: 'saknas', en: 'missing' }

/** The value, or that it is missing and why. */
export function valueText(
  { value, unit, missing }: Pick<FigureRow | Figure, 'value' | 'unit' | 'missing'>,
  language: ReportLanguage,
): string {
  if (value !== undefined) return unitText[unit](numberText(value, language), language)
  return missing ? missing[language] : absent[language]
}

/** A light is never told by its colour alone (WCAG 1.4.1). */
export const lightText: Record<FigureLight, Texts> = {
  green: { sv: 'Grön: når målet', en: 'Green: meets the target' },
  yellow: { sv: 'Gul: nära målet', en: 'Yellow: near the target' },
  red: { sv: 'Röd: når inte målet', en: 'Red: misses the target' },
  grey: { sv: 'Grå: inget mål eller inget att mäta', en: 'Grey: no target, or nothing to measure' },
}

export const trendText: Record<NonNullable<Figure['trend']>, Texts> = {
  better: { sv: 'bättre än föregående år', en: 'better than the year before' },
  worse: { sv: 'sämre än föregående år', en: 'worse than the year before' },
  same: { sv: 'oförändrat', en: 'unchanged' },
  changed: { sv: 'ändrat', en: 'changed' },
}
export const noTrend: Texts = { sv: 'ingen jämförelse', en: 'nothing to compare with' }

/** `bättre än föregående år (70 %)` */
export function trendInWords({ trend, previous, unit }: Figure, language: ReportLanguage): string {
  if (trend === undefined) return noTrend[language]
  const before = previous === undefined ? '' : ` (${valueText({ value: previous, unit }, language)})`
  return `${trendText[trend][language]}${before}`
}

export const statementNames: Record<SelfAssessmentStatement, Texts> = {
  'governing-documents-known': { sv: 'Styrdokumenten är kända', en: 'Governing documents are known' },
  'roles-known': { sv: 'Rollerna är kända', en: 'Roles are known' },
  'access-rights-approved': { sv: 'Behörigheter godkänns', en: 'Access rights are approved' },
  'incidents-handled': { sv: 'Incidenter hanteras', en: 'Incidents are handled' },
  'risks-assessed': { sv: 'Risker bedöms', en: 'Risks are assessed' },
  'continuity-planned': { sv: 'Kontinuitet är planerad', en: 'Continuity is planned' },
  'suppliers-followed-up': { sv: 'Leverantörer följs upp', en: 'Suppliers are followed up' },
}

export const statementValues: Record<'yes' | 'partly' | 'no', Texts> = {
  yes: { sv: 'ja', en: 'yes' },
  partly: { sv: 'delvis', en: 'partly' },
  no: { sv: 'nej', en: 'no' },
}

export const unitStatusNames: Record<'asked' | 'answered' | 'abstained' | 'missing', Texts> = {
  asked: { sv: 'tillfrågad', en: 'asked' },
  answered: { sv: 'svarat', en: 'answered' },
  abstained: { sv: 'avstått', en: 'abstained' },
  missing: { sv: 'svar saknas', en: 'answer missing' },
}
