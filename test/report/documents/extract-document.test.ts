// An extract of minutes as a document: the decision, how it came about, and no proposal that the body did not see.
import { describe, expect, it } from 'vitest'
import type { Proceedings } from '../../../functions/domain/matter/body-decision.ts'
import { extractDocument } from '../../../functions/report/documents/extract-document.ts'
import { withinSentence } from '../../../functions/report/documents/meeting-words.ts'
import { ReportDocument } from '../../../functions/report/report-document.ts'
import { councilMeetingId, day, givenDecision, givenMatter } from '../../domain/given.ts'

const municipality = 'Alingsås kommun'
const memo = {
  proposal: ['Policyn fastställs.'],
  background: 'B',
  assessment: 'A',
  finances: 'F',
  writtenBy: 'iss.lind',
  signatures: [],
}
const textOf = (document: ReportDocument) => JSON.stringify(document.sections)

describe('an extract', () => {
  it('names body, day and paragraph, and what was approved', () => {
    const decision = givenDecision({ adjustedOn: day('2027-05-05'), votes: { for: 30, against: 21 } })
    const matter = givenMatter({ memo, decisions: [decision] })
    const data = { municipality, matter, decision, proceedings: undefined }
    const document = ReportDocument.parse(extractDocument(data))
    expect(document.heading.status).toBe('Beslutad av kommunfullmäktige 2027-04-28 § 87')
    expect(document.sections[0]).toMatchObject({
      heading: 'KF § 87: beslut',
      blocks: [
        { kind: 'paragraph', text: 'Bifall till förslaget.' },
        { kind: 'decision-points', points: ['Policyn fastställs.'] },
      ],
    })
    expect(document.frozenAt).toBe('2027-05-05T12:00:00.000Z')
  })

  it('does not repeat a proposal that may have been written anew after the matter was referred back', () => {
    const earlier = givenDecision({ meetingId: 'ks~2027-03-01', outcome: 'approved' })
    const back = givenDecision({ outcome: 'referred-back' })
    const matter = givenMatter({ memo, decisions: [earlier, back] })
    const extracts = [earlier, back].map((decision) =>
      textOf(extractDocument({ municipality, matter, decision, proceedings: undefined })),
    )
    for (const text of extracts) expect(text).not.toContain('Policyn fastställs.')
    expect(extracts[1]).toContain('Ärendet återremitteras.')
  })

  it('tells the proceedings in the order of a meeting, and leaves out what did not happen', () => {
    const proceedings: Proceedings = {
      meetingId: councilMeetingId,
      attendance: [{ name: 'Eva Ström' }, { name: 'Ida Berg', substituteFor: 'Olof Ek' }],
      disqualified: [{ name: 'Lars Lund', ground: 'party', substitute: 'Moa Ny' }],
      deferrals: [
        {
          motion: 'referral',
          requestedBy: 'Per Dal',
          votes: { for: 1, against: 2 },
          motivations: [{ text: 'Oklart.' }],
        },
      ],
      assignments: [{ text: 'Utbilda alla.', role: 'security-chief', reportBackOn: day('2027-12-01') }],
      reservations: [{ member: 'Per Dal', announcedAt: '17:40' }],
      meetingEndedAt: '18:00',
    }
    const decision = givenDecision({ chairVote: 'for', votes: { for: 2, against: 2 } })
    const matter = givenMatter({ decisions: [decision] })
    const document = ReportDocument.parse(extractDocument({ municipality, matter, decision, proceedings }))
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      'KF § 87: beslut',
      'Sammanträdet',
      'Närvarande',
      'Jäv',
      'Återremiss och bordläggning',
      'Omröstning',
      'Reservationer',
    ])
    for (const said of [
      'säkerhetschef: Utbilda alla. (återrapporteras senast 2027-12-01)',
      'Ida Berg, ersättare för Olof Ek',
      'Lars Lund: part i saken; ersattes av Moa Ny',
      'Återremiss, begärd av Per Dal. 1 ja-röster och 2 nej-röster.',
      '2 ja-röster och 2 nej-röster. Ordförandens utslagsröst: ja.',
      'Per Dal, anmäld kl. 17:40',
    ])
      expect(textOf(document)).toContain(said)
  })
})

describe('the name of a body within a sentence', () => {
  it.each([
    ['Kommunstyrelsen', 'kommunstyrelsen'],
    ['Kommunstyrelsens arbetsutskott', 'kommunstyrelsens arbetsutskott'],
    ['Kommunfullmäktige', 'kommunfullmäktige'],
    ['Socialnämnden', 'socialnämnden'],
    ['AB Alingsåshem', 'AB Alingsåshem'],
    ['Direktionen för Räddningstjänstförbundet', 'Direktionen för Räddningstjänstförbundet'],
  ])('of %s is %s', (name, within) => {
    expect(withinSentence(name)).toBe(within)
  })
})
