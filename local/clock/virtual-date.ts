// Replaces the global Date of one thread by the embedded cloud's time.

const MachineDate = globalThis.Date
/** The machine's own clock, untouched by the shift. */
export const machineNow: () => number = MachineDate.now.bind(MachineDate)

/** A shared cell that holds the offset in milliseconds; workers see a change at once. */
export const newOffsetCell = (): SharedArrayBuffer => new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)

export const readOffset = (cell: SharedArrayBuffer): number =>
  Number(Atomics.load(new BigInt64Array(cell), 0))

export function writeOffset(cell: SharedArrayBuffer, offset: number): void {
  Atomics.store(new BigInt64Array(cell), 0, BigInt(Math.round(offset)))
}

/**
 * Makes `new Date()`, `Date.now()` and `Date()` tell machine time plus the cell's offset in this thread.
 * Product code and SDKs run unchanged; timers keep the machine's pace.
 */
export function installVirtualDate(cell: SharedArrayBuffer): void {
  const offset = new BigInt64Array(cell)
  const now = () => machineNow() + Number(Atomics.load(offset, 0))
  const VirtualDate: DateConstructor = new Proxy(MachineDate, {
    construct(target, args, newTarget) {
      const own = newTarget === VirtualDate ? target : newTarget
      return Reflect.construct(target, args.length === 0 ? [now()] : args, own)
    },
    apply: () => new MachineDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  // Libraries ask `value.constructor === Date`.
  Object.defineProperty(MachineDate.prototype, 'constructor', { value: VirtualDate, configurable: true })
  globalThis.Date = VirtualDate
}
