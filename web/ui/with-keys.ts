// Gives each row of a list that keeps its order a key, where the rows have no name of their own.

export const withKeys = <Row>(rows: readonly Row[]): { row: Row; key: string }[] =>
  rows.map((row, at) => ({ row, key: String(at) }))
