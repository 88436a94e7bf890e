// What the daily round gives to whatever looks at one thing: the store to read and commit with, and the moment.
import type { Moment } from '../domain/moment.ts'
import type { Store } from '../store/store.ts'

export interface WatchContext {
  store: Store
  moment: Moment
}
