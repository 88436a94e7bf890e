// The answer to "why this level?": the rule and the way from the information to the system, in both languages.
import type { Aspect } from './class-levels.ts'
import type { Words } from './classification-model.ts'
import type { Because, SystemClass } from './system-class.ts'

/** One stop on the way. The name is left out where the reader may not see it or nobody has given it. */
export interface PathStop {
  readonly kind: 'asset' | 'system'
  readonly id: string
  readonly name?: string
}

export interface Explanation extends Pick<Because, 'aspect' | 'level' | 'rule'> {
  readonly sentence: Words
  readonly path: PathStop[]
}

const aspectNames: Record<Aspect, Words> = {
  confidentiality: { sv: 'Konfidentialiteten', en: 'Confidentiality' },
  integrity: { sv: 'Riktigheten', en: 'Integrity' },
  availability: { sv: 'Tillgängligheten', en: 'Availability' },
  traceability: { sv: 'Spårbarheten', en: 'Traceability' },
}

/**
 * Says of each aspect why it has its level (domain 3.2).
 * A system without a name is called by its id; an asset without one is not called at all, since its id may say as much.
 * @param names by the words of the path, `asset:lon` and `system:lon`, since an asset and a system may have the same id
 */
export function explainClass(
  derived: Pick<SystemClass, 'because' | 'status'>,
  names: ReadonlyMap<string, string>,
): Explanation[] {
  return derived.because.map((because) => {
    const { aspect, level, rule } = because
    const path = because.path.map((part) => stopOf(part, names))
    const reason = reasonOf(because, path)
    const aspectName = aspectNames[aspect]
    const isPreliminary = derived.status === 'preliminary'
    return {
      aspect,
      level,
      rule,
      sentence: {
        sv: `${aspectName.sv} är ${isPreliminary ? 'tills vidare ' : ''}${level}, eftersom ${reason.sv}.`,
        en: `${aspectName.en} is ${isPreliminary ? 'for now ' : ''}${level} because ${reason.en}.`,
      },
      path,
    }
  })
}

function stopOf(part: string, names: ReadonlyMap<string, string>): PathStop {
  const name = names.get(part)
  return {
    kind: part.startsWith('asset:') ? 'asset' : 'system',
    id: part.slice(part.indexOf(':') + 1),
    ...(name !== undefined && { name }),
  }
}

function callIt({ kind, id, name }: PathStop): Words {
  if (name === undefined && kind === 'asset')
    return { sv: 'en tillgång i en annan verksamhet', en: 'an asset of another unit' }
  return { sv: `”${name ?? id}”`, en: `“${name ?? id}”` }
}

/** More stops than this and the middle of the way is only counted; the path has them all. */
const longestWayInWords = 5

/** The names on the way, the information first: “Larm” → “Trygghetslarmet” → “Nätet”. */
function wayAlong(path: readonly PathStop[]): Words {
  const left = path.length - longestWayInWords + 1
  const between = { sv: `${left} system till`, en: `${left} more systems` }
  const stops =
    path.length > longestWayInWords
      ? [...path.slice(0, 2).map(callIt), between, ...path.slice(2 + left).map(callIt)]
      : path.map(callIt)
  return { sv: stops.map(({ sv }) => sv).join(' → '), en: stops.map(({ en }) => en).join(' → ') }
}

function reasonOf({ rule, level }: Because, path: readonly PathStop[]): Words {
  const way = wayAlong(path)
  const here = wayAlong(path.slice(-1))
  const isOnItsOwn = path.length === 1
  switch (rule) {
    case 'nothing-handled':
      return {
        sv: `inget som är klassat hanteras i, skickas till eller vilar på ${here.sv}`,
        en: `nothing that is classified is handled in, sent to or resting on ${here.en}`,
      }
    case 'handled':
      return {
        sv: `systemet hanterar information: ${way.sv}`,
        en: `the system handles information: ${way.en}`,
      }
    case 'sent-here':
      return {
        sv: `informationen skickas hit och har sin klass med sig: ${way.sv}`,
        en: `the information is sent here and brings its class: ${way.en}`,
      }
    case 'stands-on-it':
      return {
        sv: `det som vilar på systemet inte klarar sig utan det: ${way.sv}`,
        en: `what stands on the system cannot do without it: ${way.en}`,
      }
    case 'aggregation':
      return {
        sv: `många uppgifter tillsammans är känsligare än var för sig, vilket höjer nivån från ${level - 1}: ${way.sv}`,
        en: `many records together are more sensitive than each alone, which raises the level from ${level - 1}: ${way.en}`,
      }
    case 'raised':
      return {
        sv: `det är beslutat att ${here.sv} ska skyddas mer än informationen kräver`,
        en: `it is decided that ${here.en} is to be protected for more than its information demands`,
      }
    case 'lowered':
      return {
        sv: `ett tidsbegränsat undantag för ${here.sv} sänker den nivå som annars gäller${isOnItsOwn ? '' : `: ${way.sv}`}`,
        en: `an exception for a limited time for ${here.en} lowers the level that would otherwise hold${isOnItsOwn ? '' : `: ${way.en}`}`,
      }
    default:
      return rule satisfies never
  }
}
