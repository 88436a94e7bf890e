// The conditions of the machines in words a clerk reads. A condition without words stops the drawing.

/** By variable and value, as the machines compare them. */
const comparisons: Record<string, string> = {
  "ended = 'appealed'": 'appealed (överklagat)',
  "ended = 'legal-force'": 'legal force (laga kraft)',
  "entry = 'entered'": 'already in force',
  "entry = 'memo'": 'at the memo',
  "entry = 'registration'": 'at the registration',
  "entry = 'waits'": 'not yet in force',
  'entryAt != null': 'yes',
  "next = 'adjusted'": 'adjusted (justerat)',
  "next = 'announced'": 'announced (tillkännagett)',
  "next = 'announced-again'": 'the notice came down early',
  "next = 'appealed'": 'appealed (överklagat)',
  "next = 'approved'": 'approved (bifall)',
  "next = 'consult'": 'yes (remiss)',
  "next = 'draft'": 'to the draft',
  "next = 'ignored'": 'nobody answered',
  "next = 'lapse'": 'nobody answered',
  "next = 'legal-force'": 'legal force (laga kraft)',
  "next = 'memo'": 'to the memo',
  "next = 'plan'": 'accepted',
  "next = 'proposed'": 'proposed',
  "next = 'referred-back'": 'referred back (återremiss)',
  "next = 'refused'": 'refused',
  "next = 'rejected'": 'rejected (avslag)',
  "next = 'review'": 'yes',
  "next = 'rewrite'": 'refused',
  "next = 'sign'": 'yes',
  "next = 'signed'": 'yes',
  "next = 'tabled'": 'tabled (bordläggning)',
  "outcome = 'approved'": 'approved (bifall)',
  "outcome = 'proposed'": 'proposed',
  "outcome = 'referred-back'": 'referred back (återremiss)',
  "outcome = 'rejected'": 'rejected (avslag)',
}

const times: Record<string, string> = {
  endsAt: 'the day after the last appeal day, 08:00',
  entryAt: 'the day the body set, 00:00',
  meetingStartsAt: 'the meeting begins',
  noticeAt: 'the last day of notice, 08:00',
}

const comparison = /\$(\w+)\s*(!?=)\s*('[^']*'|null)/g

function expressionIn(text: string): string {
  return /^\{%\s*([\s\S]*?)\s*%\}$/.exec(text)?.[1] ?? text
}

/** @throws RangeError when a part of the condition has no words here */
export function conditionInWords(condition: string): string {
  const expression = expressionIn(condition)
  const words = expression.replace(comparison, (_, variable: string, operator: string, value: string) => {
    const known = comparisons[`${variable} ${operator} ${value}`]
    if (known === undefined) throw new RangeError(`No words for ${expression}`)
    return `‹${known}›`
  })
  if (/[$=]/.test(words)) throw new RangeError(`No words for ${expression}`)
  return words.replaceAll(/[‹›]/g, '').replaceAll(') and', '), and').replaceAll(' and (', ', and (')
}

/** @throws RangeError when the time has no words here */
export function timeInWords(timestamp: string): string {
  const words = times[expressionIn(timestamp).replace('$', '')]
  if (words === undefined) throw new RangeError(`No words for ${timestamp}`)
  return words
}
