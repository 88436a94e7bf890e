// What happened at a meeting, in the Swedish of minutes.
import type { DisqualificationGround } from '../../domain/law/disqualification.ts'
import type { Votes } from '../../domain/law/voting.ts'
import type { DeferralMotion, OpenVote, OutcomeWord } from '../../domain/meeting/outcome.ts'
import type { Capacity } from '../../domain/organisation/decision-path.ts'

export const outcomeSentences: Record<OutcomeWord, string> = {
  approved: 'Bifall till förslaget.',
  'approved-with-changes': 'Bifall till förslaget med ändringar.',
  rejected: 'Avslag.',
  'referred-back': 'Ärendet återremitteras.',
  tabled: 'Ärendet bordläggs.',
  withdrawn: 'Ärendet utgår.',
}

/** What the body did, before `av` and its name. */
export const actOf: Record<Capacity, string> = {
  prepares: 'Beredd',
  proposes: 'Behandlad',
  decides: 'Beslutad',
}

export const groundNames: Record<DisqualificationGround, string> = {
  party: 'part i saken',
  'close-relative': 'saken angår en närstående',
  proxy: 'ombud i saken',
  supervision: 'tillsyn över egen verksamhet',
  'special-circumstance': 'särskild omständighet',
  'company-role': 'uppdrag i kommunalt bolag',
}

export const motionNames: Record<DeferralMotion['motion'], string> = {
  referral: 'Återremiss',
  tabling: 'Bordläggning',
}

export const voteNames: Record<OpenVote['vote'], string> = { for: 'ja', against: 'nej', abstains: 'avstår' }

export function votesInWords(
  votes: Votes | undefined,
  chairVote: 'for' | 'against' | undefined,
): string | undefined {
  if (votes === undefined) return undefined
  const counted = `${votes.for} ja-röster och ${votes.against} nej-röster`
  const abstained = votes.abstained === undefined ? '' : `, ${votes.abstained} avstod`
  const casting =
    chairVote === undefined ? '' : `. Ordförandens utslagsröst: ${chairVote === 'for' ? 'ja' : 'nej'}`
  return `${counted}${abstained}${casting}.`
}

const commonNoun = /^\p{Lu}(?=\p{Ll}*(?:fullmäktige|styrelsens?|nämndens?|utskottet)(?:\s|$))/u

/** `Kommunstyrelsen` within a sentence; the name of a company or federation keeps its capital. */
export function withinSentence(bodyName: string): string {
  return bodyName.replace(commonNoun, (first) => first.toLowerCase())
}
