// A reason not to start, said as one sentence and a way out.

/** Thrown for everything a person can put right before starting again; `npm start` prints both sentences and exits with 1. */
export class StartRefusal extends Error {
  readonly wayOut: string

  constructor(reason: string, wayOut: string) {
    super(`${reason} ${wayOut}`)
    this.name = 'StartRefusal'
    this.wayOut = wayOut
  }
}
