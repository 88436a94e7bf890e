// What a machine's file does not say: its names, what it is to the municipality, and who sets it going.

export interface MachineFacts {
  name: { sv: string; en: string }
  /** What it means to the people in it, in Swedish, the language of the processes. */
  about: string
  /** Who or what starts it, besides the machines that start it as a part of themselves. */
  startedBy: string | undefined
}

export const machineFacts: Record<string, MachineFacts> = {
  'policy-preparation': {
    name: { sv: 'Beredning av styrdokument', en: 'Preparation of a governing document' },
    about:
      'Ett styrdokument registreras, skrivs, granskas internt, går på remiss och får en tjänsteskrivelse som säkerhetschefen och kommundirektören godkänner.',
    startedBy:
      'The coordinator or the security chief, with `POST /matters`; and the step `return-to-preparation` after a referral back. Both leave an outbox row, and the relay starts the execution.',
  },
  consultation: {
    name: { sv: 'Remiss', en: 'Consultation' },
    about: 'Flera enheter tillfrågas samtidigt. Varje enhet svarar, avstår eller låter bli att svara.',
    startedBy: undefined,
  },
  'policy-decision': {
    name: { sv: 'Beslut om styrdokument', en: 'Decision on a governing document' },
    about:
      'Ärendet går genom organen i beslutsvägen, till exempel KSAU, KS och KF. Efter bifall följer överklagandetid och ikraftträdande; efter återremiss börjar beredningen om vid tjänsteskrivelsen.',
    startedBy:
      'The step `send-to-decision`, the last one of policy-preparation. It leaves an outbox row, and the relay starts the execution.',
  },
  'formal-decision': {
    name: { sv: 'Behandling i ett organ', en: 'One body’s treatment of a matter' },
    about:
      'Ärendet sätts på dagordningen, kallas, tas upp på sammanträdet och får ett utfall. Bordläggning betyder nästa sammanträde.',
    startedBy: undefined,
  },
  minutes: {
    name: { sv: 'Justering och anslag', en: 'Adjustment and announcement of minutes' },
    about: 'Protokollet justeras och justeringen tillkännages på anslagstavlan.',
    startedBy:
      'The step `apply-task` when it notes the outcome of a body that does not decide but keeps public minutes, or one that refers back or tables. It leaves an outbox row, and the relay starts the execution beside the matter’s own way.',
  },
  'appeal-period': {
    name: { sv: 'Överklagandetid', en: 'Appeal period' },
    about:
      'Tre veckor från tillkännagivandet. Registratorn bekräftar att anslaget satt uppe och om någon har överklagat.',
    startedBy: undefined,
  },
}
