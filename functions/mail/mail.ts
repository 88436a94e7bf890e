// A mail ready to be sent, and who it is written for.
import type { Language } from '../domain/bilingual.ts'

/** A calendar file: an invitation is a REQUEST, a day to remember is published. */
export interface CalendarFile {
  filename: string
  content: string
  method: 'REQUEST' | 'PUBLISH'
}

export interface Mail {
  subject: string
  html: string
  text: string
  ics?: CalendarFile
}

/** What a mail must know besides its message. */
export interface MailContext {
  language: Language
  /** Base address of the console that links lead to. */
  consoleUrl: string
  /** The municipality's name, as the sender signs. */
  municipality: string
  recipientName: string
  /** Needed in an invitation, which names its organizer and whom it invites. */
  recipientEmail: string
  senderEmail: string
  /** When the mail was asked for (UTC); a repeat says the same. */
  issuedAt: string
}
