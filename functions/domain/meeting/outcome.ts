// What a body did with a matter at a meeting, as its secretary records it for the minutes (KL 5:65–68, 6:35).

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { DisqualificationGround } from '../law/disqualification.ts'
import { Votes } from '../law/voting.ts'
import { Role } from '../organisation/role.ts'

const text = z.string().trim().min(1).max(20_000)
const name = z.string().trim().min(1).max(200)

/** A time of day in Europe/Stockholm, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: told({ sv: 'Ange klockslaget som 18:00.', en: 'Give the time as 18:00.' }),
})

export const OutcomeWord = z
  .enum(['approved', 'approved-with-changes', 'rejected', 'referred-back', 'tabled', 'withdrawn'])
  .describe('bifall, bifall med ändring, avslag, återremiss, bordläggning, utgår')
export type OutcomeWord = z.infer<typeof OutcomeWord>

const ChairVote = z.enum(['for', 'against']).describe('Utslagsröst when the votes are equal (KL 5:56)')

/** One who took part (KL 5:65). A substitute names the member whose place they take. */
export const Attendance = z.strictObject({
  name,
  substituteFor: name.optional(),
})
export type Attendance = z.infer<typeof Attendance>

/** A procedural question (ordningsfråga) that was put before the matter itself (KL 5:50, 6:33). */
export const DeferralMotion = z.strictObject({
  motion: z.enum(['referral', 'tabling']).describe('återremiss, bordläggning'),
  requestedBy: name.optional(),
  votes: Votes.optional().describe('Left out: carried or lost by acclamation'),
  chairVote: ChairVote.optional(),
  motivations: z
    .array(z.strictObject({ text, supporters: z.int().min(1).max(200).optional() }))
    .max(10)
    .optional()
    .describe('Written by those who asked for it'),
})
export type DeferralMotion = z.infer<typeof DeferralMotion>

/** An assignment (uppdrag) given in the same paragraph, to be reported back. */
export const AssignmentGiven = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  role: Role.describe('Who shall carry it out'),
  reportBackOn: CalendarDay.describe('Återrapporteras senast'),
})
export type AssignmentGiven = z.infer<typeof AssignmentGiven>

export const OpenVote = z.strictObject({ member: name, vote: z.enum(['for', 'against', 'abstains']) })
export type OpenVote = z.infer<typeof OpenVote>

export const RecordOutcomeAnswer = z.strictObject({
  kind: z.literal('record-outcome'),
  outcome: OutcomeWord,
  paragraph: z.int().min(1).max(9999),
  presentCount: z.int().min(1).max(200),
  attendance: z.array(Attendance).max(200).optional(),
  disqualified: z
    .array(z.strictObject({ name, ground: DisqualificationGround, substitute: name.optional() }))
    .max(50)
    .optional()
    .describe('Members who left because of jäv (KL 5:47, 6:28–30)'),
  proposals: z
    .array(z.strictObject({ text, by: name, raisesNewMatter: z.boolean().optional() }))
    .max(50)
    .optional()
    .describe('Yrkanden'),
  deferrals: z
    .array(DeferralMotion)
    .max(5)
    .optional()
    .describe('In the order they were put; the last may be the one that was carried'),
  orderOfPropositions: text.optional().describe('Propositionsordning (KL 5:53)'),
  votes: Votes.optional().describe('On the matter itself; left out: by acclamation'),
  openVotes: z.array(OpenVote).max(200).optional().describe('Each member’s vote (KL 5:54, 5:67)'),
  chairVote: ChairVote.optional(),
  changes: text.optional().describe('The body’s own changes; required for bifall med ändring'),
  assignments: z.array(AssignmentGiven).max(10).optional(),
  reservations: z
    .array(z.strictObject({ member: name, announcedAt: TimeOfDay, text: text.optional() }))
    .max(100)
    .optional(),
  meetingEndedAt: TimeOfDay.optional().describe('Required when anyone enters a reservation (KL 4:27)'),
  notes: z.array(text).max(50).optional().describe('Protokollsanteckningar'),
  reportedToCouncil: z.boolean().optional().describe('Anmäls till kommunfullmäktige'),
  funds: z
    .strictObject({ amount: z.int().min(1).max(10_000_000_000), purpose: text })
    .optional()
    .describe('Medel: whole kronor'),
  agreeingCount: z
    .int()
    .min(0)
    .max(200)
    .optional()
    .describe('How many agreed to decide a matter that was not announced or prepared (KL 5:33, 5:52)'),
  closedDoors: z
    .boolean()
    .optional()
    .describe('Stängda dörrar for this matter (KL 5:42); a committee’s are closed as a rule (KL 6:25)'),
  adjustedImmediately: z.boolean().optional().describe('Omedelbar justering'),
  validFrom: CalendarDay.optional().describe(
    'The day the text applies from; left out: the day of legal force',
  ),
})
export type RecordOutcomeAnswer = z.infer<typeof RecordOutcomeAnswer>
