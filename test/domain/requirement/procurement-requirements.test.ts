// The annex of security requirements to a tender: what it asks for a class, and that it reads as Markdown.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highestOf, lowestLevels } from '../../../functions/domain/classification/class-levels.ts'
import type { ClassificationModel } from '../../../functions/domain/classification/classification-model.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import { procurementRequirements } from '../../../functions/domain/requirement/procurement-requirements.ts'
import { concernsSupplier } from '../../../functions/domain/requirement/procurement-themes.ts'
import { day } from '../given.ts'
import {
  anyCircumstances,
  anyLevels,
  givenLevels,
  givenRequirement,
  noCircumstances,
} from './given-requirements.ts'

type Given = Parameters<typeof procurementRequirements>[0]

function procured(given: Partial<Given> = {}) {
  return procurementRequirements({
    catalogue: catalogue2026,
    levels: givenLevels(2, 2, 3, 2),
    circumstances: noCircumstances,
    language: 'sv',
    today: day('2027-02-01'),
    ...given,
  })
}

const idsOf = (given: Partial<Given> = {}) => procured(given).rows.map(({ id }) => id)
const textOf = (id: string, given: Partial<Given> = {}) =>
  procured(given).rows.find((row) => row.id === id)?.text

/** The cells of the lines of all tables, as a reader of GitHub's Markdown divides them. */
function tableCells(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => (line.match(/(?:\\.|[^|\\])+/g) ?? []).map((cell) => cell.trim()))
}

/** A text as it is shown: without the backslashes that keep it plain. */
const shown = (cell: string | undefined) => cell?.replace(/\\(.)/g, '$1')

