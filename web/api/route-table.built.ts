// The method and path of every route, worked out from the contract while the console is built.
import { contract, type RouteName } from '../../functions/api/contract.ts'

export const routeTable: Record<RouteName, { method: string; path: string; mustMatch: boolean }> =
  Object.fromEntries(
    Object.entries(contract).map(([name, { method, path, ...more }]) => [
      name,
      { method, path, mustMatch: 'ifMatch' in more },
    ]),
  ) as Record<RouteName, { method: string; path: string; mustMatch: boolean }>
