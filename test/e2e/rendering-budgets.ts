// How many DynamoDB requests the documents of plans and reports may take.
import type { Budget } from './read-meter.ts'

const withItsMatter = 'Its diary number stands in its matter'

export const renderingBudgets: Record<string, Budget> = {
  renderPlan: {
    reads: 4,
    transactions: 0,
    because: 'Its matter and the names of the units; its actions, where it has any, are one more',
  },
  renderAnnualReport: { reads: 3, transactions: 0, because: withItsMatter },
  renderSecretAnnex: { reads: 3, transactions: 0, because: withItsMatter },
  renderStatusReport: { reads: 2, transactions: 0 },
}
