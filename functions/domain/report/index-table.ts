// The parts of each unit's index as a table: a unit's are shown together or not at all, since the index and the others would give a hidden one away.
import type { AnnualReport } from './annual-report.ts'
import type { ContentTable } from './annual-report-content.ts'
import { inAnnex, type ReportLanguage, say } from './annual-report-words.ts'
import type { FigureId } from './figures/figure.ts'
import { hiddenRows, notShown } from './figures/small-count.ts'
import { indexPartNames, indexParts } from './figures/unit-index.ts'
import { type SecretPart, secretFigure, secretRow } from './secret-part.ts'

/** The figures that the parts of the index tell by unit, and the index itself. */
const toldFigures = ['N17', 'N4', 'N2', 'N7', 'N11'] as const satisfies readonly FigureId[]

/** Why the parts of a unit's index are secret: as much as any figure that they tell. */
export function secretIndex(report: AnnualReport, unitId: string): SecretPart | undefined {
  return toldFigures
    .map((id) => secretFigure(report, id) ?? secretRow(report, id, unitId))
    .find((secret) => secret !== undefined)
}

function isOfFew({ figures }: AnnualReport, unitId: string): boolean {
  return figures.some(
    (figure) => toldFigures.some((id) => id === figure.id) && hiddenRows(figure).has(unitId),
  )
}

/** @param isTold whose parts are in the table; everyone's when left out */
export function indexTable(
  report: AnnualReport,
  language: ReportLanguage,
  isTold: (unitId: string) => boolean = () => true,
): ContentTable {
  const rows = report.indexParts
    .filter(({ unitId }) => isTold(unitId))
    .map(({ unitId, parts }) => {
      const name = report.units.find((unit) => unit.unitId === unitId)?.unitName ?? unitId
      const secret = secretIndex(report, unitId)
      const hidden = secret
        ? inAnnex(secret, language)
        : isOfFew(report, unitId)
          ? notShown[language]
          : undefined
      const cells = indexParts.map((part, at) => {
        if (hidden !== undefined) return at === 0 ? hidden : '–'
        return parts[part] === undefined ? '–' : String(parts[part])
      })
      return [name, ...cells]
    })
  return {
    kind: 'table',
    title: say(language, 'Delar av indexet, 0–100', 'Parts of the index, 0–100'),
    columns: [say(language, 'Enhet', 'Unit'), ...indexParts.map((part) => indexPartNames[part][language])],
    rows,
  }
}
