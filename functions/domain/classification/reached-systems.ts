// How far a change spreads: from a system to those it stands on, for as long as the class comes out another.
import { areSameLevels } from './class-levels.ts'
import type { DerivedClass } from './derive-class.ts'
import type { Because } from './system-class.ts'

/**
 * Whether two derivations of one system say the same. If so, what it stands on need not be derived anew.
 * The way counts too, since it is part of what a platform passes on (domain 3.2).
 */
export function isSameDerived(one: DerivedClass, other: DerivedClass): boolean {
  return (
    one.status === other.status &&
    one.unclassified === other.unclassified &&
    areSameLevels(one.levels, other.levels) &&
    one.because.length === other.because.length &&
    one.because.every((because, at) => isSameReason(because, other.because[at]))
  )
}

function isSameReason(one: Because, other: Because | undefined): boolean {
  return (
    one.aspect === other?.aspect &&
    one.level === other.level &&
    one.rule === other.rule &&
    one.path.length === other.path.length &&
    one.path.every((part, at) => part === other.path[at])
  )
}
