// The moment by the server's clock, so that what counts down is right where the computer's own clock is wrong.
import { useEffect, useState } from 'react'
import { useRead } from '../api/use-api.ts'

const msBetweenLooks = 15_000

/** In milliseconds; looked at so often that a time in minutes is right. */
export function useNow(): number {
  const { data, dataUpdatedAt } = useRead('readMe')
  const [machine, setMachine] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setMachine(Date.now()), msBetweenLooks)
    return () => clearInterval(timer)
  }, [])
  const ahead = data === undefined ? 0 : Date.parse(data.body.now) - dataUpdatedAt
  return Math.max(machine, dataUpdatedAt) + ahead
}
