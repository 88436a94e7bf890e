// An extract of the minutes (protokollsutdrag): what one body did with one matter at one meeting (KL 5:65–68).
import type { BodyDecision, Proceedings } from '../../domain/matter/body-decision.ts'
import type { Matter } from '../../domain/matter/matter.ts'
import { roleNames } from '../../domain/organisation/role.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Block, ReportDocument, Section } from '../report-document.ts'
import {
  actOf,
  groundNames,
  motionNames,
  outcomeSentences,
  voteNames,
  votesInWords,
  withinSentence,
} from './meeting-words.ts'
import { secrecyMarking } from './secrecy-marking.ts'

export interface ExtractData {
  municipality: string
  matter: Pick<Matter, 'title' | 'diaryNumber' | 'secrecy' | 'memo' | 'decisions'>
  decision: BodyDecision
  /** Missing for a decision whose proceedings were not recorded. */
  proceedings: Proceedings | undefined
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const list = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]
const named = (name: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [`${name}: ${value}`]

/** The points that were approved; unknown when the memo may have been written anew since. */
function approvedPoints({ memo, decisions }: ExtractData['matter'], decision: BodyDecision): string[] {
  const since = decisions.slice(decisions.findIndex(({ meetingId }) => meetingId === decision.meetingId))
  const isSameMemo = since.every(({ outcome }) => outcome !== 'referred-back')
  const isApproved = decision.outcome === 'approved' || decision.outcome === 'approved-with-changes'
  return isApproved && isSameMemo ? (memo?.proposal ?? []) : []
}

function decisionBlocks({ matter, decision, proceedings }: ExtractData): Block[] {
  const points = approvedPoints(matter, decision)
  const changes = proceedings?.changes
  const assignments = proceedings?.assignments ?? []
  return [
    paragraph(outcomeSentences[decision.outcome]),
    ...(points.length > 0 ? [{ kind: 'decision-points' as const, points }] : []),
    ...(changes ? [paragraph('Organets egna ändringar:'), ...paragraphsOf(changes)] : []),
    ...(assignments.length > 0
      ? [
          paragraph('Uppdrag:'),
          ...list(
            assignments.map(
              ({ role, text, reportBackOn }) =>
                `${roleNames[role]}: ${text} (återrapporteras senast ${reportBackOn})`,
            ),
          ),
        ]
      : []),
  ]
}

function meetingBlocks(decision: BodyDecision, proceedings: Proceedings | undefined): Block[] {
  return list([
    ...named('Organ', decision.bodyName),
    ...named('Sammanträdesdag', decision.heldOn),
    ...named('Paragraf', decision.paragraph),
    ...named('Antal närvarande', decision.presentCount),
    ...named('Sammanträdet avslutades', proceedings?.meetingEndedAt),
    ...(proceedings?.closedDoors ? ['Ärendet behandlades inom stängda dörrar'] : []),
    ...(decision.adjustedImmediately ? ['Paragrafen justerades omedelbart'] : []),
    ...named('Justerat', decision.adjustedOn),
    ...named('Anslaget', decision.announcedOn),
    ...named('Sista dag att överklaga', decision.lastAppealDay),
    ...named('Laga kraft', decision.legalForceOn),
  ])
}

function deferralBlocks({ deferrals = [] }: Proceedings): Block[] {
  return deferrals.flatMap(({ motion, requestedBy, votes, chairVote, motivations = [] }) => [
    paragraph(
      [
        `${motionNames[motion]}${requestedBy ? `, begärd av ${requestedBy}` : ''}.`,
        votesInWords(votes, chairVote) ?? 'Avgjordes utan omröstning.',
      ].join(' '),
    ),
    ...list(
      motivations.map(({ text, supporters }) =>
        supporters === undefined ? text : `${text} (stöds av ${supporters})`,
      ),
    ),
  ])
}

function votingBlocks(decision: BodyDecision, { openVotes = [] }: Proceedings): Block[] {
  const counted = votesInWords(decision.votes, decision.chairVote)
  const rows = openVotes.map(({ member, vote }) => [member, voteNames[vote]])
  const columns = [{ header: 'Ledamot', share: 3 }, { header: 'Röst' }]
  return [
    ...(counted ? [paragraph(counted)] : []),
    ...(rows.length > 0 ? [{ kind: 'table' as const, caption: 'Öppen omröstning', columns, rows }] : []),
  ]
}

function proceedingsSections(decision: BodyDecision, proceedings: Proceedings): Section[] {
  const { attendance = [], disqualified = [], proposals = [], reservations = [], notes = [] } = proceedings
  const present = attendance.map(({ name, substituteFor }) =>
    substituteFor ? `${name}, ersättare för ${substituteFor}` : name,
  )
  const left = disqualified.map(
    ({ name, ground, substitute }) =>
      `${name}: ${groundNames[ground]}${substitute ? `; ersattes av ${substitute}` : ''}`,
  )
  const reserved = reservations.map(
    ({ member, announcedAt, text }) => `${member}, anmäld kl. ${announcedAt}${text ? `: ${text}` : ''}`,
  )
  const contents: [string, Block[]][] = [
    ['Närvarande', list(present)],
    ['Jäv', list(left)],
    ['Yrkanden', list(proposals.map(({ text, by }) => `${by}: ${text}`))],
    ['Återremiss och bordläggning', deferralBlocks(proceedings)],
    ['Propositionsordning', paragraphsOf(proceedings.orderOfPropositions ?? '')],
    ['Omröstning', votingBlocks(decision, proceedings)],
    ['Reservationer', list(reserved)],
    ['Protokollsanteckningar', list(notes)],
  ]
  return contents.map(([heading, blocks]) => ({ heading, level: 1, blocks }))
}

/** The day of the latest thing the extract tells, at noon: a meeting's hours are not kept with its decisions. */
const frozenAt = ({ heldOn, adjustedOn, announcedOn, legalForceOn }: BodyDecision) =>
  `${legalForceOn ?? announcedOn ?? adjustedOn ?? heldOn}T12:00:00.000Z`

export function extractDocument(data: ExtractData): ReportDocument {
  const { municipality, matter, decision, proceedings } = data
  const { title, diaryNumber } = matter
  const secrecy = secrecyMarking(matter.secrecy)
  const { heldOn, bodyName, capacity } = decision
  const sections: Section[] = [
    {
      heading: `${decision.bodyAbbreviation} § ${decision.paragraph}: beslut`,
      level: 1,
      blocks: decisionBlocks(data),
    },
    { heading: 'Sammanträdet', level: 1, blocks: meetingBlocks(decision, proceedings) },
    ...(proceedings ? proceedingsSections(decision, proceedings) : []),
  ]
  return {
    heading: {
      municipality,
      title,
      documentType: 'Protokollsutdrag',
      ...(diaryNumber && { diaryNumber }),
      day: heldOn,
      status: `${actOf[capacity]} av ${withinSentence(bodyName)} ${heldOn} § ${decision.paragraph}`,
      language: 'sv',
      ...(secrecy && { secrecy }),
    },
    frozenAt: frozenAt(decision),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}
