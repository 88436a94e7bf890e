// The memo (tjänsteskrivelse) that goes to the bodies: what is proposed, why, what it costs, and who has signed it.
import { stockholmDay } from '../../domain/calendar/stockholm-time.ts'
import type { Matter, Memo } from '../../domain/matter/matter.ts'
import { roleNames } from '../../domain/organisation/role.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { ReportDocument, Section } from '../report-document.ts'
import { secrecyMarking } from './secrecy-marking.ts'

export interface MemoData {
  municipality: string
  matter: Pick<Matter, 'title' | 'diaryNumber' | 'secrecy' | 'startedAt' | 'phase'>
  memo: Memo
}

function signaturesOf({ signatures }: Memo): Section[] {
  if (signatures.length === 0) return []
  const rows = signatures.map(({ name, role, at }) => [name, roleNames[role], stockholmDay(at)])
  const columns = [{ header: 'Namn', share: 2 }, { header: 'Roll', share: 2 }, { header: 'Dag' }]
  const table = { kind: 'table' as const, caption: 'Undertecknat i systemet av', columns, rows }
  return [{ heading: 'Underskrifter', level: 1, blocks: [table] }]
}

export function memoDocument({ municipality, matter, memo }: MemoData): ReportDocument {
  const { title, diaryNumber, phase } = matter
  const secrecy = secrecyMarking(matter.secrecy)
  const lastSigned = memo.signatures.at(-1)?.at
  const isSigned = lastSigned !== undefined && phase.name !== 'memo' && phase.name !== 'signing'
  const section = (heading: string, text: string): Section => ({
    heading,
    level: 1,
    blocks: paragraphsOf(text),
  })
  const sections: Section[] = [
    {
      heading: 'Förslag till beslut',
      level: 1,
      blocks: memo.proposal.length > 0 ? [{ kind: 'decision-points', points: memo.proposal }] : [],
    },
    section('Bakgrund', memo.background),
    section('Bedömning', memo.assessment),
    section('Ekonomiska konsekvenser', memo.finances),
    ...signaturesOf(memo),
  ]
  return {
    heading: {
      municipality,
      title,
      documentType: 'Tjänsteskrivelse',
      ...(diaryNumber && { diaryNumber }),
      ...(isSigned && { day: stockholmDay(lastSigned) }),
      status: isSigned ? 'Undertecknad' : 'Utkast, ännu inte undertecknat av alla',
      language: 'sv',
      ...(secrecy && { secrecy }),
    },
    frozenAt: lastSigned ?? matter.startedAt,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}
