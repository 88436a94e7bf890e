// Plans and reports as documents: every row of the source stands in the file, nothing secret does, and the same data are the same bytes.
import { describe, expect, it } from 'vitest'
import { reportSections } from '../../../functions/domain/extraordinary-report/report-sections.ts'
import { planRows } from '../../../functions/domain/plan/plan-text.ts'
import { publicContent } from '../../../functions/domain/report/annual-report-content.ts'
import { annualFigures } from '../../../functions/domain/report/figures/annual-figures.ts'
import { documentKinds } from '../../../functions/report/documents/document-kinds.ts'
import { frozenAtOf } from '../../../functions/report/frozen-at.ts'
import { renderPdf } from '../../../functions/report/render-pdf.ts'
import { renderWord } from '../../../functions/report/render-word.ts'
import { ReportDocument } from '../../../functions/report/report-document.ts'
import { content, drafted } from '../../domain/extraordinary-report/given-report.ts'
import { day, givenMatter, moment } from '../../domain/given.ts'
import { givenAction, idOf } from '../../domain/register/given-register.ts'
import {
  givenActionFacts,
  givenAnnualReport,
  givenIncidentFacts,
  givenRegister,
  givenSources,
  givenStatusReport,
  givenUnit,
} from '../../domain/report/given-report.ts'
import { readPdf, withAll } from '../read-pdf.ts'
import { readWord } from '../read-word.ts'

const municipality = 'Alingsås kommun'
const types = ['phishing', 'misdirected', 'outage'] as const
const sources = givenSources({
  register: [givenRegister('/kf/skolan/')],
  actions: Array.from({ length: 12 }, () => givenActionFacts()),
  incidents: types.flatMap((type) => Array.from({ length: 7 }, () => givenIncidentFacts({ type }))),
  units: [givenUnit(), givenUnit({ unitId: 'varden', unitName: 'Vården', unitPath: '/kf/varden/' })],
})
const compilation = {
  kind: 'compile-annual-report' as const,
  light: 'yellow' as const,
  assessments: [{ section: 1, text: 'Läget är bättre än i fjol, men två brister kvarstår.' }],
  risks: ['Beroende av en leverantör', 'Äldre system', 'För få utbildade'],
  decisionsNeeded: ['Medel till loggning', 'Ny upphandling', 'Obligatorisk utbildning'],
  proposal: ['Kommunstyrelsen lägger rapporten till handlingarna.'],
}
const report = givenAnnualReport({
  figures: annualFigures(sources),
  dataOn: day('2027-03-01'),
  plan: Array.from({ length: 30 }, (_, at) => ({
    label: `2026-${at + 1}`,
    title: `Planerad åtgärd ${at + 1}`,
    role: 'unit-manager' as const,
    unitName: 'Skolan',
    dueOn: day('2026-06-30'),
    status: 'done' as const,
    isLate: false,
  })),
  compilation,
  secret: [
    { section: 7, paragraph: 'OSL 18:8' },
    { figure: 'N16', paragraph: 'OSL 31:16' },
  ],
})
const data = { municipality, diaryNumber: '2027.041 KS', report, frozenAt: frozenAtOf(report) }
const plain = (text: string) => text.replaceAll(/[\s\u00ad]/g, '')

