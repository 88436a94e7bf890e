// What people answer in the tasks of an extraordinary report (domain 2.5).

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, Slug } from '../identifier.ts'

const freeText = z.string().trim().min(1).max(20_000)
const reason = z.string().trim().min(1).max(5000)

/** What the report says. It stays out of mails and of the audit chain (OSL 18:8). */
export const ReportContent = z.strictObject({
  situation: freeText.describe('Vad som har hänt'),
  consequences: freeText.describe('Konsekvenser, nu och framåt'),
  measures: freeText.describe('Vad som är gjort och vad som återstår'),
  needs: freeText.describe('Vad som behöver beslutas: åtgärd, medel, uppdrag'),
})
export type ReportContent = z.infer<typeof ReportContent>

/** The coordinator's draft, within 24 hours. */
export const DraftExtraordinaryReportAnswer = z.strictObject({
  kind: z.literal('draft-extraordinary-report'),
  content: ReportContent,
  concernsSecurityChief: z
    .boolean()
    .optional()
    .describe(
      'Whether it is about a failure of the security chief’s own (KL 7:4); left out: as it was started',
    ),
})

/** The security chief's decision, or that of whoever decides in the chief's place. */
export const DecideExtraordinaryReportAnswer = z
  .strictObject({
    kind: z.literal('decide-extraordinary-report'),
    round: z.int().min(1).describe('Of the draft that was read'),
    outcome: z
      .enum(['report', 'send-back', 'do-not-report'])
      .describe('rapportera, skicka tillbaka, rapportera inte'),
    reason: reason.optional(),
    isPublic: z.literal(true).optional().describe('The content is not secret; left out: secret by OSL 18:8'),
  })
  .refine(({ outcome, reason: given }) => outcome === 'report' || given !== undefined, {
    path: ['reason'],
    message: told({ sv: 'Skriv varför.', en: 'Say why.' }),
  })

export const InformingChannel = z
  .enum(['mail', 'phone', 'in-person'])
  .describe('mejl, telefon, muntligen på plats')
export type InformingChannel = z.infer<typeof InformingChannel>

/** Whoever informed says when and how; a mail alone may lie unread, so the phone or a meeting belongs to it. */
export const ConfirmInformedAnswer = z.strictObject({
  kind: z.literal('confirm-informed'),
  informedAt: Instant.describe('When the person was told'),
  channels: z
    .array(InformingChannel)
    .min(1)
    .max(3)
    .refine((channels) => new Set(channels).size === channels.length, {
      message: told({ sv: 'Ange varje sätt en gång.', en: 'Each way once.' }),
    })
    .refine((channels) => channels.some((channel) => channel !== 'mail'), {
      message: told({
        sv: 'Bara ett mejl räcker inte: ring, eller berätta på plats.',
        en: 'A mail alone is not enough: call, or tell in person.',
      }),
    }),
})

/** Which way the report takes to the board (domain 2.5). */
export const ReportRoute = z
  .strictObject({
    way: z
      .enum(['next-meeting', 'extra-meeting', 'chair-decision', 'crisis-committee'])
      .describe('information vid nästa sammanträde, extra sammanträde, ordförandebeslut, krisledningsnämnd'),
    reason: reason.optional().describe('Why the next meeting cannot be awaited (KL 6:39)'),
    calledBy: z.enum(['chair', 'members']).optional().describe('Who calls the extra meeting (KL 6:23)'),
    memberCount: z.int().min(1).max(200).optional().describe('How many members ask for it'),
    heldOn: CalendarDay.optional(),
    startsAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
        error: told({ sv: 'Ange klockslaget som 18:00.', en: 'Give the time as 18:00.' }),
      })
      .optional()
      .describe('Local time in Europe/Stockholm'),
    durationMinutes: z.int().min(15).max(720).optional(),
    place: z.string().trim().min(1).max(200).optional(),
    bodyId: Slug.optional().describe('The crisis committee'),
  })
  .refine(({ way, reason: given }) => way === 'next-meeting' || given !== undefined, {
    path: ['reason'],
    message: told({
      sv: 'Skriv varför nästa sammanträde inte kan avvaktas.',
      en: 'Say why the next meeting cannot be awaited.',
    }),
  })
  .refine(({ way, bodyId }) => (way === 'crisis-committee') === (bodyId !== undefined), {
    path: ['bodyId'],
    message: told({
      sv: 'Ange krisledningsnämnden, och ett organ bara då.',
      en: 'Name the crisis committee, and only then a body.',
    }),
  })
  .refine(({ way, heldOn }) => (way === 'extra-meeting') === (heldOn !== undefined), {
    path: ['heldOn'],
    message: told({
      sv: 'Ange dagen för det extra sammanträdet, och en dag bara då.',
      en: 'Give the day of the extra meeting, and only then a day.',
    }),
  })
  .refine(({ way, startsAt }) => (way === 'extra-meeting') === (startsAt !== undefined), {
    path: ['startsAt'],
    message: told({
      sv: 'Ange klockslaget för det extra sammanträdet, och ett klockslag bara då.',
      en: 'Give the hour of the extra meeting, and only then an hour.',
    }),
  })
  .refine(({ way, calledBy }) => (way === 'extra-meeting') === (calledBy !== undefined), {
    path: ['calledBy'],
    message: told({
      sv: 'Ange vem som kallar till det extra sammanträdet.',
      en: 'Say who calls the extra meeting.',
    }),
  })
  .refine(({ calledBy, memberCount }) => (calledBy === 'members') === (memberCount !== undefined), {
    path: ['memberCount'],
    message: told({
      sv: 'Ange hur många ledamöter som begär det, när ledamöter gör det.',
      en: 'Say how many members ask for it, where members do.',
    }),
  })
export type ReportRoute = z.infer<typeof ReportRoute>

export const ChooseReportRouteAnswer = z.strictObject({
  kind: z.literal('choose-report-route'),
  route: ReportRoute,
})

/** The answers that join the union of all answers. */
export const urgentAnswers = [
  DraftExtraordinaryReportAnswer,
  DecideExtraordinaryReportAnswer,
  ConfirmInformedAnswer,
  ChooseReportRouteAnswer,
] as const
