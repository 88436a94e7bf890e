// One thing that happened in a matter, as its time-line shows it.

export interface MatterEvent {
  key: string
  at: string
  text: string
  /** Whoever acted, or their role where the text names them; missing for the system itself. */
  by?: string
  isMinor: boolean
  /** Where it stands in the audit trail. */
  proof?: { chain: string; seq: number; hash: string }
}