describe('an annual report', () => {
  const document = ReportDocument.parse(documentKinds['annual-report'](data))

  it.each(['archive', 'publication'] as const)('holds every row of its source as %s', async (standard) => {
    const read = await readPdf(renderPdf(document, standard))
    const text = plain(read.text)
    const rows = publicContent(report, { diaryNumber: data.diaryNumber }).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    )
    expect(rows.length).toBeGreaterThan(30)
    const lost = rows.flat().filter((cell) => !text.includes(plain(cell)))
    expect(lost).toEqual([])
    expect(read.language).toBe('sv-SE')
    expect(read.isMarked).toBe(true)
    expect(read.info.Title).toContain('Informationssäkerhet 2026')
    const figures = read.tags.flatMap(withAll).filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.every(({ alt }) => (alt ?? '').length > 0)).toBe(true)
  })

  it('keeps what is secret for the annex, in words and in charts', async () => {
    const open = plain((await readPdf(renderPdf(document, 'publication'))).text)
    const n16 = report.figures.find(({ id }) => id === 'N16')
    expect(open).toContain(plain('Se sekretessbilagan (OSL 18:8)'))
    expect(document.sections.filter(({ blocks }) => JSON.stringify(blocks).includes('N15'))).toHaveLength(1)
    expect(JSON.stringify(document.sections)).not.toContain(`N16 ${n16?.name.sv}, två år`)
    const annex = ReportDocument.parse(documentKinds['secret-annex'](data))
    expect(annex.heading.secrecy).toBe('Sekretess, OSL 18:8, OSL 31:16')
    expect(annex.sections.map(({ heading }) => heading).join()).toContain('Risker och kontinuitet')
  })

  it('draws no secret part of a figure that is public as a whole', () => {
    const bars = (secret: typeof report.secret) =>
      JSON.stringify(documentKinds['annual-report']({ ...data, report: { ...report, secret } }).sections)
    const drawn = '"label":"Skolan","value":95'
    expect(bars([]).includes(drawn)).toBe(true)
    const hidden = bars([{ figure: 'N11', row: 'skolan', paragraph: 'OSL 18:8' }])
    expect(hidden.includes(drawn)).toBe(false)
    expect(hidden.includes('Skolan: 95')).toBe(false)
    expect(hidden.includes('"label":"Vården","value":95')).toBe(true)
  })

  it('has annex B with every item of the plan, as PDF and as Word', async () => {
    const pdf = plain((await readPdf(renderPdf(document, 'archive'))).text)
    const word = plain(JSON.stringify(await readWord(await renderWord(document))))
    expect(pdf).toContain(plain('Bilaga B. Handlingsplan'))
    const lost = (report.plan ?? [])
      .map(({ label, title }) => plain(`${label} ${title}`))
      .filter((item) => !pdf.includes(item) || !word.includes(item))
    expect(lost).toEqual([])
    expect(document.attachments).toContain('B. Handlingsplan')
  })

  it('has no annex when nothing is secret', () => {
    expect(documentKinds['secret-annex']({ ...data, report: { ...report, secret: [] } })).toBeUndefined()
  })

  it('is the same bytes before and after it is signed, as PDF and as Word', async () => {
    const by = { personId: 'sc.dahl', name: 'Henrik Dahl', role: 'security-chief' as const }
    const digest = 'a'.repeat(64)
    const signature = { by, at: moment.now, taskId: `${report.matterId}~x`, publicDigest: digest }
    const signed = documentKinds['annual-report']({ ...data, report: { ...report, signature } })
    expect(renderPdf(signed, 'archive').equals(renderPdf(document, 'archive'))).toBe(true)
    expect((await renderWord(signed)).equals(await renderWord(document))).toBe(true)
  })
})

describe('an action plan', () => {
  it('has a row for every action, under its goal, and nothing that is secret', async () => {
    const actions = Array.from({ length: 40 }, (_, at) =>
      givenAction({
        id: idOf(at + 1),
        title: `Åtgärd | nummer ${at + 1}`,
        ...(at === 7 && { secrecy: 'osl-18-8' }),
      }),
    )
    const plan = {
      kind: 'action-plan' as const,
      id: '2027',
      year: 2027,
      matterId: givenMatter().id,
      openedBy: { personId: 'system', name: 'system', role: 'system' as const },
      openedAt: moment.now,
      items: actions.map(({ id: actionId }) => ({ actionId, carriedOver: false })),
    }
    const rows = planRows(plan, actions, { unitNames: new Map(), mayRead: () => false, today: moment.today })
    const document = ReportDocument.parse(
      documentKinds['action-plan']({ municipality, matter: givenMatter(), plan, rows, frozenAt: moment.now }),
    )
    const word = readWord(await renderWord(document)).tables.flatMap((table) => table.rows.flat())
    for (const [at, { title }] of actions.entries()) expect(word.includes(title), title).toBe(at !== 7)
    expect(word).toContain('Uppgiften omfattas av sekretess (OSL 18:8)')
    // A row may go over two pages in the PDF, its label stands on one.
    const text = plain((await readPdf(renderPdf(document, 'publication'))).text)
    expect(rows.filter(({ label }) => text.includes(label))).toHaveLength(40)
    expect(text).not.toContain(plain('nummer 8 '))
  })
})

describe('a status report', () => {
  it('shows the month before beside the month, and what was answered', async () => {
    const before = givenStatusReport({ period: '2026-12' })
    const document = documentKinds['status-report']({
      municipality,
      report: givenStatusReport({
        figures: { ...before.figures, openIncidents: 4711 },
        previous: { period: '2026-12', figures: before.figures, wasReceived: true },
        comment: 'Läget är stabilt.',
      }),
    })
    const text = plain((await readPdf(renderPdf(ReportDocument.parse(document), 'archive'))).text)
    for (const words of ['4711', '2026-12', 'Läget är stabilt.', 'Ännu inte besvarad'])
      expect(text).toContain(plain(words))
  })
})

describe('an extraordinary report', () => {
  it('carries its marking, and every part of what was written, as it was written', async () => {
    const odd = { ...content, situation: '# Ingen rubrik *eller* $x$ @ref' }
    const text = reportSections(drafted({ content: odd }))
    const document = ReportDocument.parse(
      documentKinds['extraordinary-report']({
        municipality,
        diaryNumber: undefined,
        text,
        frozenAt: moment.now,
      }),
    )
    expect(document.heading.secrecy).toBe('Sekretess enligt OSL 18:8')
    const read = plain((await readPdf(renderPdf(document, 'archive'))).text)
    for (const part of Object.values(odd)) expect(read).toContain(plain(part))
  })
})
