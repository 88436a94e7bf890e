// What a supplier must meet for a class, as rows and as a Markdown annex to a tender: the third thing a classification gives (domain 3.1).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { ClassLevels } from '../classification/class-levels.ts'
import { aspects } from '../classification/class-levels.ts'
import type { ClassificationModel, Words } from '../classification/classification-model.ts'
import { isStricterAt, isTriggered } from './is-triggered.ts'
import { concernsSupplier, groupByTheme } from './procurement-themes.ts'
import {
  aspectWords,
  circumstanceWords,
  columnWords,
  contractClauses,
  introduction,
  procurementWords,
} from './procurement-words.ts'
import type { Circumstances, Requirement, RequirementCatalogue } from './requirement-catalogue.ts'

type Language = keyof Words
type Model = Pick<ClassificationModel, 'scale' | 'aspects'>

/** One requirement as the bidder reads it, in one language. */
export interface ProcurementRow {
  readonly id: string
  /** With the stricter part, where the class demands it. */
  readonly text: string
  readonly iso: readonly string[]
  readonly act: readonly number[]
  readonly evidence: string
}

export interface ProcurementRequirements {
  readonly title: string
  /** In the order of the document. */
  readonly rows: readonly ProcurementRow[]
  readonly markdown: string
}

/**
 * The requirements of a procurement. That there is a supplier is taken for granted, whatever the circumstances say.
 * @param about what is bought, left out where the name should not be public
 * @param model gives the class its words; without it the levels stand as numbers
 * @param today the date on the document
 */
export function procurementRequirements({
  catalogue,
  levels,
  circumstances,
  language,
  about,
  model,
  today,
}: {
  readonly catalogue: Pick<RequirementCatalogue, 'id' | 'requirements'>
  readonly levels: ClassLevels
  readonly circumstances: Circumstances
  readonly language: Language
  readonly about?: { readonly systemName?: string | undefined } | undefined
  readonly model?: Model | undefined
  readonly today: CalendarDay
}): ProcurementRequirements {
  const words = (both: Words) => both[language]
  const bought = { ...circumstances, supplier: true }
  const themes = groupByTheme(
    catalogue.requirements
      .filter(concernsSupplier)
      .filter(({ applies }) => isTriggered(applies, levels, bought)),
  ).map(({ title, requirements }) => ({
    title: words(title),
    rows: requirements.map((requirement) => rowOf(requirement, levels, language)),
  }))
  const heading = words(procurementWords.title)
  const title = about?.systemName === undefined ? heading : `${heading}: ${oneLine(about.systemName)}`
  const sections = [
    `# ${escaped(title)}`,
    [
      `- ${words(procurementWords.date)}: ${today}`,
      `- ${words(procurementWords.catalogue)}: ${escaped(catalogue.id)}`,
    ].join('\n'),
    `## ${words(procurementWords.class)}`,
    classLines(levels, language, model).join('\n'),
    `${words(procurementWords.circumstances)}: ${circumstanceList(bought, language)}.`,
    `## ${words(procurementWords.howToAnswer)}`,
    ...introduction.map(words),
    ...themes.flatMap((theme, at) => [
      `## ${at + 1}. ${escaped(theme.title)}`,
      tableOf(theme.rows, at + 1, language),
    ]),
    `## ${themes.length + 1}. ${words(procurementWords.clauses)}`,
    ...contractClauses
      .filter(({ onlyWith }) => onlyWith === undefined || bought[onlyWith])
      .map(
        (clause, at) => `**${themes.length + 1}.${at + 1} ${words(clause.title)}.** ${words(clause.text)}`,
      ),
  ]
  return { title, rows: themes.flatMap(({ rows }) => rows), markdown: `${sections.join('\n\n')}\n` }
}

function rowOf(requirement: Requirement, levels: ClassLevels, language: Language): ProcurementRow {
  const { id, text, iso, act, evidence, stricter } = requirement
  const isStricter = stricter !== undefined && isStricterAt(requirement, levels)
  return {
    id,
    text: isStricter
      ? `${text[language]} ${procurementWords.stricter[language]} ${stricter.text[language]}`
      : text[language],
    iso,
    act,
    evidence: evidence[language],
  }
}

/** A line for each aspect the class knows. */
function classLines(levels: ClassLevels, language: Language, model: Model | undefined): string[] {
  return aspects.flatMap((aspect) => {
    const level = levels[aspect]
    if (level === undefined) return []
    const aspectName = model?.aspects.find((one) => one.aspect === aspect)?.name ?? aspectWords[aspect]
    const levelName = model?.scale.find((one) => one.level === level)?.name
    const named = levelName === undefined ? '' : ` (${levelName[language]})`
    return [`- ${escaped(`${aspectName[language]}: ${procurementWords.level[language]} ${level}${named}`)}`]
  })
}

function circumstanceList(circumstances: Circumstances, language: Language): string {
  return circumstanceWords
    .filter(({ key }) => circumstances[key])
    .map(({ words }) => words[language])
    .join(', ')
}

function tableOf(rows: readonly ProcurementRow[], theme: number, language: Language): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [
    line(columnWords.map((head) => head[language])),
    `|${' --- |'.repeat(columnWords.length)}`,
    ...rows.map(({ id, text, iso, act, evidence }, at) =>
      line([`${theme}.${at + 1}`, id, text, evidence, iso.join(', '), act.join(', '), '']),
    ),
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Text on one line that Markdown shows as it stands: no column, emphasis, link or tag begins in it. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~#&]/g, String.raw`\$&`)
}