describe('procurementRequirements', () => {
  it('asks for what concerns a supplier, and leaves out the municipality’s own work', () => {
    const ids = idsOf({ levels: givenLevels(3, 3, 3, 3) })
    expect(ids).toContain('K14')
    expect(ids).toContain('K42')
    expect(ids.filter((id) => !concernsSupplier({ id }))).toEqual([])
  })

  it('takes for granted that there is a supplier', () => {
    expect(idsOf({ levels: lowestLevels })).toEqual(expect.arrayContaining(['K42', 'K45']))
  })

  it('given personal data, then asks for a data processing agreement, and otherwise not', () => {
    const circumstances = { ...noCircumstances, personalData: true }
    expect(idsOf({ circumstances })).toEqual(expect.arrayContaining(['K38', 'K46']))
    expect(procured({ circumstances }).markdown).toContain(
      'Personuppgiftsbiträdesavtal (dataskyddsförordningen',
    )
    expect(idsOf()).not.toContain('K46')
    expect(procured().markdown).not.toContain('ersonuppgift')
  })

  it('given a level that demands the stricter part, then asks for it too', () => {
    const { text, stricter } = givenRequirement('K22')
    expect(textOf('K22')).toBe(`${text.sv} Skärpt krav: ${stricter?.text.sv}`)
    expect(textOf('K22', { levels: givenLevels(2, 2, 2) })).toBe(text.sv)
    expect(textOf('K22', { language: 'en' })).toBe(`${text.en} Stricter here: ${stricter?.text.en}`)
  })

  it('gives each row its controls, its points of the law and its evidence', () => {
    const row = procured().rows.find(({ id }) => id === 'K17')
    expect(row).toMatchObject({ iso: ['8.2', '8.3', '8.31'], act: [4, 9], evidence: 'Rutin eller logg' })
  })

  it('given a raised class, then no requirement is lost', () => {
    fc.assert(
      fc.property(anyLevels, anyLevels, anyCircumstances, (levels, other, circumstances) => {
        const raised = new Set(idsOf({ levels: highestOf(levels, other), circumstances }))
        expect(idsOf({ levels, circumstances }).filter((id) => !raised.has(id))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('the Markdown of a tender', () => {
  it('begins with what is bought, the date, the catalogue and the class', () => {
    const { title, markdown } = procured({ about: { systemName: 'Lönesystem' } })
    expect(title).toBe('Säkerhetskrav vid upphandling: Lönesystem')
    expect(markdown.split('\n').slice(0, 13)).toEqual([
      '# Säkerhetskrav vid upphandling: Lönesystem',
      '',
      '- Datum: 2027-02-01',
      '- Kravkatalog: 2026-1',
      '',
      '## Klass',
      '',
      '- Konfidentialitet: nivå 2',
      '- Riktighet: nivå 2',
      '- Tillgänglighet: nivå 3',
      '- Spårbarhet: nivå 2',
      '',
      'Förutsättningar: en leverantör utanför kommunen.',
    ])
  })

  it('given no name, then the heading names none', () => {
    expect(procured().title).toBe('Säkerhetskrav vid upphandling')
    expect(procured({ about: {} }).title).toBe('Säkerhetskrav vid upphandling')
  })

  it('given a class without traceability, then no level is said for it', () => {
    expect(procured({ levels: givenLevels(1, 1, 1) }).markdown).not.toContain('- Spårbarhet')
  })

  it('given a model, then the class is said in its words', () => {
    const words = { sv: 'Betydande', en: 'Considerable' }
    const model: Pick<ClassificationModel, 'scale' | 'aspects'> = {
      scale: [{ level: 2, name: words, description: words }],
      aspects: [
        {
          aspect: 'integrity',
          name: { sv: 'Riktighet (R)', en: 'Integrity (R)' },
          question: words,
          levels: [],
        },
      ],
    }
    const { markdown } = procured({ model, language: 'en' })
    expect(markdown).toContain('- Integrity (R): level 2 (Considerable)\n')
    expect(markdown).toContain('- Availability: level 3\n')
  })

  it('numbers the requirements under numbered headings, and the clauses after them', () => {
    const { rows, markdown } = procured()
    const headings = markdown.match(/^## \d.*$/gm) ?? []
    expect(headings.map((heading) => heading.slice(0, 5))).toEqual(headings.map((_, at) => `## ${at + 1}.`))
    expect(headings.at(-1)).toBe(`## ${headings.length}. Avtalsvillkor`)
    const numbered = tableCells(markdown).filter(([number]) => /^\d/.test(number ?? ''))
    expect(numbered.map(([, id]) => id)).toEqual(rows.map(({ id }) => id))
    expect(new Set(numbered.map(([number]) => number)).size).toBe(rows.length)
    expect(markdown).toContain(`**${headings.length}.1 Incidentanmälan.**`)
  })

  it.each([
    ['sv', 'senast 24 timmar efter att den upptäcktes', 'öppet och dokumenterat format', 'ska-krav'],
    ['en', 'at the latest 24 hours after it was discovered', 'open and documented format', 'mandatory'],
  ] as const)(
    'in %s says how to answer, when to give notice of an incident, and what happens at the end',
    (language, ...said) => {
      const { markdown } = procured({ language })
      expect(said.filter((words) => !markdown.includes(words))).toEqual([])
    },
  )

  it('given English, then no Swedish letter stands in it', () => {
    const circumstances = { supplier: true, cloud: true, exposed: true, personalData: true, highRisk: true }
    expect(procured({ language: 'en', circumstances, levels: givenLevels(3, 3, 3, 3) }).markdown).not.toMatch(
      /[åäö]/i,
    )
  })

  it('given any text in the catalogue, then each table keeps its columns and shows the text as it stands', () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          '|',
          '\\',
          '\n',
          '\r\n',
          '`',
          '*',
          '<b>',
          '[a](b)',
          'krav',
          ' ',
          '~',
          '_',
          '#',
          '&lt;',
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => `a${parts.join('')}z`)
    fc.assert(
      fc.property(nasty, nasty, (text, name) => {
        const requirement = { ...givenRequirement('K18'), text: { sv: text, en: text } }
        const catalogue = { ...catalogue2026, requirements: [requirement] }
        const { title, markdown } = procured({ catalogue, about: { systemName: name } })
        const cells = tableCells(markdown)
        expect(cells.map((row) => row.length)).toEqual([7, 7, 7])
        expect(shown(cells[2]?.[2])).toBe(text.replace(/\s+/g, ' '))
        expect(shown(markdown.split('\n')[0])).toBe(`# ${title}`)
      }),
    )
  })

  it('given a name with a tag, a column and a line break, then it stays in its heading as text', () => {
    const { markdown } = procured({ about: { systemName: 'A|B\n## C <script>' } })
    expect(markdown.split('\n')[0]).toBe(String.raw`# Säkerhetskrav vid upphandling: A\|B \#\# C \<script\>`)
  })
})
