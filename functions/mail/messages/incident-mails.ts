// Mails about incidents: a link, days and times, and never what has happened, to whom, or which report is due (OSL 18:8).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { minutesToAcknowledge } from '../../domain/incident/on-call-chain.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords, timeInShort, timeInWords } from '../day-in-words.ts'
import { actionPath, type Letter } from '../letter.ts'

export const incidentPath = (incidentId: string) => `/incidents/${encodeURIComponent(incidentId)}`

const openIncident: Bilingual = { sv: 'Öppna incidenten', en: 'Open the incident' }
const noLaterThan: Bilingual = { sv: 'Senast', en: 'No later than' }

interface Parts {
  subject: Bilingual
  text: Bilingual
  facts: readonly (readonly [label: Bilingual, value: string])[]
  button: { label: Bilingual; path: string }
  because: Bilingual
}

function letter({ subject, text, facts, button, because }: Parts, language: Language): Letter {
  return {
    subject: subject[language],
    blocks: [
      { kind: 'paragraph', text: text[language] },
      { kind: 'facts', rows: facts.map(([label, value]) => [label[language], value] as const) },
      { kind: 'button', label: button.label[language], path: button.path },
    ],
    because: because[language],
  }
}

export function incidentReported(
  { incidentId, reportedOn }: MessageOf<'incident-reported'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: { sv: `Ny incident ${reportedOn} att bedöma`, en: `New incident ${reportedOn} to assess` },
      text: {
        sv: 'En incident har anmälts. Läs anmälan efter inloggning och bedöm den. Svara inte på mejlet.',
        en: 'An incident has been reported. Read the report after signing in and assess it. Do not answer this mail.',
      },
      facts: [[{ sv: 'Anmäld', en: 'Reported' }, dayInWords(reportedOn, language)]],
      button: { label: openIncident, path: incidentPath(incidentId) },
      because: {
        sv: 'Du får mejlet för att du samordnar informationssäkerheten eller ersätter den som gör det.',
        en: 'You get this mail because you coordinate information security or stand in for whoever does.',
      },
    },
    language,
  )
}

export function incidentAlarm(
  { incidentId, percent, dueAt }: MessageOf<'incident-alarm'>,
  language: Language,
): Letter {
  const isOver = percent === 100
  const due = timeInShort(dueAt, language)
  return letter(
    {
      subject: isOver
        ? { sv: `Larm: en tid gick ut ${due}, kvittera`, en: `Alarm: a time ran out ${due}, acknowledge` }
        : {
            sv: `Larm: ${percent} % av tiden till ${due} har gått, kvittera`,
            en: `Alarm: ${percent} % of the time to ${due} has gone, acknowledge`,
          },
      text: {
        sv: `Kvittera inom ${minutesToAcknowledge} minuter, annars larmas nästa i jourkedjan. Vad som ska göras läser du efter inloggning.`,
        en: `Acknowledge within ${minutesToAcknowledge} minutes, or the next in the on-call chain is alerted. What is to be done you read after signing in.`,
      },
      facts: [[noLaterThan, timeInWords(dueAt, language)]],
      button: {
        label: { sv: 'Kvittera larmet', en: 'Acknowledge the alarm' },
        path: incidentPath(incidentId),
      },
      because: {
        sv: 'Du får mejlet för att du står i tur i jourkedjan för incidenter.',
        en: 'You get this mail because it is your turn in the on-call chain for incidents.',
      },
    },
    language,
  )
}

export function incidentBreachKnown(
  { incidentId, dueAt }: MessageOf<'incident-breach-known'>,
  language: Language,
): Letter {
  const due = timeInShort(dueAt, language)
  return letter(
    {
      subject: {
        sv: `En incident behöver din bedömning senast ${due}`,
        en: `An incident needs your assessment by ${due}`,
      },
      text: {
        sv: 'En klocka har börjat gå i en incident. Läs efter inloggning vad som ska bedömas.',
        en: 'A clock has started in an incident. Read after signing in what is to be assessed.',
      },
      facts: [[noLaterThan, timeInWords(dueAt, language)]],
      button: { label: openIncident, path: incidentPath(incidentId) },
      because: {
        sv: 'Du får mejlet för att du är kommunjurist eller dataskyddsombud.',
        en: 'You get this mail because you are legal counsel or data protection officer.',
      },
    },
    language,
  )
}

export function incidentTaskGiven(
  { incidentId, dueOn }: MessageOf<'incident-task-given'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: { sv: `Uppgift i en incident senast ${dueOn}`, en: `Task in an incident by ${dueOn}` },
      text: {
        sv: 'Du har fått en uppgift. Vad den går ut på läser du efter inloggning.',
        en: 'You have been given a task. What it consists of you read after signing in.',
      },
      facts: [[noLaterThan, dayInWords(dueOn, language)]],
      button: { label: openIncident, path: incidentPath(incidentId) },
      because: {
        sv: 'Du får mejlet för att uppgiften är din.',
        en: 'You get this mail because the task is yours.',
      },
    },
    language,
  )
}

export function incidentActionGiven(
  { actionId, dueOn }: MessageOf<'incident-action-given'>,
  language: Language,
): Letter {
  const parts = letter(
    {
      subject: { sv: `Åtgärd till dig senast ${dueOn}`, en: `Action for you by ${dueOn}` },
      text: {
        sv: 'Du har fått en åtgärd. Vad den går ut på läser du efter inloggning.',
        en: 'You have been given an action. What it consists of you read after signing in.',
      },
      facts: [[noLaterThan, dayInWords(dueOn, language)]],
      button: { label: { sv: 'Öppna åtgärden', en: 'Open the action' }, path: actionPath(actionId) },
      because: {
        sv: 'Du får mejlet för att du är ansvarig för åtgärden.',
        en: 'You get this mail because you are responsible for the action.',
      },
    },
    language,
  )
  return { ...parts, calendar: { kind: 'last-day', id: actionId, day: dueOn } }
}
