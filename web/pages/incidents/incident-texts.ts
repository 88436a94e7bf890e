// The texts of the incidents: the list, and what is known, running and decided of one.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const incidentTexts = {
  'incidents.title': { sv: 'Incidenter', en: 'Incidents' },
  'incidents.report': { sv: 'Anmäl en incident', en: 'Report an incident' },
  'incidents.show': { sv: 'Visa', en: 'Show' },
  'incidents.all': { sv: 'Alla', en: 'All' },
  'incidents.mine': { sv: 'Anmälda av mig', en: 'Reported by me' },
  'incidents.none': {
    sv: 'Ingen incident är anmäld. Märker du något, anmäl det; det tar en minut.',
    en: 'No incident has been reported. If you notice something, report it; it takes a minute.',
  },
  'incidents.none-mine': {
    sv: 'Du har inte anmält något. Märker du något konstigt, anmäl det; det tar en minut.',
    en: 'You have reported nothing. If you notice something odd, report it; it takes a minute.',
  },
  'incidents.name': { sv: 'Incident', en: 'Incident' },
  'incidents.type': { sv: 'Slag', en: 'Kind' },
  'incidents.status': { sv: 'Läge', en: 'State' },
  'incidents.discovered': { sv: 'Upptäckt', en: 'Discovered' },
  'incidents.reported': { sv: 'Anmäld', en: 'Reported' },
  'incidents.next-due': { sv: 'Nästa klocka', en: 'Next clock' },
  'incident.significant': { sv: 'Betydande', en: 'Significant' },
  'incident.personal-data': { sv: 'Personuppgifter', en: 'Personal data' },

  'incident.parts': { sv: 'Incidentens delar', en: 'The parts of the incident' },
  'incident.tab-state': { sv: 'Läget', en: 'The state' },
  'incident.tab-work': { sv: 'Händelser och uppgifter', en: 'Events and tasks' },
  'incident.tab-reports': { sv: 'Rapporter', en: 'Reports' },
  'incident.tab-personal-data': { sv: 'Personuppgifter', en: 'Personal data' },
  'incident.tab-lessons': { sv: 'Lärdomar', en: 'Lessons' },
  'incident.lead': {
    sv: 'Anmäld {at} av {who}.',
    en: 'Reported {at} by {who}.',
  },
  'incident.hidden': {
    sv: 'Du ser anmälan och det som är ditt. Resten är sekretess (OSL 18:8) och visas bara för dem som arbetar med incidenten.',
    en: 'You see the report and what is yours. The rest is secret (OSL 18:8) and shown only to those who work with the incident.',
  },

  'next.heading': { sv: 'Nästa steg', en: 'Next step' },
  'next.triage': {
    sv: 'Bedöm vad incidenten är och vad den rör. Sedan föreslås om den är betydande.',
    en: 'Assess what the incident is and what it concerns. Then it is proposed whether it is significant.',
  },
  'next.significance': {
    sv: 'Besluta om incidenten är betydande. Ett ja startar klockorna på 24 och 72 timmar.',
    en: 'Decide whether the incident is significant. A yes starts the clocks of 24 and 72 hours.',
  },
  'next.clock': { sv: '{what} ska lämnas senast {at}.', en: '{what} is due by {at}.' },
  'next.clock-late': {
    sv: '{what} skulle ha lämnats senast {at}. Lämna den nu och ange varför den är sen.',
    en: '{what} was due by {at}. Hand it in now and say why it is late.',
  },
  'next.informing': {
    sv: 'Risken är hög hos {who}. Besluta om de registrerade ska informeras.',
    en: 'The risk is high at {who}. Decide whether the persons shall be informed.',
  },
  'next.informed': {
    sv: '{who} har beslutat att informera de registrerade. Anteckna när det är gjort.',
    en: '{who} has decided to inform the persons. Note when it has been done.',
  },
  'next.task': {
    sv: 'Uppgifter som väntar: {count}. Den första ska vara klar {day}.',
    en: 'Tasks that wait: {count}. The first is due {day}.',
  },
  'next.handled': {
    sv: 'Inget väntar på svar. Anteckna när incidenten är över.',
    en: 'Nothing awaits an answer. Note when the incident is over.',
  },
  'next.close': {
    sv: 'Allt är gjort. Dra de lärdomar som finns och avsluta incidenten.',
    en: 'Everything is done. Draw what lessons there are and close the incident.',
  },
  'next.wait-triage': {
    sv: 'Samordnaren bedömer incidenten. Lägg gärna till det du vet.',
    en: 'The coordinator assesses the incident. Do add what you know.',
  },
  'next.go-work': { sv: 'Gå till uppgifterna', en: 'Go to the tasks' },
  'next.go-personal-data': { sv: 'Gå till personuppgifter', en: 'Go to personal data' },
  'next.go-report': { sv: 'Förbered: {what}', en: 'Prepare: {what}' },
  'next.go-lessons': { sv: 'Lärdomar och avslut', en: 'Lessons and closing' },
  'incident.closed-on': { sv: 'Avslutad {at} av {who}.', en: 'Closed {at} by {who}.' },

  'triage.title': { sv: 'Bedöm incidenten', en: 'Assess the incident' },
  'triage.again': { sv: 'Bedöm på nytt', en: 'Assess anew' },
  'triage.lead': {
    sv: 'Fyll i det som är känt nu. Det går att bedöma på nytt när mer är känt.',
    en: 'Fill in what is known now. It can be assessed anew when more is known.',
  },
  'triage.save': { sv: 'Spara bedömningen', en: 'Save the assessment' },
  'triage.back': { sv: 'Tillbaka till incidenten', en: 'Back to the incident' },
  'triage.reported': { sv: 'Det som anmäldes', en: 'What was reported' },

  'state.report': { sv: 'Anmälan', en: 'The report' },
  'state.what': { sv: 'Vad som hände', en: 'What happened' },
  'state.triage': { sv: 'Bedömning', en: 'Assessment' },
  'state.units': { sv: 'Berörda enheter', en: 'Units concerned' },
  'state.assets': { sv: 'Informationstillgångar', en: 'Information assets' },
  'state.systems': { sv: 'System', en: 'Systems' },
  'state.persons': { sv: 'Berörda personer', en: 'Persons concerned' },
  'state.suppliers': { sv: 'Leverantörer', en: 'Suppliers' },
  'state.deviation': {
    sv: '{supplier} berättade först efter {hours} timmar, trots avtalets 24 (krav K42).',
    en: '{supplier} told only after {hours} hours, despite the contract’s 24 (requirement K42).',
  },
  'state.handled': { sv: 'Över', en: 'Over' },
  'state.closed': { sv: 'Avslutad', en: 'Closed' },
  'state.number': { sv: 'Nummer', en: 'Number' },
  'state.not-triaged': { sv: 'Inte bedömd än.', en: 'Not assessed yet.' },
  'state.upwards': { sv: 'Extraordinär rapport', en: 'Extraordinary report' },
  'state.upwards-started': {
    sv: 'Startad till kommunstyrelsen',
    en: 'Started to the executive board',
  },
  'state.levels': { sv: 'K{k} R{r} T{t}', en: 'C{k} I{r} A{t}' },

  'significance.heading': { sv: 'Är incidenten betydande?', en: 'Is the incident significant?' },
  'significance.proposed-yes': {
    sv: 'Trösklarna ({set}) talar för att den är betydande:',
    en: 'The thresholds ({set}) say that it is significant:',
  },
  'significance.proposed-no': {
    sv: 'Ingen tröskel ({set}) är nådd med det som är känt.',
    en: 'No threshold ({set}) is reached by what is known.',
  },
  'significance.yes': { sv: 'Ja, betydande', en: 'Yes, significant' },
  'significance.no': { sv: 'Nej, inte betydande', en: 'No, not significant' },
  'significance.undecided': { sv: 'Inte beslutat än', en: 'Not decided yet' },
  'significance.decision': { sv: 'Beslut', en: 'Decision' },
  'significance.reason': { sv: 'Skäl', en: 'Reason' },
  'significance.by': { sv: 'Beslutat av', en: 'Decided by' },
  'significance.known': { sv: 'Känt sedan', en: 'Known since' },
  'significance.decide-yes': { sv: 'Besluta: betydande', en: 'Decide: significant' },
  'significance.decide-no': { sv: 'Besluta: inte betydande', en: 'Decide: not significant' },
  'significance.decide': { sv: 'Besluta', en: 'Decide' },
  'significance.starts': {
    sv: 'Beslutet startar klockorna på 24 och 72 timmar och en extraordinär rapport. Det kan inte tas tillbaka.',
    en: 'The decision starts the clocks of 24 and 72 hours and an extraordinary report. It cannot be taken back.',
  },
  'not-reported.decide': { sv: 'Besluta att inte anmäla', en: 'Decide not to report' },
  'not-reported.help': {
    sv: 'Ett dokumenterat beslut att inget lämnas till CSIRT-enheten. Klockor som går för det stannar.',
    en: 'A documented decision that nothing is handed to the CSIRT unit. Clocks that run for it stop.',
  },
  'not-reported.decided': { sv: 'Beslut att inte anmäla', en: 'Decision not to report' },
  'handled.note': { sv: 'Anteckna att den är över', en: 'Note that it is over' },
  'handled.save': { sv: 'Anteckna', en: 'Note' },
} as const satisfies Record<string, Bilingual>
