// The figures of the annual report as anyone may see them: nothing that is secret, and no count that could point at someone.
import type { AnnualReport } from './annual-report.ts'
import type { Figure, FigureRow, Texts } from './figures/figure.ts'
import { withoutSmallCounts } from './figures/small-count.ts'
import { secretFigure, secretRow } from './secret-part.ts'

const secretWords = (paragraph: string): Texts => ({
  sv: `sekretess (${paragraph})`,
  en: `secret (${paragraph})`,
})

function withoutSecrets(figure: Figure, report: AnnualReport): Figure {
  const whole = secretFigure(report, figure.id)
  if (whole) {
    const { value: _, previous: __, trend: ___, ...rest } = figure
    return { ...rest, rows: [], light: 'grey', missing: secretWords(whole.paragraph) }
  }
  const rows = figure.rows.map((row): FigureRow => {
    const hidden = secretRow(report, figure.id, row.id)
    if (hidden === undefined) return row
    const { value: _, light: __, basis: ___, ...rest } = row
    return { ...rest, missing: secretWords(hidden.paragraph) }
  })
  return { ...figure, rows }
}

/** Whether the report may be shown to those who may not see what is secret: legal counsel has examined it. */
export const isExamined = ({ secret }: AnnualReport): boolean => secret !== undefined

/** Each figure without what is secret, as far as that is known, and without small counts. */
export const shownFigures = (report: AnnualReport): Figure[] =>
  report.figures.map((figure) => withoutSecrets(withoutSmallCounts(figure), report))

/** None before the report is examined for secrecy; a figure of a secret section is as secret as the section. */
export function publicFigures(report: AnnualReport): Figure[] {
  return isExamined(report) ? shownFigures(report) : []
}
