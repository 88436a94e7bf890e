// The sections of the annual report, in the order that the municipality has them (domain 8.3).
import * as z from 'zod'
import type { FigureId } from './figures/figure.ts'

export const SectionNumber = z.int().min(1).max(16).describe('Of the disposition')
export type SectionNumber = z.infer<typeof SectionNumber>

export interface ReportSection {
  number: SectionNumber
  heading: { sv: string; en: string }
  /** The figures that are told there. */
  figures: readonly FigureId[]
}

const section = (
  number: SectionNumber,
  sv: string,
  en: string,
  figures: readonly FigureId[] = [],
): ReportSection => ({ number, heading: { sv, en }, figures })

export const reportSections: readonly ReportSection[] = [
  section(1, 'Sammanfattning och säkerhetschefens bedömning', 'Summary and the security chief’s assessment'),
  section(2, 'Förslag till beslut', 'Proposed decision'),
  section(3, 'Uppdrag och styrning', 'Mandate and governance', ['N19']),
  section(4, 'Måluppfyllelse mot policyns fyra mål', 'How the policy’s four goals are met', [
    'N1',
    'N2',
    'N3',
    'N4',
    'N5',
  ]),
  section(5, 'Handlingsplanen', 'The action plan', ['N7']),
  section(6, 'Informationsklassning och skydd', 'Classification and protection', [
    'N1',
    'N2',
    'N3',
    'N4',
    'N5',
    'N6',
    'N13',
  ]),
  section(7, 'Risker och kontinuitet', 'Risks and continuity', ['N14', 'N15']),
  section(8, 'Incidenter', 'Incidents', ['N8', 'N9', 'N10']),
  section(9, 'Medarbetare och ledning', 'Employees and management', ['N11', 'N12']),
  section(10, 'Leverantörer och upphandling', 'Suppliers and procurement', ['N16']),
  section(11, 'Efterlevnad per nämnd, bolag och förbund', 'Compliance by unit', ['N17']),
  section(12, 'Dataskydd', 'Data protection', ['N10']),
  section(13, 'Uppföljning, granskning och Infosäkkollen', 'Follow-up, review and self-check', [
    'N18',
    'N20',
  ]),
  section(14, 'Internkontroll – koppling och resultat', 'Internal control'),
  section(15, 'Resurser och behov', 'Resources and needs'),
  section(16, 'Inriktning nästa år', 'Direction for next year'),
]
