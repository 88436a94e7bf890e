// Which errors the names in ErrorEquals stand for.

// "States.ALL … can't catch the States.DataLimitExceeded terminal error or Runtime error types."
const neverByWildcard = new Set(['States.DataLimitExceeded', 'States.Runtime'])

/** True when one of the names stands for the error. */
export function matchesError(names: string[], error: string): boolean {
  // "A States.Runtime error isn't retriable, and will always cause the execution to fail."
  if (error === 'States.Runtime') return false
  return names.some((name) => standsFor(name, error))
}

function standsFor(name: string, error: string): boolean {
  if (name === error) return true
  if (neverByWildcard.has(error)) return false
  switch (name) {
    case 'States.ALL':
      return true
    case 'States.TaskFailed':
      // "matches any known error name except for States.Timeout"
      return error !== 'States.Timeout'
    case 'States.Timeout':
      // "either ran longer than TimeoutSeconds, or failed to send a heartbeat for longer than HeartbeatSeconds"
      return error === 'States.HeartbeatTimeout'
    default:
      return false
  }
}
