// The conditions of the machines in words a clerk reads. A condition without words stops the drawing.

/** By variable and value, as the machines compare them. */
const comparisons: Record<string, string> = {
  "entry = 'adjustment'": 'at the adjustment',
  "entry = 'advise'": 'to the advice (samråd)',
  "entry = 'announcement'": 'at the announcement',
  "entry = 'approval'": 'at the signature',
  "entry = 'compilation'": 'at the compilation',
  "entry = 'decide'": 'to the decision (beslut)',
  "entry = 'drafting'": 'at the draft',
  "entry = 'memo'": 'at the memo',
  "entry = 'propose'": 'to the proposal (förslag)',
  "entry = 'registration'": 'at the registration',
  "next = 'decide'": 'yes',
  "next = 'inform'": 'yes',
  "next = 'not-reported'": 'it is not reported',
  "next = 'write'": 'yes',
  "states.input.entry = 'clock'": 'the clock of its draft',
  "states.input.entry = 'drafting'": 'the draft',
  "states.input.entry = 'informing'": 'inform the management',
  "states.input.entry = 'opening'": 'open',
  "states.input.entry = 'registration'": 'the registration',
  "entry = 'secrecy-review'": 'at the secrecy review (sekretessprövning)',
  "next = 'accepted'": 'accepted',
  "next = 'adjusted'": 'adjusted (justerat)',
  "next = 'announced'": 'announced (tillkännagett)',
  "next = 'announced-again'": 'the notice came down early',
  "next = 'appealed'": 'appealed (överklagat)',
  "next = 'asked-again'": 'asked again',
  "next = 'called'": 'yes',
  "next = 'change'": 'to be changed',
  "next = 'closed'": 'the matter is closed',
  "next = 'finance'": 'ranked',
  "next = 'gathered'": 'yes',
  "next = 'rank'": 'yes',
  "next = 'render'": 'examined',
  "next = 'unfinanced'": 'nobody answered',
  "next = 'unranked'": 'no order was given',
  "next = 'compile'": 'yes',
  "next = 'compiled'": 'yes',
  "next = 'complete'": 'in force and beyond appeal',
  "next = 'consult'": 'yes (remiss)',
  "next = 'draft'": 'to the draft',
  "next = 'drafted'": 'yes',
  "next = 'entered'": 'legal force is awaited',
  "next = 'exists'": 'there is one already',
  "next = 'ignored'": 'nobody answered',
  "next = 'lapse'": 'nobody answered',
  "next = 'late'": 'called too late',
  "next = 'legal-force'": 'legal force (laga kraft)',
  "next = 'memo'": 'to the memo',
  "next = 'moved'": 'moved',
  "next = 'not-yet'": 'not ready yet',
  "next = 'opened'": 'yes',
  "next = 'over'": 'yes',
  "next = 'placed'": 'placed on an agenda',
  "next = 'plan'": 'accepted',
  "next = 'question'": 'a question (fråga)',
  "next = 'received'": 'received',
  "next = 'recorded'": 'recorded',
  "next = 'refused'": 'refused',
  "next = 'rejected'": 'rejected (avslag)',
  "next = 'rendered'": 'yes',
  "next = 'repeal-complete'": 'repealed and beyond appeal',
  "next = 'report-complete'": 'received, and beyond appeal',
  "next = 'returned'": 'not signed',
  "next = 'review'": 'yes',
  "next = 'reviewed'": 'yes',
  "next = 'rewrite'": 'refused',
  "next = 'sign'": 'yes',
  "next = 'signed'": 'yes',
  "next = 'silent'": 'nobody answered',
  "next = 'summoned'": 'yes',
  "next = 'wait'": 'yes',
  "next = 'withdrawn'": 'withdrawn (utgår)',
  "states.input.entry = 'answer'": 'answer',
  "states.input.entry = 'approval'": 'signature',
  "states.input.entry = 'compilation'": 'compilation',
  "states.input.entry = 'derive'": 'derive',
  "states.input.entry = 'hand-over'": 'hand over',
  "states.input.entry = 'officer'": 'the data protection officer',
  "states.input.entry = 'open'": 'open',
  "states.input.entry = 'reclassify'": 'classify anew (omklassning)',
  "states.input.entry = 'secrecy-review'": 'secrecy review',
  "states.input.entry = 'unit'": 'a unit',
}

const times: Record<string, string> = {
  dueAt: 'the 24 hours are over',
  remindAt: 'six hours are left',
  'states.input.informAt': 'at once; for a coming chair the first day in office, 08:00',
  endsAt: 'the day after the last appeal day, 08:00',
  meetingStartsAt: 'the meeting begins',
  'states.input.at': 'the next alarm, or half an hour after the last mail',
  noticeAt: 'the business day before the last day of notice, 08:00',
}

function expressionIn(text: string): string {
  return /^\{%\s*([\s\S]*?)\s*%\}$/.exec(text)?.[1] ?? text
}

/** @throws RangeError when a part of the condition has no words here */
export function conditionInWords(condition: string): string {
  const parts = expressionIn(condition).split(' or ')
  const words = parts.map((part) => {
    const known = comparisons[part.replace('$', '')]
    if (known === undefined) throw new RangeError(`No words for ${part}`)
    return known
  })
  return words.join(' or ')
}

/** @throws RangeError when the time has no words here */
export function timeInWords(timestamp: string): string {
  const words = times[expressionIn(timestamp).replace('$', '')]
  if (words === undefined) throw new RangeError(`No words for ${timestamp}`)
  return words
}
