// One thing that happened in a matter, as its time-line shows it.

export interface MatterEvent {
  key: string
  at: string
  text: string
  /** The role of whoever acted; missing for the system itself. */
  role?: string
  isMinor: boolean
  /** Where it stands in the audit trail. */
  proof?: { chain: string; seq: number; hash: string }
}
